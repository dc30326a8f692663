import type { PlanRule } from './planRule.ts';

/** No action starts before the plan or after it was closed. */
export const actionsInsidePlan: PlanRule<'sip-gip/actionOutsidePlan'> = {
  codes: ['sip-gip/actionOutsidePlan'],
  check: ({ plan, find }) => {
    const last = plan.closing && plan.closing.on >= plan.startsOn ? plan.closing.on : undefined;
    for (const [index, { start }] of plan.actions.entries()) {
      if (start === undefined) continue;
      if (start < plan.startsOn || (last !== undefined && start > last))
        find('sip-gip/actionOutsidePlan', ['actions', index, 'start']);
    }
  },
};
