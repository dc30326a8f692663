import { type CountState, mergeCounts, noCounts } from '@tsi/core';
import { type GroupState, mergeGroups } from '@tsi/indicators';
import { followUpState } from './followUpDay.ts';

/** What was counted in some lines: whole numbers only, so that any parts put together give the same. */
export interface BatchState {
  /** Lines, plans, findings by severity and code. */
  readonly counts: CountState;
  /** The indicator by municipality and kind of plan. */
  readonly groups: readonly GroupState[];
}

export const noLines: BatchState = { counts: noCounts, groups: [] };

/** What was counted in both. */
export const mergeStates = (a: BatchState, b: BatchState): BatchState => ({
  counts: mergeCounts(a.counts, b.counts),
  groups: mergeGroups(followUpState, [a.groups, b.groups]),
});
