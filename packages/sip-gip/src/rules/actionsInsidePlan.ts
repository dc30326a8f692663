import type { PlanRule } from './planRule.ts';

/** No action starts before the plan or after it was closed. */
export const actionsInsidePlan: PlanRule = ({ plan, find }) =>
  plan.actions.flatMap(({ start }, index) => {
    if (start === undefined) return [];
    const outside = start < plan.startsOn || (plan.closing !== undefined && start > plan.closing.on);
    return outside ? [find('sip-gip/actionOutsidePlan', { path: ['actions', index, 'start'] })] : [];
  });
