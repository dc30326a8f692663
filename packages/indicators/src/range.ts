import type { Decimal } from './decimal.ts';
import {
  add,
  compare,
  divide,
  type Fraction,
  fraction,
  fromDecimal,
  largest,
  multiply,
  smallest,
  subtract,
} from './fraction.ts';

/** A figure as it is written, and the values it can stand for: one when exact, a stretch when it was shown rounded. */
export interface Range {
  readonly asWritten: Fraction;
  readonly from: Fraction;
  readonly to: Fraction;
}

const zero = /* @__PURE__ */ fraction(0n);
export const one = /* @__PURE__ */ fraction(1n);

export const exactly = (value: Fraction): Range => ({ asWritten: value, from: value, to: value });
export const isExact = ({ from, to }: Range): boolean => compare(from, to) === 0;

/** What a shown decimal can stand for, whether it was rounded or truncated. */
export function shownAs(decimal: Decimal): Range {
  const asWritten = fromDecimal(decimal);
  const unit = fromDecimal({ digits: 1, decimals: decimal.decimals });
  const half = divide(unit, fraction(2n));
  return {
    asWritten,
    from: subtract(asWritten, decimal.digits > 0 ? half : unit),
    to: add(asWritten, decimal.digits < 0 ? half : unit),
  };
}

export const sumOf = (ranges: readonly Range[]): Range =>
  ranges.reduce(
    (sum, next) => ({
      asWritten: add(sum.asWritten, next.asWritten),
      from: add(sum.from, next.from),
      to: add(sum.to, next.to),
    }),
    exactly(zero),
  );

/** The range with its sign turned. */
export const negated = ({ asWritten, from, to }: Range): Range => ({
  asWritten: subtract(zero, asWritten),
  from: subtract(zero, to),
  to: subtract(zero, from),
});

/** Multiplied with a factor above 0. */
export const times = (range: Range, factor: Fraction): Range => ({
  asWritten: multiply(range.asWritten, factor),
  from: multiply(range.from, factor),
  to: multiply(range.to, factor),
});

/** The quotient; undefined when the divisor is, or could be, 0 or less. */
export function quotient(above: Range, below: Range): Range | undefined {
  if (compare(below.from, zero) <= 0) return undefined;
  return {
    asWritten: divide(above.asWritten, below.asWritten),
    from: smallest(divide(above.from, below.from), divide(above.from, below.to)),
    to: largest(divide(above.to, below.from), divide(above.to, below.to)),
  };
}
