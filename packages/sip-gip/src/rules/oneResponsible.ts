import type { PlanRule } from './planRule.ts';
import { isSip, sipSources } from './statutoryPoints.ts';

/**
 * The statute's fourth point: one huvudman has the overall responsibility. The schema has room for one only, so what
 * can be wrong is that there is none. For a local plan, one responsible operation is what a good plan has.
 */
export const oneResponsible: PlanRule = ({ plan, on, find }) => {
  if (plan.overallResponsible) return [];
  return isSip(plan)
    ? [find('sip-gip/oneResponsible', { path: ['overallResponsible'], sources: sipSources(on) })]
    : [find('sip-gip/oneResponsible', { path: ['overallResponsible'], severity: 'warning' })];
};
