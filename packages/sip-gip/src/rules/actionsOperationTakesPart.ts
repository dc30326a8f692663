import { participatingOperations } from './participatingOperations.ts';
import type { PlanRule } from './planRule.ts';

/** Every action's operation has somebody among the participants. */
export const actionsOperationTakesPart: PlanRule = ({ plan, find }) => {
  const operations = participatingOperations(plan);
  return plan.actions.flatMap(({ operation }, index) =>
    operations.has(operation)
      ? []
      : [find('sip-gip/operationNotParticipant', { path: ['actions', index, 'operation'] })],
  );
};
