import { NoFigure } from '@tsi/core';
import { describe, expect, test } from 'vitest';
import { compareWithBenchmark } from './compareWithBenchmark.ts';
import { proportion } from './proportion.ts';
import { ratio } from './ratio.ts';

const estimate = { kind: 'value', value: 5, lower: 4, upper: 6, method: 'byar', confidence: 0.95 } as const;

describe('jämförelse med ett riktvärde', () => {
  test.each([
    [3, 'higherIsBetter', 'better'],
    [3, 'lowerIsBetter', 'worse'],
    [3, 'none', 'higher'],
    [7, 'higherIsBetter', 'worse'],
    [7, 'lowerIsBetter', 'better'],
    [7, 'none', 'lower'],
    [5.5, 'lowerIsBetter', 'similar'],
    [4, 'none', 'similar'],
    [6, 'none', 'similar'],
  ] as const)('riktvärde %d, %s: %s', (benchmark, polarity, outcome) => {
    expect(compareWithBenchmark(estimate, benchmark, { polarity })).toEqual({
      outcome,
      method: 'benchmarkOutsideInterval',
      confidence: 0.95,
    });
  });

  // Dalsland 2022, section 2.7: every municipality against the country's 8.3 percent, labour forces as implied.
  test.each([
    ['Bengtsfors', 23, 348, 'similar'],
    ['Dals-Ed', 12, 218, 'similar'],
    ['Färgelanda', 22, 265, 'similar'],
    ['Mellerud', 43, 394, 'similar'],
    ['Åmål', 68, 492, 'worse'],
  ])('%s: %d av %d är %s', (_, unemployed, labourForce, outcome) => {
    const found = compareWithBenchmark(proportion(unemployed, labourForce), 0.083, {
      polarity: 'lowerIsBetter',
    });
    expect(found.outcome).toBe(outcome);
  });
});

describe('det som saknas är aldrig likvärdigt', () => {
  test.each(NoFigure.options)('%s', (kind) => {
    expect(compareWithBenchmark({ kind }, 5, { polarity: 'none' })).toEqual({
      outcome: 'cannotBeCalculated',
      reason: kind,
      method: 'benchmarkOutsideInterval',
    });
    expect(compareWithBenchmark(estimate, kind, { polarity: 'none' })).toMatchObject({
      outcome: 'cannotBeCalculated',
      reason: 'noBenchmark',
    });
  });

  test('ett värde utan intervall', () => {
    expect(compareWithBenchmark(ratio(1, 2), 0.5, { polarity: 'none' })).toMatchObject({
      outcome: 'cannotBeCalculated',
      reason: 'noInterval',
    });
  });
});

test('no number is a mistake of the caller', () => {
  expect(() => compareWithBenchmark(estimate, Number.NaN, { polarity: 'none' })).toThrow(RangeError);
  expect(() => compareWithBenchmark({ ...estimate, lower: Number.NaN }, 5, { polarity: 'none' })).toThrow(
    RangeError,
  );
});
