import type { NotComputable } from './notComputable.ts';
import { proportion } from './proportion.ts';

/** The difference of two shares with its interval. Swedish: skillnad mellan två andelar. */
export interface DifferenceValue {
  readonly kind: 'value';
  /** The first share minus the second, from −1 to 1: 0.05 is five percentage points. Not rounded. */
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  readonly method: 'newcombe';
  readonly confidence: number;
}

interface Part {
  readonly numerator: number;
  readonly denominator: number;
}

/**
 * The first share minus the second, with Newcombe's interval made of the two Wilson intervals.
 *
 * Swedish: skillnad i procentenheter. The groups must not share persons: the same children before and after are not
 * two groups. If the interval holds 0, the shares cannot be told apart.
 *
 * Source: Newcombe, Statistics in Medicine 17 (1998), 873–890, method 10.
 *
 * @throws RangeError as {@link proportion}.
 * @example
 * ```ts
 * import { proportionDifference } from '@tsi/indicators';
 *
 * const sample = proportionDifference({ numerator: 56, denominator: 70 }, { numerator: 48, denominator: 80 });
 * sample.kind === 'value' && [sample.lower.toFixed(4), sample.upper.toFixed(4)]; // => ['0.0524', '0.3339']
 * ```
 */
export function proportionDifference(
  first: Part,
  second: Part,
  { confidence = 0.95 }: { readonly confidence?: number } = {},
): DifferenceValue | NotComputable {
  const a = proportion(first.numerator, first.denominator, { confidence });
  const b = proportion(second.numerator, second.denominator, { confidence });
  if (a.kind !== 'value') return a;
  if (b.kind !== 'value') return b;
  const value = a.value - b.value;
  return {
    kind: 'value',
    value,
    lower: value - Math.hypot(a.value - a.lower, b.upper - b.value),
    upper: value + Math.hypot(a.upper - a.value, b.value - b.lower),
    method: 'newcombe',
    confidence,
  };
}
