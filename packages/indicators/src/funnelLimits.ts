import { countBounds } from './countBounds.ts';
import { normalQuantile } from './normalQuantile.ts';
import { type NotComputable, notComputable } from './notComputable.ts';
import { requireAmount, requireConfidence } from './require.ts';

/** Between which values chance alone would keep a unit of this size. Swedish: trattgränser, kontrollgränser. */
export interface FunnelLimits {
  readonly kind: 'value';
  /** In the unit of the target. */
  readonly lower: number;
  readonly upper: number;
  /** `score` for shares; `poissonInverted` for rates: the counts whose own interval just reaches the target. */
  readonly method: 'score' | 'poissonInverted';
  readonly confidence: number;
}

/**
 * The limits of a funnel plot at one size: a unit within them differs from the target by no more than chance gives.
 *
 * Swedish: trattdiagram. Made from the same intervals as `proportion` and `rate`: a share or a rate lies outside the
 * limits exactly when the target lies outside its interval, so the picture and the comparison never disagree. Usual
 * confidences are 0.95 and 0.998. Between whole counts the limits of a rate run straight. For a ratio of observed to
 * expected, use a rate with target 1 and the expected events as size.
 *
 * Source: Spiegelhalter 2005; for shares the score form of the limits.
 *
 * @param target for a share from 0 to 1; for a rate in events per `per`. Taken as known without error.
 * @param size the denominator: persons, or exposure for a rate.
 * @throws RangeError when the target or the size is negative, a share is above 1, or the confidence is not between 0 and 1.
 * @example
 * ```ts
 * import { funnelLimits } from '@tsi/indicators';
 *
 * const limits = funnelLimits(0.5, 100, { measure: 'share', confidence: 0.95 });
 * limits.kind === 'value' && [limits.lower.toFixed(3), limits.upper.toFixed(3)]; // => ['0.402', '0.598']
 * ```
 */
export function funnelLimits(
  target: number,
  size: number,
  options:
    | { readonly measure: 'share'; readonly confidence: number }
    | { readonly measure: 'rate'; readonly per: number; readonly confidence: number },
): FunnelLimits | NotComputable {
  const { confidence } = options;
  requireConfidence(confidence);
  requireAmount('target', target, { above: false });
  requireAmount('size', size, { above: false });
  if (options.measure === 'share' && target > 1)
    throw new RangeError('The target of a share must not be above 1.');
  if (options.measure === 'rate') requireAmount('per', options.per, { above: true });
  if (size === 0) return notComputable('emptyDenominator');

  if (options.measure === 'share') {
    const half = normalQuantile(confidence) * Math.sqrt((target * (1 - target)) / size);
    return {
      kind: 'value',
      lower: Math.max(0, target - half),
      upper: Math.min(1, target + half),
      method: 'score',
      confidence,
    };
  }
  const expected = (target * size) / options.per;
  const scaled = (count: number) => (count * options.per) / size;
  return {
    kind: 'value',
    lower: scaled(lowestCount(expected, confidence)),
    upper: scaled(highestCount(expected, confidence)),
    method: 'poissonInverted',
    confidence,
  };
}

/** The count whose upper bound is `expected`, straight between whole counts; 0 where no count is low. */
function lowestCount(expected: number, confidence: number): number {
  const upper = (count: number) => countBounds(count, confidence).upper;
  const first = firstCount((count) => upper(count) >= expected);
  if (first === 0) return 0;
  return first - (upper(first) - expected) / (upper(first) - upper(first - 1));
}

/** The count whose lower bound is `expected`, straight between whole counts. */
function highestCount(expected: number, confidence: number): number {
  const lower = (count: number) => countBounds(count, confidence).lower;
  const last = firstCount((count) => lower(count) > expected) - 1;
  return last + (expected - lower(last)) / (lower(last + 1) - lower(last));
}

/** The first whole number for which it holds, when it holds for all that follow. */
function firstCount(holds: (count: number) => boolean): number {
  let end = 1;
  while (!holds(end)) end *= 2;
  let [from, to] = [0, end];
  while (from < to) {
    const between = Math.floor((from + to) / 2);
    if (holds(between)) to = between;
    else from = between + 1;
  }
  return to;
}
