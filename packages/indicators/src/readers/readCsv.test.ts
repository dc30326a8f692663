import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FigureTable } from '../figureTable.ts';
import { suggestedSuppression } from '../suppressionPolicy.ts';
import { suppressTable } from '../suppressTable.ts';
import { tableCsv } from '../tableCsv.ts';
import { type CsvOptions, readCsv } from './readCsv.ts';

const source = { basis: 'local', act: 'Påhittad statistik', section: '' } as const;
const options: CsvOptions = { values: ['antal', 'av'], source, retrieved: '2026-03-02' };
const read = (content: string | Uint8Array, more: Partial<CsvOptions> = {}) =>
  readCsv(content, { ...options, ...more });
const cells = (content: string | Uint8Array, more: Partial<CsvOptions> = {}) => {
  const { findings, ...rest } = read(content, more);
  if (!('rows' in rest)) return findings.map(({ code, params }) => [code.replace('indicators/', ''), params]);
  return rest.rows.map(({ at, value, status }) => [at.kommun, at.measure, value, status]);
};

const table = 'kommun;antal;av\nÅmål;7;23\n';
const inTable = [
  ['Åmål', 'antal', 7, ''],
  ['Åmål', 'av', 23, ''],
];
const windows1252 = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('som svenska program skriver dem', () => {
  test.each([
    ['text', table],
    ['UTF-8', utf8(table)],
    ['UTF-8 med BOM', utf8(`\uFEFF${table}`)],
    ['Windows-1252', windows1252(table)],
    ['CRLF', table.replaceAll('\n', '\r\n')],
    ['CR', table.replaceAll('\n', '\r')],
    ['utan sista radbrytning', table.trim()],
    ['tomma rader', `${table}\n\n`],
    ['tabb', table.replaceAll(';', '\t')],
    ['komma', table.replaceAll(';', ',')],
    ['citattecken', '"kommun";"antal";"av"\n"Åmål";"7";"23"\n'],
    ['blanksteg', ' kommun ; antal ; av\n Åmål ; 7 ; 23 \n'],
  ])('%s', (_, content) => expect(cells(content)).toEqual(inTable));

  test('att det inte var UTF-8 sägs', () => {
    expect(read(windows1252(table)).findings.map(({ code }) => code)).toEqual(['indicators/otherEncoding']);
    expect(read(utf8(table)).findings).toEqual([]);
  });

  test.each([
    ['41,7', 41.7, ''],
    ['41.7', 41.7, ''],
    ['1 234', 1234, ''],
    ['1\u00A0234,5', 1234.5, ''],
    ['41 %', 41, '%'],
    ['\u22123', -3, ''],
    ['0', 0, ''],
    ['', 'missing', ''],
    ['suppressed', 'suppressed', 'suppressed'],
    ['..', 'suppressed', '..'],
  ])('%s', (written, value, status) => {
    const content = `kommun;andel\nTomby;${written}\n`;
    expect(cells(content, { values: ['andel'], kinds: { '..': 'suppressed' } })).toEqual([
      ['Tomby', 'andel', value, status],
    ]);
  });

  test('raden i filen följer med, också efter ett fält med radbrytning', () => {
    const rows = read('kommun;antal;av\n"Tom\nby";1;2\nSkogsby;3;4\n');
    expect(rows.kind === 'read' && rows.rows.map(({ line }) => line)).toEqual([2, 2, 4, 4]);
  });
});

