/**
 * Counts that can be added up across services without exchanging persons: whole numbers, and histograms of whole
 * numbers, by name.
 *
 * Swedish: räknetillstånd. Merging is associative and commutative and {@link noCounts} is its neutral element, so
 * any partition of the rows gives the same state.
 */
export interface CountState {
  readonly counts: Readonly<Record<string, number>>;
  readonly histograms: Readonly<Record<string, readonly number[]>>;
}

/** The state of no rows. */
export const noCounts: CountState = { counts: {}, histograms: {} };

/** The state of both groups of rows together. */
export function mergeCounts(a: CountState, b: CountState): CountState {
  return {
    counts: mergeBy(a.counts, b.counts, (x, y) => x + y),
    histograms: mergeBy(a.histograms, b.histograms, (x, y) =>
      Array.from({ length: Math.max(x.length, y.length) }, (_, step) => (x[step] ?? 0) + (y[step] ?? 0)),
    ),
  };
}

function mergeBy<V>(a: Readonly<Record<string, V>>, b: Readonly<Record<string, V>>, add: (x: V, y: V) => V) {
  const merged: Record<string, V> = { ...a };
  for (const [name, value] of Object.entries(b)) {
    const before = merged[name];
    merged[name] = before === undefined ? value : add(before, value);
  }
  return merged;
}
