import type { PlanRule } from './planRule.ts';

/** Nobody joins a plan after it was closed. */
export const participantsInsidePlan: PlanRule<'sip-gip/participantAfterClosing'> = {
  codes: ['sip-gip/participantAfterClosing'],
  check: ({ plan, find }) => {
    if (!plan.closing || plan.closing.on < plan.startsOn) return;
    for (const [index, { from }] of plan.participants.entries())
      if (from > plan.closing.on) find('sip-gip/participantAfterClosing', ['participants', index, 'from']);
  },
};