describe('det som inte går att läsa nämns med rad och fält, aldrig med innehåll', () => {
  test.each([
    [
      'varken tal eller tecken',
      'kommun;antal;av\nTomby;hemligt;2\n',
      [['cellUnreadable', { line: 2, field: 2 }]],
    ],
    [
      'ungefär',
      'kommun;antal;av\nTomby;cirka 9;<5\n',
      [
        ['cellUnreadable', { line: 2, field: 2 }],
        ['cellUnreadable', { line: 2, field: 3 }],
      ],
    ],
    ['tusentalspunkt', 'kommun;antal;av\nTomby;1.234,5;2\n', [['cellUnreadable', { line: 2, field: 2 }]]],
    ['ett fält för mycket', `${table}hemligt;1;2;3\n`, [['fieldsDiffer', { line: 3, expected: 3 }]]],
    ['ett citattecken för lite', `${table}"hemligt;1;2\n`, [['quotesUnclear', { line: 3 }]]],
    ['text efter citattecken', `${table}"hem"ligt;1;2\n`, [['quotesUnclear', { line: 3 }]]],
    ['en kolumn som inte finns', 'hemligt;antal\nTomby;1\n', [['columnsNotThere', { columns: 'av' }]]],
    ['samma rubrik två gånger', 'antal;antal;av\n1;2;3\n', [['headerUnclear', {}]]],
    ['en tom rubrik', 'antal;;av\n1;2;3\n', [['headerUnclear', {}]]],
    ['en tom fil', '', [['headerUnclear', {}]]],
  ])('%s', (_, content, findings) => {
    expect(cells(content)).toEqual(findings);
    expect(JSON.stringify(read(content))).not.toContain('hemligt');
  });

  test.each([
    ['UTF-16', Uint8Array.of(0xff, 0xfe, 0x6b, 0, 0x3b, 0)],
    ['ett kalkylblad', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)],
    ['något annat', Uint8Array.of(0x6b, 0x81, 0x8d, 0xe5)],
  ])('%s', (_, bytes) => expect(cells(bytes)).toEqual([['textUnreadable', {}]]));

  test('högst hundra fel räknas upp', () => {
    expect(read(`kommun;antal;av\n${'x;x;x\n'.repeat(200)}`).findings).toHaveLength(100);
  });

  test('programmerarens misstag kastas', () => {
    expect(() => read(table, { values: [] })).toThrow(RangeError);
    expect(() => read(table, { retrieved: '2026-02-30' })).toThrow(RangeError);
  });
});

test('det som tableCsv skriver läses tillbaka: noll, dolt och saknat förblir tre saker', () => {
  const line = (id: string) => ({ id, label: { sv: id, en: id } });
  const names = ['Norr', 'Söder', 'Väster'];
  const content = fc.constantFrom({ count: 0 }, { count: 3 }, { count: 40 }, { nothing: 'missing' } as const);
  fc.assert(
    fc.property(fc.tuple(content, content, content), (three) => {
      const figures: FigureTable = {
        schemaVersion: '1',
        id: 'invented',
        counts: 'concernReports',
        rows: { dimension: 'plats', lines: names.map(line) },
        columns: { dimension: 'slag', lines: [line('alla')] },
        missingInSums: 'leftOut',
        cells: three.map((cell, at) => ({ row: names[at]!, column: 'alla', ...cell })),
      };
      const policy = { ...suggestedSuppression, zeroIsSafe: true, minComplement: 0, minDenominator: 0 };
      const { release } = suppressTable(figures, policy);
      if (!release) throw new Error('not released');
      const back = readCsv(utf8(tableCsv(release, { byteOrderMark: true })), {
        ...options,
        values: ['antal'],
        nothing: 'saknas',
      });
      const shown = three.map((cell) =>
        'nothing' in cell ? cell.nothing : cell.count === 3 ? 'suppressed' : cell.count,
      );
      expect(back.kind === 'read' && back.rows.map(({ value }) => value)).toEqual(shown);
    }),
  );
});

test('varje fält med figurer kommer en gång, vad som än står i de andra', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'å', ';', '"', '\n', ' ', ',', '=') });
  const lines = fc.array(fc.tuple(word, fc.nat()), { maxLength: 20 });
  fc.assert(
    fc.property(lines, (rows) => {
      const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
      const file = ['kommun;antal', ...rows.map(([name, count]) => `${quoted(name)};${count}`)].join('\r\n');
      const back = read(utf8(file), { values: ['antal'] });
      expect(back.kind === 'read' && back.rows.map(({ at, value }) => [at.kommun, value])).toEqual(
        rows.map(([name, count]) => [name.trim(), count]),
      );
    }),
  );
});
