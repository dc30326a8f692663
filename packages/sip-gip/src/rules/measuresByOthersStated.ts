import type { PlanRule } from './planRule.ts';
import { isSip, sipSources } from './statutoryPoints.ts';

/** The statute's third point: the plan says what others do. That there is nothing is an answer; silence is not. */
export const measuresByOthersStated: PlanRule = ({ plan, on, find }) => {
  if (plan.measuresByOthers.kind !== 'notAsked') return [];
  return isSip(plan)
    ? [find('sip-gip/measuresByOthersStated', { path: ['measuresByOthers'], sources: sipSources(on) })]
    : [find('sip-gip/measuresByOthersStated', { path: ['measuresByOthers'], severity: 'warning' })];
};
