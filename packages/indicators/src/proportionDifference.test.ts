import fc from 'fast-check';
import { expect, test } from 'vitest';
import { proportionDifference } from './proportionDifference.ts';

const part = (numerator: number, denominator: number) => ({ numerator, denominator });

// Newcombe, Statistics in Medicine 17 (1998), 873–890, table II, method 10, printed with four decimals.
test.each([
  [56, 70, 48, 80, '0.0524', '0.3339'],
  [9, 10, 3, 10, '0.1705', '0.8090'],
  [6, 7, 2, 7, '0.0582', '0.8062'],
  [5, 56, 0, 29, '-0.0381', '0.1926'],
  [0, 10, 0, 20, '-0.1611', '0.2775'],
  [0, 10, 0, 10, '-0.2775', '0.2775'],
  [10, 10, 0, 20, '0.6791', '1.0000'],
  [10, 10, 0, 10, '0.6075', '1.0000'],
])('Newcombe 1998: %d av %d mot %d av %d', (a, m, b, n, lower, upper) => {
  const found = proportionDifference(part(a, m), part(b, n));
  if (found.kind !== 'value') throw new Error('A value was expected.');
  expect(found).toMatchObject({ value: a / m - b / n, method: 'newcombe', confidence: 0.95 });
  expect([found.lower.toFixed(4), found.upper.toFixed(4)]).toEqual([lower, upper]);
});

test('an empty group has no difference to another', () => {
  const nothing = { kind: 'notComputable', reason: 'emptyDenominator' };
  expect(proportionDifference(part(0, 0), part(1, 2))).toEqual(nothing);
  expect(proportionDifference(part(1, 2), part(0, 0))).toEqual(nothing);
});

test('the interval holds the value, stays within −1 and 1, and turns with the groups', () => {
  const group = fc
    .tuple(fc.nat(500), fc.integer({ min: 1, max: 500 }))
    .map(([a, n]) => part(Math.min(a, n), n));
  fc.assert(
    fc.property(group, group, (a, b) => {
      const [there, back] = [proportionDifference(a, b), proportionDifference(b, a)];
      if (there.kind !== 'value' || back.kind !== 'value') throw new Error('A value was expected.');
      expect(there.lower <= there.value && there.value <= there.upper).toBe(true);
      expect(there.lower >= -1 - 1e-15 && there.upper <= 1 + 1e-15).toBe(true);
      expect(there.lower).toBeCloseTo(-back.upper, 14);
    }),
  );
});
