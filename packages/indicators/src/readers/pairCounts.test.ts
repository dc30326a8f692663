import { expect, test } from 'vitest';
import { catalogue } from '../catalogue.ts';
import { computeIndicator } from '../computeIndicator.ts';
import { pairCounts } from './pairCounts.ts';
import { readCsv } from './readCsv.ts';
import type { SourceRow } from './sourceRow.ts';

const source = { basis: 'guidance', act: 'SCB', section: 'TAB1' } as const;
const row = (at: Record<string, string>, value: SourceRow['value']): SourceRow => ({
  at,
  value,
  status: '',
  source,
  retrieved: '2026-03-02',
});
const young = ({ age }: SourceRow['at']) => age === 'young';
const options = { by: ['place'], numerator: young, denominator: () => true };

test.each<[string, readonly SourceRow['value'][], unknown, unknown]>([
  ['tal', [7, 16], 7, 23],
  ['noll är ett tal', [0, 16], 0, 16],
  ['en del saknas', [7, 'missing'], 7, 'missing'],
  ['skydd går före annat', ['missing', 'suppressed'], 'missing', 'suppressed'],
  ['det som inte är aktuellt går inte att räkna med', ['notApplicable', 1], 'notComputable', 'notComputable'],
])('%s', (_, [first, second], numerator, denominator) => {
  const rows = [row({ place: 'A', age: 'young' }, first!), row({ place: 'A', age: 'old' }, second!)];
  expect(pairCounts(rows, options)).toEqual([{ place: 'A', numerator, denominator }]);
  expect(pairCounts(rows.toReversed(), options)).toEqual([{ place: 'A', numerator, denominator }]);
});

test('en sida som ingen rad hör till saknas; det är inte noll', () => {
  const rows = [row({ place: 'A', age: 'old' }, 5)];
  expect(pairCounts(rows, options)).toEqual([{ place: 'A', numerator: 'missing', denominator: 5 }]);
});

test('två år blandas aldrig, och året blir en period', () => {
  const rows = ['2023', '2024'].map((year) => row({ place: 'A', age: 'young', year }, 1));
  const years = { name: 'year', are: 'wholeYears' } as const;
  expect(pairCounts(rows, { ...options, years })).toEqual(
    ['2023', '2024'].map((year) => ({
      place: 'A',
      year,
      from: `${year}-01-01`,
      to: `${year}-12-31`,
      numerator: 1,
      denominator: 1,
    })),
  );
  expect(pairCounts(rows, { ...options, years: { name: 'year', are: 'lastDays' } })[0]).toMatchObject({
    from: '2023-12-31',
    to: '2023-12-31',
  });
});

test('en fil med båda talen på raden: rad för rad, utan att något läggs ihop', () => {
  const file = 'kommun;barn;av\nTomby;7;23\nTomby;1;9\nSkogsby;;12\n'; // påhittad
  const read = readCsv(file, { values: ['barn', 'av'], source, retrieved: '2026-03-02' });
  if (read.kind !== 'read') throw new Error('not read');
  const rows = pairCounts(read.rows, {
    by: 'line',
    numerator: ({ measure }) => measure === 'barn',
    denominator: ({ measure }) => measure === 'av',
  });
  expect(rows).toEqual([
    { kommun: 'Tomby', numerator: 7, denominator: 23 },
    { kommun: 'Tomby', numerator: 1, denominator: 9 },
    { kommun: 'Skogsby', numerator: 'missing', denominator: 12 },
  ]);
  const { groups } = computeIndicator(catalogue.sipOffered, rows, { by: ['kommun'] });
  expect(groups.map(({ figure }) => figure.kind)).toEqual(['value', 'missing']);
});
