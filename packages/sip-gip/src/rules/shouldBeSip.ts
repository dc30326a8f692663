import type { OperationNeed } from '@tsi/core';
import { agreedSip, agreementVersion } from '../kinds/agreedSip.ts';
import { statutorySip } from '../kinds/statutorySip.ts';
import { needsRegionHealthCare } from '../needSides.ts';
import { needReasons } from '../planQuestion.ts';
import type { Situation } from '../situation.ts';
import type { PlanRule } from './planRule.ts';
import { sipSources } from './statutoryPoints.ts';

/**
 * One child, one plan: a local plan whose actions meet the needs of a SIP gives way to it.
 *
 * For a GIP, where the municipality has already judged that a plan is needed, this is an error; a Barnets plan waits
 * for no judgement, so there it is a warning to ask for one. A GIP never holds the region's interventions.
 */
export const shouldBeSip: PlanRule = ({ plan, on, agreement, find }) => {
  if (plan.closing || (plan.kind !== 'gip' && plan.kind !== 'barnetsPlan')) return [];
  const needs: OperationNeed[] = plan.actions
    .filter(({ status }) => status === 'planned' || status === 'ongoing')
    .map(({ operation, huvudman }) => ({ operation, huvudman }));
  const situation: Situation = {
    schemaVersion: '1',
    needs,
    coordinationJudged: { kommun: 'needed', region: 'notAsked' },
    planConsent: 'given',
    suspectedHarm: 'unknown',
    discharge: false,
    early: false,
    ...(plan.child.birthDate && { birthDate: plan.child.birthDate }),
  };
  const code = plan.kind === 'gip' ? 'sip-gip/shouldBeSip' : 'sip-gip/sipWhenJudged';
  const path = ['actions'];

  if (!statutorySip(situation, on).reasons.some((reason) => needReasons.includes(reason)))
    return [find(code, { path, sources: sipSources(on) })];
  if (agreement && agreedSip(situation, on, agreement).outcome === 'met')
    return [find(code, { path, sources: agreementVersion(agreement).sources })];
  return plan.kind === 'gip' && needsRegionHealthCare(needs) ? [find('sip-gip/regionInGip', { path })] : [];
};
