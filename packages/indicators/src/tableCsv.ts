import { type Locale, textIn } from '@tsi/core';
import type { FigureRelease } from './figureRelease.ts';
import { inRowOrder } from './inRowOrder.ts';
import { roundRatio } from './roundRatio.ts';

const words = {
  count: { sv: 'antal', en: 'count' },
  outOf: { sv: 'av', en: 'out of' },
  percent: { sv: 'procent', en: 'percent' },
  nothing: { sv: 'saknas', en: 'nothing' },
};

/**
 * A released table as CSV, one cell a line: row, column, count and, in a column of its own, which kind of nothing.
 *
 * Swedish: tabell som semikolonseparerad text. A hidden or missing count is an empty field with its code in the last
 * column (`suppressed`, `missing`, …), so that it is neither 0 nor confused with another. Where there are denominators
 * their column and the rounded percentage stand too. Semicolons, CRLF, decimal comma unless asked for a point. A label
 * that a spreadsheet would run as a formula gets an apostrophe before it.
 *
 * @param options.percentDecimals 0 unless given.
 * @param options.byteOrderMark `true` for Excel, which otherwise misreads å, ä and ö.
 * @throws RangeError when the decimals are not 0 to 15.
 */
export function tableCsv(
  release: FigureRelease,
  options: {
    readonly locale?: Locale | undefined;
    readonly decimalMark?: ',' | '.';
    readonly percentDecimals?: number;
    readonly byteOrderMark?: boolean;
  } = {},
): string {
  const { locale, decimalMark = ',', percentDecimals = 0, byteOrderMark = false } = options;
  const { rows, columns } = release;
  const ordered = inRowOrder(release);
  const withOutOf = ordered.some(({ cell }) => cell.outOf !== undefined);
  const head = [
    rows.dimension,
    columns.dimension,
    textIn(words.count, locale),
    ...(withOutOf ? [textIn(words.outOf, locale), textIn(words.percent, locale)] : []),
    textIn(words.nothing, locale),
  ];
  const lines = ordered.map(({ row, column, cell }) => {
    const share = 'count' in cell ? percentOf(cell.count, cell.outOf, percentDecimals, decimalMark) : '';
    return [
      text(textIn(row.label, locale)),
      text(textIn(column.label, locale)),
      'count' in cell ? String(cell.count) : '',
      ...(withOutOf ? [cell.outOf === undefined ? '' : String(cell.outOf), share] : []),
      'count' in cell ? '' : cell.nothing,
    ];
  });
  const all = [head.map(text), ...lines].map((fields) => `${fields.join(';')}\r\n`).join('');
  return (byteOrderMark ? '\uFEFF' : '') + all;
}

/** Nothing of an empty group: it has no share. */
function percentOf(count: number, outOf: number | undefined, decimals: number, mark: string): string {
  if (!outOf) return '';
  const { digits } = roundRatio(count, outOf, { decimals, times: 100 });
  const all = String(digits).padStart(decimals + 1, '0');
  return decimals === 0 ? all : `${all.slice(0, -decimals)}${mark}${all.slice(-decimals)}`;
}

function text(value: string): string {
  const harmless = /^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|^[\t\r\n]/.test(value) ? `'${value}` : value;
  return /[;,"\r\n\t]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
