import type { Source, Text } from '@tsi/core';

/** Whose experience a factor is. Swedish: varifrån faktorn kommer. */
export type ReadinessGroup = 'tsiSuccess' | 'tsiObstacle' | 'plugIn' | 'tabbCriterion' | 'tabbLesson';

/**
 * Something that collaboration rests on, turned into a question where yes means that it is in place.
 *
 * Swedish: förutsättning för samverkan.
 */
export interface ReadinessFactor {
  readonly id: string;
  readonly group: ReadinessGroup;
  /** Its place in the source's list; for `tabbLesson`, which the source does not list, in ours. */
  readonly number: number;
  readonly label: Text;
  readonly question: Text;
  /** What it may lead to when it is not in place: our own reading, not the source's words. */
  readonly otherwise: Text;
  readonly source: Source;
}
