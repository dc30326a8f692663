import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnCode, nothingCodes, spokeNothings } from './columnCodes.ts';
import type { AssessmentColumns } from './columns.ts';
import { finishSummary } from './finishSummary.ts';
import { mergePopulations } from './mergePopulations.ts';
import { nothingOf, type PopulationState } from './population.ts';
import { scales } from './scales.ts';
import { shanarri } from './shanarri.ts';
import { summariseAssessments } from './summariseAssessments.ts';

const parts = shanarri.spokes.map(({ id }) => id);
const about = {
  wheel: 'shanarri',
  wheelVersion: '1',
  scale: '1-5',
  ageForm: '10-12',
  informant: 'child',
} as const;

/** A row as the test writes it: municipality and year by position, and a code for each part. */
interface Row {
  readonly municipality: number;
  readonly year: number;
  readonly codes: readonly number[];
}
const municipalities = ['1439', '1438', '1460'];
const years = ['2026', '2025'];
const columnsOf = (rows: readonly Row[]): AssessmentColumns => ({
  ...about,
  keys: [
    {
      name: 'municipality',
      values: municipalities,
      positions: Uint16Array.from(rows, ({ municipality }) => municipality),
    },
    { name: 'year', values: years, positions: Uint8Array.from(rows, ({ year }) => year) },
  ],
  answers: parts.map((_, part) => Uint8Array.from(rows, ({ codes }) => codes[part]!)),
});
const stateOf = (rows: readonly Row[]) => summariseAssessments(shanarri, columnsOf(rows));

/** The same counts, made the plain way: one answer at a time. */
function countedByHand(rows: readonly Row[]): PopulationState['groups'] {
  const keys = [
    ...new Set(rows.map(({ municipality, year }) => `${municipalities[municipality]}/${years[year]}`)),
  ];
  return keys.sort().map((key) => {
    const own = rows.filter(
      ({ municipality, year }) => `${municipalities[municipality]}/${years[year]}` === key,
    );
    const voicesWith = (part: number, fits: (code: number) => boolean) =>
      own.filter(({ codes }) => fits(codes[part]!)).length;
    const known = new Set<number>([0, 1, 2, 3, 4, ...Object.values(nothingCodes)]);
    return {
      key: key.split('/'),
      state: {
        counts: { voices: own.length },
        histograms: Object.fromEntries(
          parts.flatMap((id, part) => [
            [id, [0, 1, 2, 3, 4].map((step) => voicesWith(part, (code) => code === step))],
            [
              nothingOf(id),
              spokeNothings.map((reason) =>
                voicesWith(
                  part,
                  (code) => code === nothingCodes[reason] || (reason === 'notComputable' && !known.has(code)),
                ),
              ),
            ],
          ]),
        ),
      },
    };
  });
}

const code = fc.oneof(fc.nat(4), fc.constantFrom(...Object.values(nothingCodes)), fc.nat(255));
const anyRow: fc.Arbitrary<Row> = fc.record({
  municipality: fc.nat(municipalities.length - 1),
  year: fc.nat(years.length - 1),
  codes: fc.array(code, { minLength: parts.length, maxLength: parts.length }),
});
const anyRows = fc.array(anyRow, { maxLength: 40 });

const row = (municipality: number, year: number, ...codes: number[]): Row => ({
  municipality,
  year,
  codes: parts.map((_, part) => codes[part] ?? nothingCodes.notAsked),
});

