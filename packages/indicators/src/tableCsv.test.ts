import { Nothing, nothingLabels } from '@tsi/core';
import { describe, expect, test } from 'vitest';
import type { FigureRelease } from './figureRelease.ts';
import { tableCsv } from './tableCsv.ts';
import { tableHtml } from './tableHtml.ts';

const line = (id: string, sv = id) => ({ id, label: { sv, en: id } });
const column = 'pupils';
const releaseOf = (rows: FigureRelease['rows']['lines'], cells: FigureRelease['cells']): FigureRelease => ({
  schemaVersion: '1',
  id: 'invented',
  counts: 'pupils',
  policy: 'unknown',
  rows: { dimension: 'kommun', lines: rows },
  columns: { dimension: 'grupp', lines: [line(column, 'elever')] },
  cells,
});

const mixed = releaseOf(
  [line('a', 'Åmål'), line('b', 'Dals-Ed'), line('c', 'Mellerud')],
  [
    { row: 'a', column, count: 0, outOf: 1234 },
    { row: 'b', column, nothing: 'suppressed', outOf: 12 },
    { row: 'c', column, count: 1001, outOf: 2400 },
  ],
);

describe('tableCsv', () => {
  test('zero is a number, hidden is a code', () => {
    expect(tableCsv(mixed, { percentDecimals: 1 })).toBe(
      [
        'kommun;grupp;antal;av;procent;saknas',
        'Åmål;elever;0;1234;0,0;',
        'Dals-Ed;elever;;12;;suppressed',
        'Mellerud;elever;1001;2400;41,7;',
        '',
      ].join('\r\n'),
    );
  });

  test('English, decimal point, byte order mark', () => {
    const csv = tableCsv(mixed, { locale: 'en', decimalMark: '.', percentDecimals: 1, byteOrderMark: true });
    expect(csv).toMatch(/^\uFEFFkommun;grupp;count;out of;percent;nothing\r\n/);
    expect(csv).toContain('c;pupils;1001;2400;41.7;\r\n');
  });

  test.each([
    ['=HYPERLINK("http://example.invalid")', `"'=HYPERLINK(""http://example.invalid"")"`],
    ['+46', "'+46"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['-1', "'-1"],
    ['\t=1', `"'\t=1"`],
    ['＝1', "'＝1"],
    ['a;b', '"a;b"'],
    ['Upplands-Bro', 'Upplands-Bro'],
  ])('the label %j is written %j', (label, written) => {
    const csv = tableCsv(releaseOf([line('a', label)], [{ row: 'a', column, count: 7 }]));
    expect(csv).toBe(`kommun;grupp;antal;saknas\r\n${written};elever;7;\r\n`);
  });

  test('an empty group has no share', () => {
    expect(tableCsv(releaseOf([line('a')], [{ row: 'a', column, count: 0, outOf: 0 }]))).toContain(
      'a;elever;0;0;;\r\n',
    );
  });
});

describe('every kind of nothing is told apart from the others and from 0', () => {
  const all = releaseOf(
    [...Nothing.options.map((kind) => line(kind)), line('zero')],
    [
      ...Nothing.options.map((kind) => ({ row: kind, column, nothing: kind })),
      { row: 'zero', column, count: 0 },
    ],
  );

  test('in CSV', () => {
    const rows = tableCsv(all).trim().split('\r\n').slice(1);
    expect(rows).toEqual([...Nothing.options.map((kind) => `${kind};elever;;${kind}`), 'zero;elever;0;']);
  });

  test('in HTML, in words', () => {
    const html = tableHtml(all);
    for (const kind of Nothing.options)
      expect(html).toContain(`<td data-nothing="${kind}">${nothingLabels[kind].sv}</td>`);
    expect(html).toContain('<td>0</td>');
  });
});

describe('tableHtml', () => {
  test('headings have their scope and text is escaped', () => {
    const html = tableHtml(releaseOf([line('a', '<b>Å & Ö</b>')], []), { caption: 'Elever <2025>' });
    expect(html).toBe(
      [
        '<table>',
        '<caption>Elever &lt;2025&gt;</caption>',
        '<thead><tr><td></td><th scope="col">elever</th></tr></thead>',
        '<tbody><tr><th scope="row">&lt;b&gt;Å &amp; Ö&lt;/b&gt;</th><td data-nothing="notShown">visas inte</td></tr></tbody>',
        '</table>',
      ].join('\n'),
    );
  });

  test('numbers as Swedish readers write them', () => {
    expect(tableHtml(mixed)).toContain('<td>1\u00A0001 av 2\u00A0400</td>');
  });
});
