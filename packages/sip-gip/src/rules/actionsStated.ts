import type { PlanRule } from './planRule.ts';
import { isSip, sipSources } from './statutoryPoints.ts';

/** The statute's first point: the plan says which interventions are needed. Local plans: what a good plan has. */
export const actionsStated: PlanRule = ({ plan, on, find }) => {
  if (plan.actions.length > 0) return [];
  return isSip(plan)
    ? [find('sip-gip/actionsStated', { path: ['actions'], sources: sipSources(on) })]
    : [find('sip-gip/actionsStated', { path: ['actions'], severity: 'warning' })];
};
