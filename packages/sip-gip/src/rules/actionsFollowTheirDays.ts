import type { PlanRule } from './planRule.ts';

/**
 * In an open plan an action's status and its days tell the same: what is ongoing has begun, what is planned has not,
 * and what is open has not passed its planned end.
 */
export const actionsFollowTheirDays: PlanRule<'sip-gip/actionDaysPassed' | 'sip-gip/actionNotBegun'> = {
  codes: ['sip-gip/actionDaysPassed', 'sip-gip/actionNotBegun'],
  check: ({ plan, on, find }) => {
    if (plan.closing) return;
    for (const [index, { status, start, plannedEnd }] of plan.actions.entries()) {
      // Days in the wrong order are told by `datesInOrder`, and say nothing until they are mended.
      if (start !== undefined && plannedEnd !== undefined && plannedEnd < start) continue;
      if (status !== 'planned' && start !== undefined && on < start)
        find('sip-gip/actionNotBegun', ['actions', index, 'status']);
      if (status === 'planned' && start !== undefined && start < on)
        find('sip-gip/actionDaysPassed', ['actions', index, 'start']);
      else if ((status === 'planned' || status === 'ongoing') && plannedEnd !== undefined && plannedEnd < on)
        find('sip-gip/actionDaysPassed', ['actions', index, 'plannedEnd']);
    }
  },
};
