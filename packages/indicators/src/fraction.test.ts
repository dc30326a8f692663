import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { add, ceiling, compare, digitsOf, divide, floor, fraction, multiply, subtract } from './fraction.ts';

const anyFraction = fc
  .tuple(fc.bigInt({ min: -1000n, max: 1000n }), fc.bigInt({ min: 1n, max: 1000n }))
  .map(([n, d]) => fraction(n, d));

test('adding and taking away, multiplying and dividing undo each other exactly', () => {
  fc.assert(
    fc.property(anyFraction, anyFraction, (a, b) => {
      expect(subtract(add(a, b), b)).toEqual(a);
      if (b.n !== 0n) expect(divide(multiply(a, b), b)).toEqual(a);
    }),
  );
});

test('floor and ceiling enclose', () => {
  fc.assert(
    fc.property(anyFraction, (value) => {
      const [low, high] = [floor(value), ceiling(value)];
      expect(compare(fraction(low), value) <= 0 && compare(value, fraction(high)) <= 0).toBe(true);
      expect(high - low).toBe(value.d === 1n ? 0n : 1n);
    }),
  );
});

describe('digits', () => {
  test.each([
    [1n, 2n, 0, 1n, 0n],
    [-1n, 2n, 0, -1n, 0n],
    [-5n, 2n, 0, -3n, -2n],
    [201n, 200n, 2, 101n, 100n],
    [36n, 68n, 2, 53n, 52n],
    [0n, 7n, 3, 0n, 0n],
  ])('%d/%d with %d decimals', (n, d, decimals, rounded, truncated) => {
    expect(digitsOf(fraction(n, d), decimals, 'halfAwayFromZero')).toBe(rounded);
    expect(digitsOf(fraction(n, d), decimals, 'truncate')).toBe(truncated);
  });
});
