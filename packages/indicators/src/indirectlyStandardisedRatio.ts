import { countBounds } from './countBounds.ts';
import { type NotComputable, notComputable } from './notComputable.ts';
import { requireAmount, requireConfidence, requireCount } from './require.ts';

/** One part of the population, and the same part of the reference. Swedish: stratum, skikt. */
export interface ReferenceStratum {
  readonly exposure: number;
  readonly referenceEvents: number;
  readonly referenceExposure: number;
}

/** Observed over expected events, with its interval. Swedish: indirekt standardiserad kvot. */
export interface StandardisedRatioValue {
  readonly kind: 'value';
  /** 1 is as many as expected; not rounded. */
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  /** `exactPoisson` below 10 observed events, `byar` from 10. */
  readonly method: 'exactPoisson' | 'byar';
  readonly events: number;
  /** Events that the reference's rates would give here. */
  readonly expected: number;
  readonly confidence: number;
}

/**
 * How the number of events compares with what the reference's rates would give for a population of this composition.
 *
 * Swedish: indirekt standardisering (SIR, SMR). It asks only for the total of events, so it suits small places. Two
 * places' ratios are not comparable with each other, only each with the reference. The reference is taken as known
 * without error. A part of the reference without exposure gives `emptyReference`, and no expected event
 * `nothingExpected`.
 *
 * Source: Breslow and Day 1987, chapter 2.
 *
 * @throws RangeError when a count is negative or not whole, an exposure is negative, or the confidence is not between
 * 0 and 1.
 * @example
 * ```ts
 * import { indirectlyStandardisedRatio } from '@tsi/indicators';
 *
 * const ratio = indirectlyStandardisedRatio(18, [
 *   { exposure: 600, referenceEvents: 2000, referenceExposure: 100_000 }, // expects 12; invented
 *   { exposure: 250, referenceEvents: 960, referenceExposure: 40_000 }, // expects 6
 * ]);
 * ratio.kind === 'value' && [ratio.value, ratio.expected]; // => [1, 18]
 * ```
 */
export function indirectlyStandardisedRatio(
  events: number,
  strata: readonly ReferenceStratum[],
  { confidence = 0.95 }: { readonly confidence?: number } = {},
): StandardisedRatioValue | NotComputable<'emptyReference' | 'nothingExpected'> {
  requireCount('number of events', events);
  requireConfidence(confidence);
  for (const { exposure, referenceEvents, referenceExposure } of strata) {
    requireAmount('exposure', exposure, { above: false });
    requireCount('number of events of the reference', referenceEvents);
    requireAmount('exposure of the reference', referenceExposure, { above: false });
  }
  if (strata.some(({ referenceExposure }) => referenceExposure === 0)) return notComputable('emptyReference');
  const expected = strata.reduce(
    (sum, { exposure, referenceEvents, referenceExposure }) =>
      sum + (exposure * referenceEvents) / referenceExposure,
    0,
  );
  if (expected === 0) return notComputable('nothingExpected');

  const { lower, upper, method } = countBounds(events, confidence);
  return {
    kind: 'value',
    value: events / expected,
    lower: lower / expected,
    upper: upper / expected,
    method,
    events,
    expected,
    confidence,
  };
}
