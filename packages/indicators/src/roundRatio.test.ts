import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { roundRatio } from './roundRatio.ts';

describe('avrundning av kvoter', () => {
  test.each([
    ['1,005 är inte lite mindre än 1,005', 201, 200, 2, 101, 100],
    ['28,5 % är inte 28,499… %', 57, 200, 2, 29, 28],
    ['minus en halv avrundas bort från noll', -1, 2, 0, -1, 0],
    ['tecknet kan stå i nämnaren', 1, -2, 0, -1, 0],
    ['tredjedelar', 2, 3, 4, 6667, 6666],
    ['noll', 0, 12, 3, 0, 0],
  ])('%s', (_, numerator, denominator, decimals, rounded, truncated) => {
    expect(roundRatio(numerator, denominator, { decimals })).toEqual({ digits: rounded, decimals });
    expect(roundRatio(numerator, denominator, { decimals, mode: 'truncate' })).toEqual({
      digits: truncated,
      decimals,
    });
  });

  test('stora tal tappar inga siffror på vägen', () => {
    const options = { decimals: 0, times: 100 };
    expect(roundRatio(Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER, options)).toEqual({
      digits: 100,
      decimals: 0,
    });
  });
});

test('truncation never lies further from zero than rounding, and at most one unit nearer', () => {
  fc.assert(
    fc.property(fc.nat(10_000), fc.integer({ min: 1, max: 10_000 }), fc.nat(6), (a, b, decimals) => {
      const rounded = roundRatio(a, b, { decimals }).digits;
      const truncated = roundRatio(a, b, { decimals, mode: 'truncate' }).digits;
      expect([0, 1]).toContain(rounded - truncated);
    }),
  );
});

test.each([
  ['a denominator 0', 1, 0, { decimals: 1 }],
  ['half a numerator', 0.5, 2, { decimals: 1 }],
  ['decimals below 0', 1, 2, { decimals: -1 }],
  ['half a decimal', 1, 2, { decimals: 0.5 }],
  ['too many decimals', 1, 2, { decimals: 16 }],
  ['a result too long to keep', Number.MAX_SAFE_INTEGER, 1, { decimals: 2 }],
])('%s is a mistake of the caller', (_, numerator, denominator, options) => {
  expect(() => roundRatio(numerator, denominator, options)).toThrow(RangeError);
});