describe('sammanställning av många skattningar', () => {
  test('två kommuner, steg och skäl var för sig', () => {
    const { keys, groups } = stateOf([
      row(0, 0, 1, nothingCodes.declined),
      row(1, 0, 4),
      row(0, 0, 1, 0),
      row(0, 0, nothingCodes.unknown, 4),
    ]);
    expect(keys).toEqual(['municipality', 'year']);
    expect(groups.map(({ key }) => key)).toEqual([
      ['1438', '2026'],
      ['1439', '2026'],
    ]);
    expect(groups[1]?.state.counts.voices).toBe(3);
    expect(groups[1]?.state.histograms.safe).toEqual([0, 2, 0, 0, 0]);
    expect(groups[1]?.state.histograms['safe.nothing']).toEqual([0, 0, 0, 1, 0, 0]);
    expect(groups[1]?.state.histograms.healthy).toEqual([1, 0, 0, 0, 1]);
    expect(groups[1]?.state.histograms['healthy.nothing']).toEqual([0, 1, 0, 0, 0, 0]);
  });

  test('ingen rad ger ingen grupp, inte en grupp med noll', () => {
    expect(stateOf([]).groups).toEqual([]);
    expect(stateOf([row(2, 1)]).groups.map(({ key }) => key)).toEqual([['1460', '2025']]);
  });

  test('utan gruppering blir alla en grupp', () => {
    const { groups } = summariseAssessments(shanarri, {
      ...columnsOf([row(0, 0, 2), row(1, 1, 3)]),
      keys: [],
    });
    expect(groups).toMatchObject([{ key: [], state: { counts: { voices: 2 } } }]);
  });

  test.each([
    ['ett steg skalan inte har', 5],
    ['ett tal långt utanför', 200],
    ['koden för oläsbart', nothingCodes.notComputable],
  ])('%s räknas som oläsbart, aldrig som ett steg', (_, wrong) => {
    const { histograms } = stateOf([row(0, 0, wrong)]).groups[0]!.state;
    expect(histograms.safe).toEqual([0, 0, 0, 0, 0]);
    expect(histograms['safe.nothing']).toEqual([0, 0, 0, 0, 1, 0]);
  });

  test('långa följder av samma grupp räknas som enstaka rader gör', () => {
    const rows = fc.sample(anyRow, { numRuns: 1000, seed: 7 });
    const sorted = rows.toSorted((a, b) => a.municipality - b.municipality || a.year - b.year);
    expect(stateOf(sorted).groups).toEqual(countedByHand(rows));
    expect(stateOf(rows)).toEqual(stateOf(sorted));
  });

  test.each([3, 7, 8, 9, 17])('ett hjul med %s delar, rad för rad och i följd', (number) => {
    const spokes = Array.from({ length: number }, (_, part) => ({
      ...shanarri.spokes[0]!,
      id: `part-${part}`,
    }));
    const wheel = { ...shanarri, spokes };
    for (const rows of [1, 200]) {
      const { groups } = summariseAssessments(wheel, {
        ...about,
        keys: [],
        answers: spokes.map((_, part) => new Uint8Array(rows).fill(part % 5)),
      });
      expect(groups).toMatchObject([{ state: { counts: { voices: rows } } }]);
      expect(Object.keys(groups[0]!.state.histograms)).toHaveLength(2 * number);
      spokes.forEach(({ id }, part) => {
        const expected = [0, 0, 0, 0, 0].with(part % 5, rows);
        expect(groups[0]?.state.histograms[id]).toEqual(expected);
        expect(groups[0]?.state.histograms[`${id}.nothing`]).toEqual([0, 0, 0, 0, 0, 0]);
      });
    }
  });
});

test('delar vars namn är tal hamnar på rätt plats', () => {
  const numbered = {
    ...shanarri,
    spokes: shanarri.spokes.map((spoke, part) => ({ ...spoke, id: String(8 - part) })),
  };
  const [group] = summariseAssessments(numbered, columnsOf([row(0, 0, 4, 3, 2)])).groups;
  expect(['8', '7', '6'].map((id) => group?.state.histograms[id]?.indexOf(1))).toEqual([4, 3, 2]);
  expect(group?.state.histograms['1.nothing']).toEqual([1, 0, 0, 0, 0, 0]);
});

