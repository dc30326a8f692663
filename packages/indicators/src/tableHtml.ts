import { escapeMarkup, type Locale, nothingLabels, type Text, textIn } from '@tsi/core';
import type { FigureRelease } from './figureRelease.ts';
import type { TableCell } from './figureTable.ts';
import { inRowOrder } from './inRowOrder.ts';
import { showDecimal } from './showDecimal.ts';

const of: Text = { sv: 'av', en: 'of' };
const notShown: Text = { sv: 'visas inte', en: 'not shown' };

/**
 * A released table as an HTML table, with every kind of nothing in words.
 *
 * Swedish: tabell på en webbsida. Every heading has its scope, a kind of nothing also stands in `data-nothing` for
 * styling, and all text is escaped. No styles of its own.
 */
export function tableHtml(
  release: FigureRelease,
  { caption, locale }: { readonly caption?: string; readonly locale?: Locale | undefined } = {},
): string {
  const { rows, columns } = release;
  const cells = inRowOrder(release);
  const heading = (scope: 'row' | 'col', label: Text) =>
    `<th scope="${scope}">${escapeMarkup(textIn(label, locale))}</th>`;
  const body = rows.lines.map((row) => {
    const own = new Map(cells.filter((one) => one.row === row).map(({ column, cell }) => [column, cell]));
    const places = columns.lines.map((column) => place(own.get(column), locale));
    return `<tr>${heading('row', row.label)}${places.join('')}</tr>`;
  });
  return [
    '<table>',
    ...(caption === undefined ? [] : [`<caption>${escapeMarkup(caption)}</caption>`]),
    `<thead><tr><td></td>${columns.lines.map(({ label }) => heading('col', label)).join('')}</tr></thead>`,
    `<tbody>${body.join('\n')}</tbody>`,
    '</table>',
  ].join('\n');
}

function place(cell: TableCell | undefined, locale: Locale | undefined): string {
  if (!cell) return `<td data-nothing="notShown">${textIn(notShown, locale)}</td>`;
  const whole = (digits: number) => showDecimal({ digits, decimals: 0 }, { locale });
  const outOf = cell.outOf === undefined ? '' : ` ${textIn(of, locale)} ${whole(cell.outOf)}`;
  if ('count' in cell) return `<td>${whole(cell.count)}${outOf}</td>`;
  return `<td data-nothing="${cell.nothing}">${textIn(nothingLabels[cell.nothing], locale)}${outOf}</td>`;
}
