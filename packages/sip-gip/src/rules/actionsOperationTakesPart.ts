import type { PlanRule } from './planRule.ts';

/**
 * Every action's operation has somebody among the participants. In an open plan an open action also needs one who
 * still takes part.
 */
export const actionsOperationTakesPart: PlanRule<
  'sip-gip/operationNotParticipant' | 'sip-gip/operationLeft'
> = {
  codes: ['sip-gip/operationNotParticipant', 'sip-gip/operationLeft'],
  check: ({ plan, on, index: { operations }, find }) => {
    for (const [index, { operation, status }] of plan.actions.entries()) {
      if (!operations.has(operation)) {
        find('sip-gip/operationNotParticipant', ['actions', index, 'operation']);
        continue;
      }
      const last = operations.get(operation);
      if (last !== undefined && last < on && !plan.closing && (status === 'planned' || status === 'ongoing'))
        find('sip-gip/operationLeft', ['actions', index, 'operation']);
    }
  },
};
