import type { Decimal } from './decimal.ts';
import { add, ceiling, divide, type Fraction, floor, fraction, fromDecimal, multiply } from './fraction.ts';
import { one, type Range } from './range.ts';
import type { RoundingMode } from './roundRatio.ts';

/**
 * The whole numbers that would give a printed figure.
 *
 * Swedish: möjliga heltal. `range`: from and to, both included. `unbounded`: from that number on. `impossible`: none
 * would.
 */
export type WholeNumbers =
  | { readonly kind: 'range'; readonly from: number; readonly to: number }
  | { readonly kind: 'unbounded'; readonly from: number }
  | { readonly kind: 'impossible' };

/** The equation that a printed figure and one known number set up for the unknown one. */
export type Equation =
  | {
      readonly unknown: 'numerator';
      readonly denominator: Range;
      readonly per: Fraction;
      readonly share: boolean;
    }
  | {
      readonly unknown: 'denominator';
      readonly numerator: Range;
      readonly per: Fraction;
      readonly share: boolean;
    }
  | { readonly unknown: 'part'; readonly whole: Range };

/** Which whole numbers solve the equation, if the figure was rounded, or if it was truncated. */
export function impliedWhole(
  equation: Equation,
  printed: Decimal,
  { mode, scale }: { readonly mode: RoundingMode; readonly scale: Fraction },
): WholeNumbers {
  if (printed.digits < 0) return { kind: 'impossible' };
  // The true value lies in [from, below).
  const unit = fromDecimal({ digits: 1, decimals: printed.decimals });
  const half = divide(unit, fraction(2n));
  const written = fromDecimal(printed);
  const rounded = mode === 'halfAwayFromZero';
  const from = multiply(rounded && printed.digits > 0 ? add(written, negative(half)) : written, scale);
  const below = multiply(add(written, rounded ? half : unit), scale);

  switch (equation.unknown) {
    case 'numerator': {
      const { denominator, per, share } = equation;
      const least = ceiling(divide(multiply(from, denominator.from), per));
      const most = ceiling(divide(multiply(below, denominator.to), per)) - 1n;
      return wholeNumbers(least, share ? lesser(most, floor(denominator.to)) : most);
    }
    case 'denominator': {
      const { numerator, per, share } = equation;
      const above = floor(divide(multiply(numerator.from, per), below)) + 1n;
      const least = greater(above, greater(share ? ceiling(numerator.from) : 1n, 1n));
      return from.n === 0n
        ? { kind: 'unbounded', from: Number(least) }
        : wholeNumbers(least, floor(divide(multiply(numerator.to, per), from)));
    }
    case 'part': {
      const { whole } = equation;
      const least = greater(floor(divide(whole.from, add(one, below))) + 1n, 1n);
      return wholeNumbers(least, floor(divide(whole.to, add(one, from))));
    }
  }
}

const negative = ({ n, d }: Fraction): Fraction => ({ n: -n, d });
const lesser = (a: bigint, b: bigint) => (a < b ? a : b);
const greater = (a: bigint, b: bigint) => (a < b ? b : a);
const wholeNumbers = (from: bigint, to: bigint): WholeNumbers =>
  from > to ? { kind: 'impossible' } : { kind: 'range', from: Number(from), to: Number(to) };
