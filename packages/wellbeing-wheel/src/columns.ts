import type { Population } from './population.ts';

/**
 * One thing to group by, written as columns usually are: each value once, and for every row the position of its value.
 *
 * Swedish: grupperingskolumn, till exempel kommun eller år.
 */
export interface KeyColumn {
  readonly name: string;
  /** The values, each once. Their order says nothing. */
  readonly values: readonly string[];
  /** For each row, the position of its value in `values`. */
  readonly positions: Uint8Array | Uint16Array | Uint32Array;
}

/**
 * Many voices of one kind, one row a voice, one byte a part: for populations too large for one object an answer.
 *
 * Swedish: skattningar i kolumner. A row is one informant in one assessment: a child asked twice is two rows, and two
 * custodians of one child are two rows. Rows that are sorted by their keys are counted faster.
 */
export interface AssessmentColumns extends Population {
  /** What to group by; none makes one group of all. */
  readonly keys: readonly KeyColumn[];
  /** One column for each part, in the wheel's order, with codes made by {@link columnCode}. */
  readonly answers: readonly Uint8Array[];
}
