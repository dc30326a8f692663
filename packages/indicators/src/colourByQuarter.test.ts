import fc from 'fast-check';
import { expect, test } from 'vitest';
import { colourByQuarter } from './colourByQuarter.ts';
import { compareWithBenchmark } from './compareWithBenchmark.ts';
import { proportion } from './proportion.ts';

const shares = (...numerators: number[]) => numerators.map((numerator) => proportion(numerator, 1000));
const benchmark = 0.2;
const lower = { benchmark, polarity: 'lowerIsBetter' } as const;

test.each([
  ['one of four in each outer quarter', shares(100, 190, 210, 300), ['green', 'yellow', 'yellow', 'red']],
  [
    'the worst of four, but like the benchmark',
    shares(190, 195, 200, 205),
    ['yellow', 'yellow', 'yellow', 'yellow'],
  ],
  ['equal values across the limit', shares(100, 100, 210, 300), ['yellow', 'yellow', 'yellow', 'red']],
  [
    'two of eight',
    shares(100, 110, 120, 190, 200, 210, 290, 300),
    ['green', 'green', 'yellow', 'yellow', 'yellow', 'yellow', 'red', 'red'],
  ],
  ['three units have no quarter', shares(100, 200, 300), ['yellow', 'yellow', 'red']],
])('%s', (_, estimates, colours) => {
  expect(colourByQuarter(estimates, lower)).toEqual(colours);
});

test('a suppressed or missing unit has no colour and takes no place', () => {
  expect(
    colourByQuarter([{ kind: 'suppressed' }, ...shares(100, 190, 210, 300), { kind: 'missing' }], lower),
  ).toEqual(['none', 'green', 'yellow', 'yellow', 'red', 'none']);
});

test('five and seven of twelve are told apart by chance alone', () => {
  const small = [5, 6, 6, 7].map((numerator) => proportion(numerator, 12));
  expect(new Set(colourByQuarter(small, { benchmark: 0.5, polarity: 'lowerIsBetter' }))).toEqual(
    new Set(['yellow']),
  );
});

test('nothing is coloured green or red that the interval rule does not tell apart', () => {
  const unit = fc
    .tuple(fc.nat(50), fc.integer({ min: 1, max: 50 }))
    .map(([a, n]) => proportion(Math.min(a, n), n));
  fc.assert(
    fc.property(fc.array(unit, { maxLength: 30 }), (estimates) => {
      const colours = colourByQuarter(estimates, lower);
      const outcomes = estimates.map((one) => compareWithBenchmark(one, benchmark, lower).outcome);
      colours.forEach((colour, at) => {
        if (colour === 'green') expect(outcomes[at]).toBe('better');
        if (colour === 'red') expect(outcomes[at]).toBe('worse');
      });
      expect(colours.filter((colour) => colour === 'green').length).toBeLessThanOrEqual(estimates.length / 4);
      expect(colours.filter((colour) => colour === 'red').length).toBeLessThanOrEqual(
        Math.ceil(estimates.length / 4),
      );
    }),
  );
});

test('without a direction nothing may be coloured', () => {
  expect(() => colourByQuarter(shares(1, 2), { benchmark, polarity: 'none' })).toThrow(RangeError);
});
