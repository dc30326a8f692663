import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { proportion } from './proportion.ts';

const known = (numerator: number, denominator: number, confidence?: number) => {
  const share = proportion(numerator, denominator, confidence === undefined ? {} : { confidence });
  if (share.kind !== 'value') throw new Error('A value was expected.');
  return share;
};

describe('andel med Wilsons intervall', () => {
  // Newcombe, Statistics in Medicine 17 (1998), table I, method 3, printed with four decimals.
  test.each([
    [81, 263, '0.2553', '0.3662'],
    [15, 148, '0.0624', '0.1605'],
    [0, 20, '0.0000', '0.1611'],
    [1, 29, '0.0061', '0.1718'],
  ])('Newcombe 1998: %d av %d', (numerator, denominator, lower, upper) => {
    const share = known(numerator, denominator);
    expect([share.lower.toFixed(4), share.upper.toFixed(4)]).toEqual([lower, upper]);
  });

  // Roots of the score equation (p̂ − p)² = z² p(1 − p)/n, found with mpmath 1.3 at 40 digits; at 0.95 the same as
  // scipy 1.17.1 binomtest(…).proportion_ci(method='wilson').
  test.each([
    [5, 12, 0.95, 0.19326031365875657, 0.6804886874504502],
    [7, 23, 0.95, 0.15604024453214022, 0.508657562687592],
    [36, 68, 0.95, 0.4124092208872794, 0.6432689357880106],
    [83, 168, 0.95, 0.41942847356088747, 0.5689328915385158],
    [83, 168, 0.998, 0.3784173717796129, 0.6103181662095666],
    [1, 1_000_000, 0.95, 1.7652457674537152e-7, 5.664911804311441e-6],
    [999_999, 1_000_000, 0.95, 0.9999943350881957, 0.9999998234754233],
  ])('%d av %d vid %d', (numerator, denominator, confidence, lower, upper) => {
    const share = known(numerator, denominator, confidence);
    expect(Math.abs(share.lower / lower - 1)).toBeLessThan(1e-12);
    expect(Math.abs(share.upper / upper - 1)).toBeLessThan(1e-12);
  });

  test('svaret bär sin metod', () => {
    expect(proportion(1, 1, { confidence: 0.99 })).toMatchObject({
      kind: 'value',
      value: 1,
      upper: 1,
      method: 'wilson',
      numerator: 1,
      denominator: 1,
      confidence: 0.99,
    });
  });

  test('en tom grupp har ingen andel, och den är inte 0', () => {
    expect(proportion(0, 0)).toEqual({ kind: 'notComputable', reason: 'emptyDenominator' });
  });
});

const counts = fc
  .tuple(fc.nat(100_000), fc.nat(100_000))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
  .filter(([, denominator]) => denominator > 0);

test('the interval always holds the value, stays within 0 and 1, and its ends are exact at none and all', () => {
  fc.assert(
    fc.property(counts, fc.double({ min: 0.001, max: 0.9999, noNaN: true }), ([part, whole], confidence) => {
      const { value, lower, upper } = known(part, whole, confidence);
      expect(0 <= lower && lower <= value && value <= upper && upper <= 1).toBe(true);
      expect(lower === 0).toBe(part === 0);
      expect(upper === 1).toBe(part === whole);
    }),
  );
});

test('the complement has the mirrored interval', () => {
  fc.assert(
    fc.property(counts, ([part, whole]) => {
      expect(known(part, whole).lower).toBeCloseTo(1 - known(whole - part, whole).upper, 12);
    }),
  );
});

test.each([
  ['a negative numerator', -1, 10, 0.95],
  ['half a person', 0.5, 10, 0.95],
  ['no number', Number.NaN, 10, 0.95],
  ['an endless denominator', 1, Number.POSITIVE_INFINITY, 0.95],
  ['a part larger than its whole', 11, 10, 0.95],
  ['a part of nothing', 1, 0, 0.95],
  ['confidence 0', 1, 10, 0],
  ['confidence 1', 1, 10, 1],
  ['percent as confidence', 1, 10, 95],
  ['confidence that is no number', 1, 10, Number.NaN],
])('%s is a mistake of the caller and is not repeated', (_, numerator, denominator, confidence) => {
  const attempt = () => proportion(numerator, denominator, { confidence });
  expect(attempt).toThrow(RangeError);
  expect(attempt).not.toThrow(/11|95|NaN|Infinity|0\.5|-1/);
});
