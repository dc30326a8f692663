import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { funnelLimits } from './funnelLimits.ts';
import { proportion } from './proportion.ts';
import { rate } from './rate.ts';

const known = (...about: Parameters<typeof funnelLimits>) => {
  const found = funnelLimits(...about);
  if (found.kind !== 'value') throw new Error('A value was expected.');
  return found;
};

// Which counts have an exact (Garwood) interval that holds the expected number, found with scipy 1.17.1 chi2.ppf. At 40
// expected the limits are Byar's, which give the same counts.
test.each([
  [0.5, 0, 2],
  [3, 0, 7],
  [5, 1, 10],
  [9, 4, 15],
  [40, 28, 53],
])('%d väntade händelser: mellan %d och %d är slump', (expected, lowest, highest) => {
  const { lower, upper, method } = known(expected, 1, { measure: 'rate', per: 1, confidence: 0.95 });
  expect(method).toBe('poissonInverted');
  expect(Math.ceil(lower)).toBe(lowest);
  expect(Math.floor(upper)).toBe(highest);
});

describe('the funnel and the interval never disagree', () => {
  const size = fc.integer({ min: 1, max: 3000 });
  const confidence = fc.constantFrom(0.95, 0.998);
  const apart = (value: number, limit: number) => Math.abs(value - limit) > 1e-9 * (1 + limit);

  test('shares', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.nat(3000), size, share, confidence, (part, whole, target, sure) => {
        const own = proportion(Math.min(part, whole), whole, { confidence: sure });
        const limits = known(target, whole, { measure: 'share', confidence: sure });
        if (own.kind !== 'value') throw new Error('A value was expected.');
        fc.pre(apart(own.lower, target) && apart(own.upper, target));
        const inside = own.lower <= target && target <= own.upper;
        expect(limits.lower <= own.value + 1e-12 && own.value - 1e-12 <= limits.upper).toBe(inside);
      }),
    );
  });

  test('rates', () => {
    const target = fc.double({ min: 0.01, max: 200, noNaN: true });
    fc.assert(
      fc.property(fc.nat(200), size, target, confidence, (events, exposure, goal, sure) => {
        const own = rate(events, exposure, { per: 1000, confidence: sure });
        const limits = known(goal, exposure, { measure: 'rate', per: 1000, confidence: sure });
        if (own.kind !== 'value') throw new Error('A value was expected.');
        fc.pre(apart(own.lower, goal) && apart(own.upper, goal));
        const inside = own.lower <= goal && goal <= own.upper;
        expect(limits.lower <= own.value && own.value <= limits.upper).toBe(inside);
      }),
    );
  });
});

test('a larger unit never has wider limits', () => {
  const target = fc.double({ min: 1, max: 200, noNaN: true });
  fc.assert(
    fc.property(
      target,
      fc.integer({ min: 1, max: 20_000 }),
      fc.integer({ min: 1, max: 5000 }),
      (goal, size, more) => {
        const [small, large] = [size, size + more].map((exposure) =>
          known(goal, exposure, { measure: 'rate', per: 1000, confidence: 0.95 }),
        );
        expect(large!.upper).toBeLessThanOrEqual(small!.upper * (1 + 1e-12));
        expect(large!.lower).toBeGreaterThanOrEqual(small!.lower * (1 - 1e-12));
      },
    ),
  );
});

test('nobody to count gives no limits', () => {
  expect(funnelLimits(0.5, 0, { measure: 'share', confidence: 0.95 })).toEqual({
    kind: 'notComputable',
    reason: 'emptyDenominator',
  });
});

test.each([
  ['a share in percent', 7.2, 100],
  ['a negative size', 0.5, -1],
])('%s is a mistake of the caller', (_, target, size) => {
  expect(() => funnelLimits(target, size, { measure: 'share', confidence: 0.95 })).toThrow(RangeError);
});
