import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Estimate } from './estimate.ts';
import { proportion } from './proportion.ts';
import { rate } from './rate.ts';
import { type TrendPoint, trend } from './trend.ts';

const years = (estimates: readonly Estimate[]): TrendPoint[] =>
  estimates.map((estimate, year) => ({ from: `${2015 + year}-01-01`, to: `${2015 + year}-12-31`, estimate }));
const known = (
  points: readonly TrendPoint[],
  polarity: 'higherIsBetter' | 'lowerIsBetter' | 'none' = 'none',
) => {
  const found = trend(points, { polarity });
  if (found.kind !== 'value') throw new Error(`A value was expected, not ${found.reason}.`);
  return found;
};
const shares = (numerators: readonly number[], denominators: readonly number[]) =>
  years(numerators.map((numerator, year) => proportion(numerator, denominators[year]!)));
const rising = shares([61, 66, 70, 78, 83], [100, 100, 100, 100, 100]);

describe('andelar: χ² för trend', () => {
  // N·r², with r the correlation of the 0/1 outcome of each pupil with the year, computed with mpmath 1.3.
  test.each([
    ['lika stora år', rising, 15.422141789283184, 0.056, 'rising'],
    [
      'olika stora år, under gränsen',
      shares([30, 28, 41, 37, 52, 49], [200, 180, 210, 190, 220, 205]),
      8.592642133930095,
      0.01961658335783593,
      'noClearTrend',
    ],
  ] as const)('%s', (_, points, chiSquare, slope, direction) => {
    const found = known(points);
    expect(found).toMatchObject({ direction, method: 'cochranArmitage', confidence: 0.998, signHolds: true });
    expect(Math.abs(found.chiSquare / chiSquare - 1)).toBeLessThan(1e-12);
    expect(Math.abs(found.slope / slope - 1)).toBeLessThan(1e-12);
    expect(found.threshold.toFixed(4)).toBe('9.5495');
  });
});

test('tal per 1 000: vägd regression, mot normalekvationerna räknade med mpmath 1.3', () => {
  const exposure = [997, 1003, 990, 985, 980, 970];
  const found = known(
    years([40, 46, 52, 61, 75, 80].map((events, year) => rate(events, exposure[year]!, { per: 1000 }))),
  );
  expect(found).toMatchObject({ direction: 'rising', method: 'weightedRegression', points: 6 });
  expect(Math.abs(found.slope / 8.736286924908299 - 1)).toBeLessThan(1e-12);
  expect(Math.abs(found.chiSquare / 20.871114172669603 - 1)).toBeLessThan(1e-11);
});

test.each([
  [rising, 'higherIsBetter', 'better'],
  [rising, 'lowerIsBetter', 'worse'],
  [rising, 'none', undefined],
  [[...rising].reverse(), 'higherIsBetter', 'better'],
  [shares([50, 50, 50, 50, 50], [100, 100, 100, 100, 100]), 'higherIsBetter', undefined],
] as const)('riktning och betydelse %#', (points, polarity, meaning) => {
  expect(known(points, polarity).meaning).toBe(meaning);
});

test('ett enda år får inte avgöra åt vilket håll', () => {
  const found = known(shares([110, 105, 103, 101, 200], [1000, 1000, 1000, 1000, 1000]));
  expect(found.chiSquare).toBeGreaterThan(found.threshold);
  expect(found).toMatchObject({ signHolds: false, direction: 'noClearTrend' });
});

test('nobody in any year: no change, and no NaN', () => {
  expect(known(shares([0, 0, 0, 0, 0], [9, 9, 9, 9, 9]))).toMatchObject({
    chiSquare: 0,
    direction: 'noClearTrend',
  });
});

describe('det som hindrar', () => {
  const change = (at: number, part: Partial<TrendPoint>) =>
    rising.map((point, year) => (year === at ? { ...point, ...part } : point));
  test.each([
    ['fyra år', rising.slice(1), 'fewPoints'],
    ['ett dolt år', change(2, { estimate: { kind: 'suppressed' } }), 'missingPoint'],
    [
      'ett överhoppat år',
      [...rising.slice(0, 3), ...shares([0, 0, 0, 0, 80, 84], [1, 1, 1, 1, 100, 100]).slice(4)],
      'notAnnual',
    ],
    ['sex år i ett', change(1, { to: '2021-12-31' }), 'overlapping'],
    ['ett tidsseriebrott', change(3, { breakBefore: true }), 'seriesBreak'],
    [
      'ett värde utan intervall',
      change(0, { estimate: { kind: 'value', value: 0.6, method: 'quotient' } }),
      'noInterval',
    ],
  ] as const)('%s', (_, points, reason) => {
    expect(trend(points, { polarity: 'none' })).toEqual({ kind: 'notComputable', reason });
  });

  test('ett brott före det första året gör inget', () => {
    expect(known(change(0, { breakBefore: true })).direction).toBe('rising');
  });

  test('intervall utan bredd ger ingen vikt', () => {
    const flat = { kind: 'value', value: 3, lower: 3, upper: 3, method: 't' } as const;
    expect(trend(years([flat, flat, flat, flat, flat]), { polarity: 'none' })).toMatchObject({
      reason: 'noInterval',
    });
  });
});

test.each([
  ['two points on one day', [...rising, rising[0]!]],
  ['a point that ends before it begins', rising.map((point) => ({ ...point, to: '2001-01-01' as const }))],
])('%s is a mistake of the caller', (_, points) => {
  expect(() => trend(points, { polarity: 'none' })).toThrow(RangeError);
});

test('turned round, a series goes the other way', () => {
  const counts = fc.array(fc.integer({ min: 1, max: 99 }), { minLength: 5, maxLength: 10 });
  fc.assert(
    fc.property(counts, (numerators) => {
      const wholes = numerators.map(() => 100);
      const [there, back] = [
        known(shares(numerators, wholes)),
        known(shares([...numerators].reverse(), wholes)),
      ];
      expect(back.slope).toBeCloseTo(-there.slope, 12);
      expect(back.chiSquare).toBeCloseTo(there.chiSquare, 8);
    }),
  );
});
