import { normalQuantile } from './normalQuantile.ts';
import { type NotComputable, notComputable } from './notComputable.ts';
import { requireConfidence, requireCount } from './require.ts';

/** A share with its interval and how it was made. Swedish: andel med konfidensintervall. */
export interface ProportionValue {
  readonly kind: 'value';
  /** From 0 to 1, not rounded. */
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  readonly method: 'wilson';
  readonly numerator: number;
  readonly denominator: number;
  readonly confidence: number;
}

/**
 * A share with its Wilson score interval, without continuity correction.
 *
 * Swedish: andel. The value is exact and unrounded; rounding is the caller's last step, see `roundRatio`. An empty
 * group has no share: it is not 0. For whole-population counts the interval describes how much the process behind the
 * figures varies, not an error of counting.
 *
 * Source: Wilson 1927; Newcombe 1998, method 3.
 *
 * @throws RangeError when a count is negative or not whole, when the part is larger than the whole, or when the
 * confidence is not between 0 and 1.
 * @example
 * ```ts
 * import { proportion } from '@tsi/indicators';
 *
 * const share = proportion(5, 12);
 * share.kind === 'value' && [share.lower.toFixed(3), share.upper.toFixed(3)]; // => ['0.193', '0.680']
 * proportion(0, 0); // => { kind: 'notComputable', reason: 'emptyDenominator' }
 * ```
 */
export function proportion(
  numerator: number,
  denominator: number,
  { confidence = 0.95 }: { readonly confidence?: number } = {},
): ProportionValue | NotComputable {
  requireCount('numerator', numerator);
  requireCount('denominator', denominator);
  requireConfidence(confidence);
  if (numerator > denominator) throw new RangeError('The numerator is larger than the denominator.');
  if (denominator === 0) return notComputable('emptyDenominator');

  const z = normalQuantile(confidence);
  const centre = 2 * numerator + z * z;
  const width = z * Math.sqrt(z * z + 4 * numerator * ((denominator - numerator) / denominator));
  const scale = 2 * (denominator + z * z);
  return {
    kind: 'value',
    value: numerator / denominator,
    lower: numerator === 0 ? 0 : (centre - width) / scale,
    upper: numerator === denominator ? 1 : (centre + width) / scale,
    method: 'wilson',
    numerator,
    denominator,
    confidence,
  };
}
