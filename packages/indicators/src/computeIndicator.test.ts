import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { catalogue } from './catalogue.ts';
import { computeIndicator, type IndicatorRow } from './computeIndicator.ts';
import { defineIndicator } from './defineIndicator.ts';
import { proportion } from './proportion.ts';

const share = catalogue.preUpperSecondaryAmongUnemployed;
const stock = catalogue.dependencyRatio;
const perYear = defineIndicator({ ...catalogue.concernReportsPerMonth, period: 'year', per: 1000 });

const dalsland = [
  { municipality: 'Bengtsfors', numerator: 7, denominator: 23 },
  { municipality: 'Dals-Ed', numerator: 5, denominator: 12 },
  { municipality: 'Färgelanda', numerator: 12, denominator: 22 },
  { municipality: 'Mellerud', numerator: 23, denominator: 43 },
  { municipality: 'Åmål', numerator: 36, denominator: 68 },
] as const;

describe('Dalsland 2022, avsnitt 2.7', () => {
  test('varje kommun för sig, i den ordning de kom', () => {
    const { groups, findings, indicator } = computeIndicator(share, dalsland, { by: ['municipality'] });
    expect(findings).toEqual([]);
    expect(groups.map(({ keys }) => keys.municipality)).toEqual(
      dalsland.map(({ municipality }) => municipality),
    );
    expect(groups[0]).toEqual({
      keys: { municipality: 'Bengtsfors' },
      figure: proportion(7, 23),
      rows: 1,
      nothing: {},
    });
    expect(indicator).toMatchObject({ period: 'month', populationBase: 'jobSeekers', polarity: 'none' });
  });

  test('tillsammans: täljare över nämnare, inte medelvärdet av andelarna', () => {
    const { groups } = computeIndicator(share, dalsland);
    expect(groups).toEqual([{ keys: {}, figure: proportion(83, 168), rows: 5, nothing: {} }]);
  });
});

describe('varje sorts inget', () => {
  test('en tom grupp går inte att beräkna, de andra gör det', () => {
    const rows = [...dalsland, { municipality: 'Tomby', numerator: 0, denominator: 0 }];
    const { groups } = computeIndicator(share, rows, { by: ['municipality'] });
    expect(groups.filter(({ figure }) => figure.kind === 'value')).toHaveLength(5);
    expect(groups[5]?.figure).toEqual({ kind: 'notComputable', reason: 'emptyDenominator' });
  });

  test.each([
    [['missing'], 'missing'],
    [['notYetPublished', 'missing'], 'notYetPublished'],
    [['missing', 'suppressed', 'removed'], 'suppressed'],
  ] as const)('%j i en del gör helheten till %s', (kinds, kind) => {
    const rows = [
      ...dalsland,
      ...kinds.map((numerator) => ({ municipality: 'Åmål', numerator, denominator: 9 })),
    ];
    const { groups } = computeIndicator(share, rows, { by: ['municipality'] });
    expect(groups[4]).toMatchObject({
      figure: { kind },
      rows: 1 + kinds.length,
      nothing: Object.fromEntries(kinds.map((name) => [name, 1])),
    });
    expect(groups.slice(0, 4).every(({ figure }) => figure.kind === 'value')).toBe(true);
    expect(computeIndicator(share, rows).groups[0]?.figure).toEqual({ kind });
  });

  test('ett värde i den dolda gruppens andra rader syns inte', () => {
    const rows = (known: number) => [
      { numerator: 'suppressed' as const, denominator: 12 },
      { numerator: known, denominator: 20 },
    ];
    expect(computeIndicator(share, rows(3))).toEqual(computeIndicator(share, rows(9)));
  });
});

describe('det som är fel i raderna', () => {
  const codes = (rows: readonly IndicatorRow[], indicator = share, by: string[] = ['municipality']) => {
    const { groups, findings } = computeIndicator(indicator, rows, { by });
    return { computed: groups.map(({ figure }) => figure.kind === 'value'), findings };
  };

  test.each([
    ['ett negativt antal', { numerator: -1, denominator: 9 }, 'countUnreadable', 'numerator'],
    ['en halv person', { numerator: 1, denominator: 8.5 }, 'countUnreadable', 'denominator'],
    ['ett okänt sorts inget', { numerator: '..' as never, denominator: 9 }, 'countUnreadable', 'numerator'],
    ['en del större än helheten', { numerator: 10, denominator: 9 }, 'partLargerThanWhole', 'numerator'],
  ])('%s spoils only its own group', (_, row, reason, side) => {
    const { computed, findings } = codes([...dalsland, { municipality: 'Felby', ...row }]);
    expect(computed).toEqual([true, true, true, true, true, false]);
    expect(findings).toMatchObject([
      { code: `indicators/${reason}`, path: ['rows', 5, side], params: { count: 1 } },
    ]);
  });

  test.each([
    [
      'en annan befolkning',
      { municipality: 'Åmål', populationBase: 'residents' },
      'baseDiffers',
      'populationBase',
    ],
    ['ingen kommun', {}, 'columnMissing', 'municipality'],
    [
      'perioden står bara här',
      { municipality: 'Åmål', from: '2022-09-01', to: '2022-09-30' },
      'periodDiffers',
      'from',
    ],
  ])('%s stands in the way of all', (_, about, reason, column) => {
    const { computed, findings } = codes([{ ...about, numerator: 1, denominator: 2 }, ...dalsland]);
    expect(computed).toEqual([]);
    const row = reason === 'periodDiffers' ? 1 : 0;
    expect(findings).toMatchObject([{ code: `indicators/${reason}`, path: ['rows', row, column] }]);
  });

  test('tusen lika fel ger en anmärkning', () => {
    const rows = Array.from({ length: 1000 }, () => ({
      municipality: 'Felby',
      numerator: 3,
      denominator: 2,
    }));
    expect(codes(rows).findings).toMatchObject([{ path: ['rows', 0, 'numerator'], params: { count: 1000 } }]);
  });

  test('en definition som motsäger sig själv beräknas inte', () => {
    const { computed, findings } = codes(dalsland, { ...share, interval: 'poisson' });
    expect(computed).toEqual([]);
    expect(findings).toMatchObject([{ code: 'indicators/intervalDoesNotFit', path: ['interval'] }]);
  });

  test('nothing that was entered is repeated', () => {
    const secret = 'Hemlig 4711';
    const rows = [
      { municipality: secret, numerator: secret as never, denominator: 4711 },
      {
        municipality: secret,
        numerator: 4711,
        denominator: 3,
        populationBase: secret,
        from: secret,
        to: secret,
      },
    ];
    expect(JSON.stringify(codes(rows).findings)).not.toMatch(/Hemlig|4711/);
  });
});

