import type { MeanState } from './meanState.ts';
import { type NotComputable, notComputable } from './notComputable.ts';
import { requireAmount, requireConfidence, requireCount } from './require.ts';
import { tQuantile } from './tQuantile.ts';

/** A mean with its interval and how it was made. Swedish: medelvärde med konfidensintervall. */
export interface MeanValue {
  readonly kind: 'value';
  /** In the unit of the numbers, not rounded. */
  readonly value: number;
  /** Not there when a single number is all there is. */
  readonly lower?: number;
  readonly upper?: number;
  readonly method: 't' | 'meanOnly';
  readonly count: number;
  /** With count − 1 below the line. */
  readonly standardDeviation?: number;
  readonly confidence: number;
}

/**
 * A mean with Student's interval.
 *
 * Swedish: medelvärde, t-fördelning. One number has a mean but no interval (`meanOnly`); none has no mean. The interval
 * takes the numbers for independent and their mean for roughly normal.
 *
 * @param numbers what `meanStateOf` or `mergeMeans` gave.
 * @throws RangeError when the state is not one of these, or the confidence is not between 0 and 1.
 * @example
 * ```ts
 * import { mean, meanStateOf, mergeMeans } from '@tsi/indicators';
 *
 * // Days from concern to the first meeting, in two invented municipalities.
 * const days = mean(mergeMeans(meanStateOf([9, 14, 21]), meanStateOf([12, 30])));
 * days.kind === 'value' && [days.value, days.count, days.method]; // => [17.2, 5, 't']
 * mean(meanStateOf([])); // => { kind: 'notComputable', reason: 'emptyDenominator' }
 * ```
 */
export function mean(
  numbers: MeanState,
  { confidence = 0.95 }: { readonly confidence?: number } = {},
): MeanValue | NotComputable {
  const { count, mean: value, squaredDistances } = numbers;
  requireCount('count', count);
  requireAmount('sum of squared distances', squaredDistances, { above: false });
  if (!Number.isFinite(value)) throw new RangeError('The mean must be a finite number.');
  requireConfidence(confidence);
  if (count === 0) return notComputable('emptyDenominator');
  if (count === 1) return { kind: 'value', value, method: 'meanOnly', count, confidence };

  const standardDeviation = Math.sqrt(squaredDistances / (count - 1));
  const half = (tQuantile(confidence, count - 1) * standardDeviation) / Math.sqrt(count);
  return {
    kind: 'value',
    value,
    lower: value - half,
    upper: value + half,
    method: 't',
    count,
    standardDeviation,
    confidence,
  };
}
