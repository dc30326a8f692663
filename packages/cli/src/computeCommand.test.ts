import { catalogue, suggestedSuppression } from '@tsi/indicators';
import { describe, expect, test } from 'vitest';
import { tsi } from '../testing/tsi.ts';

// Invented counts.
const data =
  'kommun;kön;numerator;denominator\nTomby;flickor;7;23\nTomby;pojkar;30;60\nÅby;flickor;;12\nÅby;pojkar;0;0\n';
const compute = (args: string, files: Readonly<Record<string, unknown>> = { 'd.csv': data }) =>
  tsi(`indicators compute ${args} --on 2026-02-09`, files);

test('grupp för grupp, med intervall, antal och varje sorts inget värde', async () => {
  const { code, out } = await compute('sipOffered d.csv --by kommun kön');
  expect(code).toBe(0);
  expect(out.replaceAll('\u00A0', ' ').split('\n')).toEqual([
    'Tomby · flickor: 30,4 %  (15,6–50,9 %)  7 av 23',
    'Tomby · pojkar: 50,0 %  (37,7–62,3 %)  30 av 60',
    'Åby · flickor: uppgift saknas',
    expect.stringContaining('Åby · pojkar: går inte att beräkna'),
  ]);
});

test('alla tillsammans, och på engelska', async () => {
  const { out } = await compute('sipOffered d.csv --locale en', { 'd.csv': data.replace(';;12', ';5;12') });
  expect(out).toContain('44.2%');
  expect(out).toContain('42 of 95');
});

test('--json: grupperna som ett värde', async () => {
  const { out } = await compute('sipOffered d.csv --by kommun --json');
  expect(JSON.parse(out)).toMatchObject({
    indicator: 'sipOffered',
    groups: [
      { keys: { kommun: 'Tomby' }, figure: { kind: 'value', numerator: 37, denominator: 83 } },
      { figure: { kind: 'missing' } },
    ],
    findings: [],
  });
});

test('kommunens egen definition, och egna kolumnnamn', async () => {
  const own = { ...catalogue.sipOffered, id: 'own' };
  const files = {
    'own.json': own,
    'd.csv': data.replace('numerator', 'fått').replace('denominator', 'behövt'),
  };
  const { code, out } = await compute('own.json d.csv --numerator fått --denominator behövt --by kön', files);
  expect(code).toBe(0);
  expect(out).toContain('pojkar');
});

describe('--suppress', () => {
  const policy = { ...suggestedSuppression, minComplement: 0, minDenominator: 0, zeroIsSafe: true };
  const small = 'kommun;numerator;denominator\nTomby;3;23\nSkogsby;30;60\nÅby;;12\n';

  test('en tabell där små tal är dolda, och ingenting annat', async () => {
    const files = { 'd.csv': small, 'p.json': policy };
    const { code, out } = await compute('sipOffered d.csv --by kommun --suppress p.json', files);
    expect(code).toBe(0);
    expect(out.split('\r\n')).toEqual([
      'kommun;indicator;antal;av;procent;saknas',
      expect.stringMatching(/^Tomby;.*;;23;;suppressed$/),
      expect.stringMatching(/^Skogsby;.*;30;60;50;$/),
      expect.stringMatching(/^Åby;.*;;;;missing$/),
    ]);
  });

  test('det dolda står inte heller i --json', async () => {
    const files = { 'd.csv': small.replace(';3;', ';4;').replace(';23', ';97'), 'p.json': policy };
    const { out } = await compute('sipOffered d.csv --by kommun --suppress p.json --json', files);
    const { release, groups } = JSON.parse(out);
    expect(groups).toBeUndefined();
    expect(release.cells[0]).toEqual({
      row: 'Tomby',
      column: 'sipOffered',
      nothing: 'suppressed',
      outOf: 97,
    });
    expect(release.releasedOn).toBe('2026-02-09');
  });

  test('reglerna vi föreslår, vid namn', async () => {
    const { code, out } = await compute('sipOffered d.csv --by kommun --suppress suggestedSuppression', {
      'd.csv': small,
    });
    expect(code).toBe(0);
    expect(out).toContain('suppressed');
  });
});

describe('fel', () => {
  test.each<[string, string, Readonly<Record<string, unknown>>, number, string]>([
    ['okänt nyckeltal', 'sipOfered d.csv', { 'd.csv': data }, 2, 'Menade du ”sipOffered”?'],
    ['okända regler', 'sipOffered d.csv --suppress hemligt', { 'd.csv': data }, 2, 'cli/unknownPolicy'],
    ['filen finns inte', 'sipOffered d.csv', {}, 2, 'cli/notReadable'],
    ['kolumn saknas', 'sipOffered d.csv', { 'd.csv': 'a;b\n1;2\n' }, 2, 'indicators/columnsNotThere'],
    ['oläsligt tal', 'sipOffered d.csv', { 'd.csv': 'numerator;denominator\nhemligt;2\n' }, 2, 'd.csv:2:1'],
    [
      'delen större än det hela',
      'sipOffered d.csv',
      { 'd.csv': 'numerator;denominator\n1;2\n3;2\n' },
      1,
      'd.csv:3:1',
    ],
    [
      'kolumn att gruppera efter saknas',
      'sipOffered d.csv --by ort',
      { 'd.csv': data },
      1,
      'indicators/columnMissing',
    ],
    [
      'för många indelningar',
      'sipOffered d.csv --by a b c --suppress suggestedSuppression',
      { 'd.csv': data },
      2,
      'cli/tooManyDivisions',
    ],
  ])('%s', async (_, args, files, expected, words) => {
    const { code, out } = await compute(args, files);
    expect(out).toContain(words);
    expect(code).toBe(expected);
    expect(out).not.toContain('hemligt');
  });
});
