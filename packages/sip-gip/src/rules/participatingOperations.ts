import type { OperationId } from '@tsi/core';
import type { Plan } from '../plan.ts';

/** The operations with somebody among the participants. */
export const participatingOperations = ({
  participants,
}: Pick<Plan, 'participants'>): ReadonlySet<OperationId> =>
  new Set(participants.flatMap(({ who }) => (who.kind === 'professional' ? [who.operation] : [])));
