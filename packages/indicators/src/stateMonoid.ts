import { type CountState, mergeCounts } from '@tsi/core';

/**
 * How rows become a state, how states are put together, and how a state becomes a figure.
 *
 * Swedish: räknetillstånd som kan slås ihop. `merge` is associative and commutative and `zero` its neutral element, so
 * any partition of the rows, over computers, authorities or years, finishes to the same figure, to the last bit: a
 * state holds whole numbers only. The functions change nothing that they are given.
 */
export interface StateMonoid<Row, Figure> {
  /** The state of no rows. */
  readonly zero: CountState;
  /** Never throws for what stands in a row: what cannot be read is counted as such. */
  readonly add: (state: CountState, row: Row) => CountState;
  /** @throws RangeError when the states are of different kinds, or a sum passes 2⁵³ − 1 and would not be exact. */
  readonly merge: (a: CountState, b: CountState) => CountState;
  readonly finish: (state: CountState, options?: { readonly confidence?: number }) => Figure;
}

/** Puts two states with the same names as `zero` together, and stops where whole numbers would not be exact. */
export const mergeInto =
  (zero: CountState) =>
  (a: CountState, b: CountState): CountState => {
    requireLike(zero, a);
    requireLike(zero, b);
    const merged = mergeCounts(a, b);
    requireExact(merged);
    return merged;
  };

/** The state with one more of some counts. */
export function plus(state: CountState, more: Readonly<Record<string, number>>): CountState {
  const counts = { ...state.counts };
  for (const name in more) {
    const sum = (counts[name] ?? 0) + more[name]!;
    requireExactCount(sum);
    counts[name] = sum;
  }
  return { counts, histograms: state.histograms };
}

/** The histogram with one more at a place. */
export const plusAt = (histogram: readonly number[], place: number, count = 1): number[] =>
  Array.from(
    { length: Math.max(histogram.length, place + 1) },
    (_, at) => (histogram[at] ?? 0) + (at === place ? count : 0),
  );

function requireLike(zero: CountState, state: CountState): void {
  for (const part of ['counts', 'histograms'] as const) {
    const names = Object.keys(state[part]);
    if (
      names.length !== Object.keys(zero[part]).length ||
      !names.every((name) => Object.hasOwn(zero[part], name))
    )
      throw new RangeError('The states do not count the same things.');
  }
}

export function requireExact({ counts, histograms }: CountState): void {
  for (const count of Object.values(counts)) requireExactCount(count);
  for (const histogram of Object.values(histograms)) histogram.forEach(requireExactCount);
}

function requireExactCount(count: number): void {
  if (!Number.isSafeInteger(count) || count < 0)
    throw new RangeError('A count is not a whole number that can be kept exactly.');
}
