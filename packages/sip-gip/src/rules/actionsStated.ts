import type { PlanRule } from './planRule.ts';
import { demandedOfSip } from './statutoryPoints.ts';

/** The statute's first point: the plan says which interventions are needed. Local plans: what a good plan has. */
export const actionsStated: PlanRule<'sip-gip/actionsStated'> = {
  codes: ['sip-gip/actionsStated'],
  check: ({ plan, on, find }) => {
    if (plan.actions.length === 0) find('sip-gip/actionsStated', ['actions'], demandedOfSip(plan, on));
  },
};
