import type { PlanRule } from './planRule.ts';

/** A closed plan leaves no action open: it is done, stopped, or carried on in a plan of its own. */
export const closedWithOpenActions: PlanRule<'sip-gip/openActionInClosedPlan'> = {
  codes: ['sip-gip/openActionInClosedPlan'],
  check: ({ plan, find }) => {
    if (!plan.closing) return;
    for (const [index, { status }] of plan.actions.entries())
      if (status === 'planned' || status === 'ongoing')
        find('sip-gip/openActionInClosedPlan', ['actions', index, 'status']);
  },
};
