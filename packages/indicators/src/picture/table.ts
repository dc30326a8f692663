import { escapeMarkup, type Locale, textIn } from '@tsi/core';
import { type Estimate, hasInterval } from '../estimate.ts';
import { methodLabels } from '../methodLabels.ts';
import { showDecimal } from '../showDecimal.ts';
import type { Display } from './frame.ts';
import { shownEstimate, shownInterval } from './shownValue.ts';
import { filled, words } from './words.ts';

/** A table with a caption; the first `headings` cells of a row are its headings. */
export function table(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  { locale = 'sv', headings = 1 }: { readonly locale?: Locale | undefined; readonly headings?: number } = {},
): string {
  const cell = (content: string, column: number) =>
    column < headings ? `<th scope="row">${escapeMarkup(content)}</th>` : `<td>${escapeMarkup(content)}</td>`;
  return [
    `<table lang="${escapeMarkup(locale)}">`,
    `<caption>${escapeMarkup(caption)}</caption>`,
    `<thead><tr>${columns.map((name) => `<th scope="col">${escapeMarkup(name)}</th>`).join('')}</tr></thead>`,
    '<tbody>',
    ...rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`),
    '</tbody>',
    '</table>',
  ].join('\n');
}

/** The columns that tell of an estimate. */
export const estimateColumns = (locale: Locale | undefined): string[] =>
  [words.value, words.interval, words.counts, words.method].map((text) => textIn(text, locale));

/** What an estimate is, by column; where there is no value only the first cell says anything. */
export function estimateCells(estimate: Estimate, display: Display, locale: Locale | undefined): string[] {
  const shown = shownEstimate(estimate, display, locale);
  if (estimate.kind !== 'value') return [shown, '', '', ''];
  const interval = hasInterval(estimate)
    ? `${shownInterval(estimate, display, locale)} (${shownConfidence(estimate.confidence ?? 0.95, locale)})`
    : '';
  return [shown, interval, shownCounts(estimate, locale), textIn(methodLabels[estimate.method], locale)];
}

function shownCounts(estimate: Estimate & { kind: 'value' }, locale: Locale | undefined): string {
  const part = estimate.numerator ?? estimate.events;
  const whole = estimate.denominator ?? estimate.exposure;
  if (part === undefined || whole === undefined) return '';
  return filled(textIn(words.of, locale), {
    part: shownCount(part, locale),
    whole: shownCount(whole, locale),
  });
}

/** A count, or an exposure with one decimal where it is not whole. */
export const shownCount = (count: number, locale: Locale | undefined): string => {
  const decimals = Number.isInteger(count) ? 0 : 1;
  return showDecimal({ digits: Math.round(count * 10 ** decimals), decimals }, { locale });
};

/** 0.95 as ”95 %”, 0.998 as ”99,8 %”. */
export function shownConfidence(confidence: number, locale: Locale | undefined): string {
  const percent = String(Number((confidence * 100).toFixed(6)));
  const decimals = percent.split('.')[1]?.length ?? 0;
  return showDecimal({ digits: Number(percent.replace('.', '')), decimals }, { locale, percent: true });
}