describe('perioder', () => {
  const year = (first: string, last: string, numerator: number) => ({
    from: first,
    to: last,
    numerator,
    denominator: 1000,
  });
  const y2021 = year('2021-01-01', '2021-12-31', 40);
  const y2022 = year('2022-01-01', '2022-12-31', 46);

  test('två år läggs ihop, och svaret säger vilka', () => {
    const { groups, findings } = computeIndicator(perYear, [y2022, y2021]);
    expect(findings).toEqual([]);
    expect(groups).toMatchObject([
      { from: '2021-01-01', to: '2022-12-31', figure: { events: 86, per: 1000, value: 43 } },
    ]);
  });

  test('grupperade efter from står de var för sig', () => {
    const { groups } = computeIndicator(perYear, [y2021, y2022], { by: ['from'] });
    expect(groups.map(({ figure }) => figure.kind === 'value' && figure.value)).toEqual([40, 46]);
  });

  test.each([
    ['en månad i stället för ett år', year('2022-01-01', '2022-01-31', 3)],
    ['ett bakvänt år', year('2022-12-31', '2022-01-01', 3)],
    ['ingen dag', year('2022-02-30', '2023-02-28', 3)],
  ])('%s', (_, row) => {
    expect(computeIndicator(perYear, [row])).toMatchObject({
      groups: [],
      findings: [{ code: 'indicators/periodDiffers', params: { period: 'year' } }],
    });
  });

  test('år som går om varandra räknas inte ihop', () => {
    const { groups, findings } = computeIndicator(perYear, [y2022, year('2022-07-01', '2023-06-30', 50)]);
    expect(groups).toMatchObject([{ figure: { kind: 'notComputable', reason: 'periodsMixed' } }]);
    expect(findings).toMatchObject([{ code: 'indicators/periodsMixed', path: ['rows', 0] }]);
  });

  test('folkmängd på två dagar läggs aldrig ihop', () => {
    const on = (day: string) => ({ from: day, to: day, numerator: 4600, denominator: 4700 });
    const rows = [on('2020-12-31'), on('2021-12-31')];
    expect(computeIndicator(stock, rows).groups).toMatchObject([{ figure: { reason: 'periodsMixed' } }]);
    expect(computeIndicator(stock, rows, { by: ['from'] }).groups).toMatchObject([
      { figure: { kind: 'value', method: 'quotient' } },
      { figure: { kind: 'value', method: 'quotient' } },
    ]);
  });
});

test('distinct children of two years are not added up', () => {
  const distinct = { ...perYear, additive: { time: false, place: true, age: true } };
  const rows = [2021, 2022].map((year) => ({
    from: `${year}-01-01`,
    to: `${year}-12-31`,
    numerator: 40,
    denominator: 1000,
  }));
  expect(computeIndicator(distinct, rows).groups).toMatchObject([{ figure: { reason: 'periodsMixed' } }]);
});

test('persons who may stand in two rows are not added up, whatever the rows are divided by', () => {
  const rows = [1, 2].map((numerator) => ({ unit: 'Felby', numerator, denominator: 90 }));
  const { groups, findings } = computeIndicator(catalogue.childrenReported, rows);
  expect(groups).toMatchObject([{ figure: { kind: 'notComputable', reason: 'notAdditive' } }]);
  expect(findings).toMatchObject([{ code: 'indicators/notAdditive', params: { count: 1 } }]);
  expect(computeIndicator(catalogue.childrenReported, rows.slice(0, 1)).groups).toMatchObject([
    { figure: { kind: 'value' } },
  ]);
});

test('counts from a database may be bigint', () => {
  const [group] = computeIndicator(share, [{ numerator: 7n, denominator: 23n }]).groups;
  expect(group?.figure).toEqual(proportion(7, 23));
});

test('any order and any splitting of the rows gives the same figure', () => {
  const row = fc
    .tuple(fc.nat(100), fc.nat(100))
    .map(([a, b]) => ({ numerator: Math.min(a, b), denominator: Math.max(a, b) }));
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
      const merged = rows.reduce((sum, next) => ({
        numerator: sum.numerator + next.numerator,
        denominator: sum.denominator + next.denominator,
      }));
      const figure = (some: typeof rows) => computeIndicator(share, some).groups[0]?.figure;
      expect(figure([...rows].reverse())).toEqual(figure(rows));
      expect(figure([merged])).toEqual(figure(rows));
    }),
  );
});
