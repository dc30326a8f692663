import type { PlanRule } from './planRule.ts';

/** A closed plan leaves no action open: it is done, stopped, or carried on in a plan of its own. */
export const closedWithOpenActions: PlanRule = ({ plan, find }) =>
  plan.closing
    ? plan.actions.flatMap(({ status }, index) =>
        status === 'planned' || status === 'ongoing'
          ? [find('sip-gip/openActionInClosedPlan', { path: ['actions', index, 'status'] })]
          : [],
      )
    : [];
