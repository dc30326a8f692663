import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { mean } from './mean.ts';
import { meanStateOf, mergeMeans, noNumbers } from './meanState.ts';

const known = (state: Parameters<typeof mean>[0], confidence = 0.95) => {
  const found = mean(state, { confidence });
  if (found.kind !== 'value') throw new Error('A value was expected.');
  return found;
};
/** Number of correct digits, as NIST counts them. */
const correctDigits = (found: number, certified: number) =>
  -Math.log10(Math.abs(found - certified) / certified);
const alternating = (first: number, low: number, high: number) => [
  first,
  ...Array.from({ length: 1000 }, (_, at) => (at % 2 === 0 ? low : high)),
];

// NIST Statistical Reference Datasets, univariate: numbers, certified mean and standard deviation. In the last two sets
// the decimals cannot be written as doubles, which alone costs digits of the deviation.
describe('NIST NumAcc: stora tal som skiljer sig lite', () => {
  test.each([
    ['NumAcc1', [10000001, 10000003, 10000002], 10000002, 1, 14],
    ['NumAcc2', alternating(1.2, 1.1, 1.3), 1.2, 0.1, 14],
    ['NumAcc3', alternating(1000000.2, 1000000.1, 1000000.3), 1000000.2, 0.1, 9],
    ['NumAcc4', alternating(10000000.2, 10000000.1, 10000000.3), 10000000.2, 0.1, 8],
  ])('%s', (_, numbers, certifiedMean, certifiedDeviation, digits) => {
    const halves = [numbers.slice(0, 400), numbers.slice(400)].map(meanStateOf) as [never, never];
    for (const state of [meanStateOf(numbers), mergeMeans(...halves)]) {
      const found = known(state);
      expect(correctDigits(found.value, certifiedMean)).toBeGreaterThan(13);
      expect(correctDigits(found.standardDeviation!, certifiedDeviation)).toBeGreaterThan(digits);
    }
  });
});

test('NIST/SEMATECH e-Handbook 1.3.5.2: heat flow meter, 195 numbers', () => {
  const found = known({ count: 195, mean: 9.26146, squaredDistances: 0.02278881 ** 2 * 194 });
  expect([found.lower!.toFixed(5), found.upper!.toFixed(5)]).toEqual(['9.25824', '9.26468']);
});

test('ett tal har ett medelvärde men inget intervall, inget tal har inget', () => {
  expect(mean(meanStateOf([14]))).toEqual({
    kind: 'value',
    value: 14,
    method: 'meanOnly',
    count: 1,
    confidence: 0.95,
  });
  expect(mean(noNumbers)).toEqual({ kind: 'notComputable', reason: 'emptyDenominator' });
});

test('however the numbers are divided among services, the mean is the same to ten digits', () => {
  const numbers = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 40 });
  fc.assert(
    fc.property(numbers, fc.nat(40), (all, at) => {
      const whole = known(meanStateOf(all));
      const parts = known(mergeMeans(meanStateOf(all.slice(0, at)), meanStateOf(all.slice(at))));
      expect(parts.count).toBe(whole.count);
      expect(Math.abs(parts.value / whole.value - 1)).toBeLessThan(1e-10);
      expect(Math.abs(parts.upper! - whole.upper!)).toBeLessThan(1e-8);
    }),
  );
});

test.each([
  ['a number that is none', () => meanStateOf([1, Number.NaN])],
  ['a negative count', () => mean({ count: -1, mean: 0, squaredDistances: 0 })],
  ['a negative sum of squares', () => mean({ count: 3, mean: 0, squaredDistances: -1 })],
  ['a mean that is no number', () => mean({ count: 3, mean: Number.NaN, squaredDistances: 1 })],
])('%s is a mistake of the caller', (_, attempt) => {
  expect(attempt).toThrow(RangeError);
});
