import type { Decimal } from './decimal.ts';
import type { RoundingMode } from './roundRatio.ts';

/** An exact quotient in lowest terms; `d` is above 0. */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
}

/** Whoever divides sees to it that `d` is not 0. */
export function fraction(n: bigint, d = 1n): Fraction {
  const divisor = greatestCommonDivisor(n, d) * (d < 0n ? -1n : 1n);
  return { n: n / divisor, d: d / divisor };
}

export const fromDecimal = ({ digits, decimals }: Decimal): Fraction =>
  fraction(BigInt(digits), 10n ** BigInt(decimals));

export const add = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const subtract = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d - b.n * a.d, a.d * b.d);
export const multiply = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d);
export const divide = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n);

/** Below 0, 0 or above 0, as a sort order. */
export const compare = (a: Fraction, b: Fraction): number => {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
};
export const smallest = (first: Fraction, ...others: Fraction[]): Fraction =>
  others.reduce((least, next) => (compare(next, least) < 0 ? next : least), first);
export const largest = (first: Fraction, ...others: Fraction[]): Fraction =>
  others.reduce((most, next) => (compare(next, most) > 0 ? next : most), first);

export const toNumber = ({ n, d }: Fraction): number => Number(n) / Number(d);

/** The largest whole number that is not above. */
export const floor = ({ n, d }: Fraction): bigint => (n >= 0n ? n / d : -((-n + d - 1n) / d));
/** The smallest whole number that is not below. */
export const ceiling = (value: Fraction): bigint => -floor({ n: -value.n, d: value.d });

/** The digits of a fraction written with so many decimals. */
export function digitsOf({ n, d }: Fraction, decimals: number, mode: RoundingMode): bigint {
  const size = (n < 0n ? -n : n) * 10n ** BigInt(decimals);
  const digits = mode === 'truncate' ? size / d : (2n * size + d) / (2n * d);
  return n < 0n ? -digits : digits;
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
