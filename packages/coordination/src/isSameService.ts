import { type OperationNeed, operation } from '@tsi/core';

/** Are both the same operation of the same huvudman, the usual one where none is named? */
export const isSameService = (a: OperationNeed, b: OperationNeed): boolean =>
  a.operation === b.operation && huvudmanOf(a) === huvudmanOf(b);

/** Each service once, in the order they come. */
export const withoutRepeats = (needs: readonly OperationNeed[]): readonly OperationNeed[] =>
  needs.filter((need, i) => !needs.slice(0, i).some((other) => isSameService(other, need)));

const huvudmanOf = (need: OperationNeed) => need.huvudman ?? operation(need.operation).huvudman;
