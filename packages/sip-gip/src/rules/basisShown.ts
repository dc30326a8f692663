import { agreedSip, agreementVersion } from '../kinds/agreedSip.ts';
import { statutorySip } from '../kinds/statutorySip.ts';
import { needReasons, type PlanReason } from '../planQuestion.ts';
import type { PlanRule } from './planRule.ts';
import { situationOf } from './situationOf.ts';
import { sipSources } from './statutoryPoints.ts';

/**
 * What a SIP says that it rests on shows in its actions: by statute, social services and the region's health care; by
 * agreement, one of its parties on each side. A warning, since the law asks for needs and a plan shows actions.
 */
export const basisShown: PlanRule<'sip-gip/basisNotShown'> = {
  codes: ['sip-gip/basisNotShown'],
  check: ({ plan, on, agreement, find }) => {
    if (plan.kind !== 'sip' || plan.basis === 'local' || !hasBothSides(plan.actions)) return;
    if (plan.basis === 'statute') {
      if (misses(statutorySip(situationOf(plan), on).reasons))
        find('sip-gip/basisNotShown', ['basis'], { sources: sipSources(on) });
    } else if (agreement !== undefined && agreement.id === plan.agreement) {
      if (misses(agreedSip(situationOf(plan), plan.startsOn, agreement).reasons))
        find('sip-gip/basisNotShown', ['basis'], { sources: agreementVersion(agreement).sources });
    }
  },
};

/** One side only is told by `bothHuvudman`. */
const hasBothSides = (actions: readonly { readonly huvudman: string }[]) =>
  actions.some(({ huvudman }) => huvudman === 'kommun') &&
  actions.some(({ huvudman }) => huvudman === 'region');

const operationReasons: readonly PlanReason[] = needReasons.filter(
  (reason) => reason !== 'noVersionForDay' && reason !== 'ageOutsideAgreement',
);
const misses = (reasons: readonly PlanReason[]) =>
  reasons.some((reason) => operationReasons.includes(reason));