describe('det som alltid gäller', () => {
  test('samma antal som för hand', () => {
    fc.assert(
      fc.property(anyRows, (rows) => {
        expect(stateOf(rows).groups).toEqual(countedByHand(rows));
      }),
    );
  });

  test('sammanlagda tillstånd är tillståndet av det sammanlagda, i vilken ordning som helst', () => {
    fc.assert(
      fc.property(anyRows, anyRows, anyRows, (a, b, c) => {
        const together = stateOf([...a, ...b, ...c]);
        const merged = (...lists: Row[][]) => mergePopulations(lists.map(stateOf)).state;
        expect(merged(a, b, c)).toEqual(together);
        expect(merged(c, a, b)).toEqual(together);
        expect(mergePopulations([stateOf(a), merged(b, c)!]).state).toEqual(together);
      }),
    );
  });

  test('ett uteblivet svar flyttar aldrig en röst till ett steg, och rör ingen annan del', () => {
    fc.assert(
      fc.property(
        fc.array(anyRow, { minLength: 1, maxLength: 20 }),
        fc.nat(parts.length - 1),
        fc.constantFrom(...Object.values(nothingCodes)),
        (rows, part, missing) => {
          const [first, ...rest] = rows;
          const skipped = { ...first!, codes: first!.codes.with(part, missing) };
          const triggers = [{ name: 'attention', scale: '1-5', atOrWorseThan: 5 }] as const;
          const read = (list: Row[]) => finishSummary(shanarri, stateOf(list), { triggers }).groups;
          const [before, after] = [read([first!, ...rest]), read([skipped, ...rest])];
          after.forEach(({ spokes }, group) => {
            spokes.forEach((spoke, position) => {
              const was = before[group]!.spokes[position]!;
              if (position !== part) expect(spoke).toEqual(was);
              spoke.steps.forEach((voices, step) => {
                expect(voices).toBeLessThanOrEqual(was.steps[step]!);
              });
            });
          });
        },
      ),
    );
  });
});

describe('kolumner som inte passar är ett fel i programmet', () => {
  const fine = columnsOf([row(0, 0), row(1, 1)]);
  test.each<[string, Partial<AssessmentColumns>, string]>([
    ['ett annat hjul', { wheel: 'other' }, 'columns.wheel'],
    ['en annan version', { wheelVersion: '9' }, 'columns.wheelVersion'],
    ['en okänd skala', { scale: 'none' }, 'columns.scale'],
    ['en okänd åldersform', { ageForm: 'none' }, 'columns.ageForm'],
    ['för få delar', { answers: fine.answers.slice(1) }, 'columns.answers'],
    ['en kortare kolumn', { answers: fine.answers.with(3, new Uint8Array(1)) }, 'as many rows'],
    ['en kortare nyckel', { keys: [{ ...fine.keys[0]!, positions: new Uint8Array(1) }] }, 'as many rows'],
    [
      'ett värde två gånger',
      { keys: [{ ...fine.keys[0]!, values: ['1439', '1439'] }] },
      'columns.keys.0.values',
    ],
    [
      'en position utan värde',
      { keys: [{ ...fine.keys[0]!, values: ['1439'] }] },
      'keys.0.positions: 1 rows',
    ],
    [
      'fler kombinationer än som ryms',
      {
        keys: [0, 1].map((name) => ({
          name: String(name),
          values: Array.from({ length: 3000 }, (_, value) => String(value)),
          positions: new Uint16Array(2),
        })),
      },
      'at most 4194304 combinations',
    ],
  ])('%s', (_, change, place) => {
    expect(() => summariseAssessments(shanarri, { ...fine, ...change })).toThrow(RangeError);
    expect(() => summariseAssessments(shanarri, { ...fine, ...change })).toThrow(place);
  });
});

describe('koderna', () => {
  test('inget skäl kan tas för ett steg på den längsta skala som får finnas', () => {
    expect(Math.min(...Object.values(nothingCodes))).toBeGreaterThan(100);
    expect(spokeNothings.map((reason) => nothingCodes[reason])).toEqual([250, 251, 252, 253, 254, 255]);
  });

  test.each([
    ['lägsta steget', scales.oneToFive, 1, 0],
    ['noll är ett svar på 0–10', scales.zeroToTen, 0, 0],
    ['högsta steget', scales.zeroToTen, 10, 10],
    ['noll finns inte på 1–5', scales.oneToFive, 0, nothingCodes.notComputable],
    ['mellan två steg', scales.oneToFive, 2.5, nothingCodes.notComputable],
    ['inte ett tal', scales.oneToFive, Number.NaN, nothingCodes.notComputable],
    ['ville inte svara', scales.oneToFive, 'declined', nothingCodes.declined],
  ] as const)('%s', (_, scale, answer, expected) => {
    expect(columnCode(scale, answer)).toBe(expected);
  });
});
