import { agreedSip, agreementVersion } from '../kinds/agreedSip.ts';
import { statutorySip } from '../kinds/statutorySip.ts';
import { needsRegionHealthCare } from '../needSides.ts';
import { needReasons } from '../planQuestion.ts';
import type { PlanRule } from './planRule.ts';
import { situationOf } from './situationOf.ts';
import { sipSources } from './statutoryPoints.ts';

/**
 * One child, one plan: a local plan whose actions meet the needs of a SIP gives way to it.
 *
 * For a GIP, where the municipality has already judged that a plan is needed, this is an error, and so it is for a
 * Barnets plan once one of the huvudmän has judged so. Before that, a Barnets plan is told to ask for the judgement.
 * A GIP never holds the region's interventions.
 */
export const shouldBeSip: PlanRule<'sip-gip/shouldBeSip' | 'sip-gip/sipWhenJudged' | 'sip-gip/regionInGip'> =
  {
    codes: ['sip-gip/shouldBeSip', 'sip-gip/sipWhenJudged', 'sip-gip/regionInGip'],
    check: ({ plan, on, agreement, find }) => {
      if (plan.closing || (plan.kind !== 'gip' && plan.kind !== 'barnetsPlan')) return;
      if (!plan.actions.some(({ huvudman }) => huvudman !== 'kommun')) return;
      const situation = situationOf(
        plan,
        plan.actions.filter(({ status }) => status === 'planned' || status === 'ongoing'),
      );
      const judged =
        plan.coordinationJudged?.kommun === 'needed' || plan.coordinationJudged?.region === 'needed';
      const code = plan.kind === 'gip' || judged ? 'sip-gip/shouldBeSip' : 'sip-gip/sipWhenJudged';

      if (!statutorySip(situation, on).reasons.some((reason) => needReasons.includes(reason)))
        find(code, ['actions'], { sources: sipSources(on) });
      else if (agreement && agreedSip(situation, on, agreement).outcome === 'met')
        find(code, ['actions'], { sources: agreementVersion(agreement).sources });
      else if (plan.kind === 'gip' && needsRegionHealthCare(situation.needs))
        find('sip-gip/regionInGip', ['actions']);
    },
  };
