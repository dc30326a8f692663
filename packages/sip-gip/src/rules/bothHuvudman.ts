import type { PlanRule } from './planRule.ts';
import { isSip, sipSources } from './statutoryPoints.ts';

/** A SIP is for needs of both the municipality and the region: its actions show both. */
export const bothHuvudman: PlanRule = ({ plan, on, find }) => {
  if (!isSip(plan) || plan.actions.length === 0) return [];
  const huvudman = new Set(plan.actions.map((action) => action.huvudman));
  return huvudman.has('kommun') && huvudman.has('region')
    ? []
    : [find('sip-gip/bothHuvudman', { path: ['actions'], sources: sipSources(on) })];
};
