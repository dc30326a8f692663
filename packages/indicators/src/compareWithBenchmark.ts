import type { NoFigure } from '@tsi/core';
import { type Estimate, hasInterval } from './estimate.ts';
import type { Indicator } from './indicator.ts';
import { requireConfidence } from './require.ts';

/** What a comparison with a benchmark gives. Swedish: jämförelse med ett riktvärde. */
export interface BenchmarkComparison {
  /** `better` and `worse` only where the indicator has a direction; otherwise `higher` and `lower`. */
  readonly outcome: 'better' | 'worse' | 'higher' | 'lower' | 'similar' | 'cannotBeCalculated';
  /** Why it cannot be calculated: the kind of nothing, or that the estimate has no interval. */
  readonly reason?: NoFigure | 'noInterval' | 'noBenchmark';
  readonly method: 'benchmarkOutsideInterval';
  readonly confidence?: number;
}

/**
 * Does a value differ from a benchmark by more than chance gives? Only when the benchmark lies outside the interval.
 *
 * Swedish: bättre, sämre, högre, lägre eller likvärdigt. The ends belong to the interval. A benchmark that the value is
 * part of, such as the mean of its own county, makes differences look smaller. What is missing never counts as similar.
 *
 * @param benchmark in the unit of the estimate, taken as known without error; or the kind of nothing it is.
 * @throws RangeError when the benchmark or the interval is not made of numbers.
 * @example
 * ```ts
 * import { compareWithBenchmark, proportion } from '@tsi/indicators';
 *
 * const unemployed = proportion(43, 394); // Mellerud, September 2022
 * compareWithBenchmark(unemployed, 0.072, { polarity: 'lowerIsBetter' }).outcome; // => 'worse'
 * compareWithBenchmark(unemployed, 0.083, { polarity: 'lowerIsBetter' }).outcome; // => 'similar'
 * compareWithBenchmark({ kind: 'suppressed' }, 0.083, { polarity: 'lowerIsBetter' }).outcome; // => 'cannotBeCalculated'
 * ```
 */
export function compareWithBenchmark(
  estimate: Estimate,
  benchmark: number | NoFigure,
  { polarity }: { readonly polarity: Indicator['polarity'] },
): BenchmarkComparison {
  const method = 'benchmarkOutsideInterval';
  const cannot = (reason: NonNullable<BenchmarkComparison['reason']>): BenchmarkComparison => ({
    outcome: 'cannotBeCalculated',
    reason,
    method,
  });
  if (estimate.kind !== 'value') return cannot(estimate.kind);
  if (!hasInterval(estimate)) return cannot('noInterval');
  if (typeof benchmark === 'string') return cannot('noBenchmark');
  const { lower, upper, confidence } = estimate;
  if (![lower, upper, benchmark].every(Number.isFinite))
    throw new RangeError('The benchmark and both ends of the interval must be numbers.');
  if (confidence !== undefined) requireConfidence(confidence);

  const side = lower > benchmark ? 'higher' : upper < benchmark ? 'lower' : 'similar';
  const good = { higherIsBetter: 'higher', lowerIsBetter: 'lower', none: undefined }[polarity];
  const outcome = side === 'similar' || good === undefined ? side : side === good ? 'better' : 'worse';
  return { outcome, method, ...(confidence !== undefined && { confidence }) };
}
