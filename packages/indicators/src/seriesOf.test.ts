import { describe, expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import { computeIndicator } from './computeIndicator.ts';
import { seriesOf } from './seriesOf.ts';
import { trend } from './trend.ts';

const indicator = {
  ...catalogue.fullGradesYear9,
  seriesBreaks: [{ from: 2021, what: { sv: 'Påhittat brott', en: 'Invented break' } }],
};
const rows = ['Åmål', 'Bengtsfors'].flatMap((municipality) =>
  [2022, 2018, 2019, 2020, 2021].map((year) => ({
    municipality,
    from: `${year - 1}-07-01`,
    to: `${year}-06-30`,
    numerator: municipality === 'Åmål' && year === 2019 ? ('suppressed' as const) : 40 + year - 2018,
    denominator: 80,
  })),
);
const series = seriesOf(computeIndicator(indicator, rows, { by: ['municipality', 'from'] }));

describe('tidsserier ur beräknade grupper', () => {
  test('en serie per kommun, i tidsordning', () => {
    expect(series.map(({ keys }) => keys)).toEqual([
      { municipality: 'Åmål' },
      { municipality: 'Bengtsfors' },
    ]);
    expect(series[1]?.points.map(({ to }) => to.slice(0, 4))).toEqual([
      '2018',
      '2019',
      '2020',
      '2021',
      '2022',
    ]);
  });

  test('brottet står före det första värdet från och med brottsåret, och bara där', () => {
    expect(series[1]?.points.map(({ breakBefore }) => breakBefore ?? false)).toEqual([
      false,
      false,
      false,
      true,
      false,
    ]);
    expect(trend(series[1]!.points, indicator)).toEqual({ kind: 'notComputable', reason: 'seriesBreak' });
  });

  test('det dolda året är kvar som dolt', () => {
    expect(series[0]?.points[1]?.estimate).toEqual({ kind: 'suppressed' });
    expect(trend(series[0]!.points, indicator)).toEqual({ kind: 'notComputable', reason: 'missingPoint' });
  });

  test('ett brott före hela serien bryter den inte', () => {
    const older = { ...indicator, seriesBreaks: [{ ...indicator.seriesBreaks[0]!, from: 2012 }] };
    const [, whole] = seriesOf(computeIndicator(older, rows, { by: ['municipality', 'from'] }));
    expect(whole?.points.some(({ breakBefore }) => breakBefore)).toBe(false);
  });
});

test('a definition that pools six years has windows that overlap, and no trend', () => {
  const pooled = { ...catalogue.qualifiedAt17Placed, suppression: undefined as never };
  const windows = [2018, 2019, 2020, 2021, 2022].map((year) => ({
    from: `${year - 6}-07-01`,
    to: `${year}-06-30`,
    numerator: 40,
    denominator: 90,
  }));
  const computed = computeIndicator(pooled, windows, { by: ['from'] });
  expect(computed.findings).toEqual([]);
  expect(trend(seriesOf(computed)[0]!.points, pooled)).toEqual({
    kind: 'notComputable',
    reason: 'overlapping',
  });
});

test('groups without periods are a mistake of the caller', () => {
  const computed = computeIndicator(indicator, [{ numerator: 1, denominator: 2 }]);
  expect(() => seriesOf(computed)).toThrow(RangeError);
});
