import { type NotComputable, notComputable } from './notComputable.ts';
import { requireAmount, requireCount } from './require.ts';

/** One count per another, without an interval. Swedish: kvot. */
export interface RatioValue {
  readonly kind: 'value';
  /** The numerator per `per` of the denominator, not rounded. */
  readonly value: number;
  readonly method: 'quotient';
  readonly numerator: number;
  readonly denominator: number;
  readonly per: number;
}

/**
 * One count per another, such as the dependency ratio. There is no interval: everybody is counted, and no process
 * stands behind that the interval could describe.
 *
 * Swedish: kvot.
 *
 * @throws RangeError when a count is negative or not whole, or `per` is not above 0.
 * @example
 * ```ts
 * import { ratio } from '@tsi/indicators';
 *
 * ratio(1, 4); // => { kind: 'value', value: 0.25, method: 'quotient', numerator: 1, denominator: 4, per: 1 }
 * ```
 */
export function ratio(
  numerator: number,
  denominator: number,
  { per = 1 }: { readonly per?: number } = {},
): RatioValue | NotComputable {
  requireCount('numerator', numerator);
  requireCount('denominator', denominator);
  requireAmount('per', per, { above: true });
  if (denominator === 0) return notComputable('emptyDenominator');
  return {
    kind: 'value',
    value: (numerator * per) / denominator,
    method: 'quotient',
    numerator,
    denominator,
    per,
  };
}
