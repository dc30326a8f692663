import { type IsoDate, type Locale, type Text, textIn } from '@tsi/core';

/** A day as people say it: `27 januari 2026`; short: `27 jan` and, where asked, the year. */
export function dayInWords(
  day: IsoDate,
  locale: Locale | undefined,
  { short = false, year = true }: { readonly short?: boolean; readonly year?: boolean } = {},
): string {
  const name = textIn(months[Number(day.slice(5, 7)) - 1] ?? { sv: '', en: '' }, locale);
  const month = short ? name.slice(0, 3) : name;
  return `${Number(day.slice(8, 10))}\u00A0${month}${year ? ` ${day.slice(0, 4)}` : ''}`;
}

/** The month of a day, short: `jan`. */
export const monthInWords = (day: IsoDate, locale: Locale | undefined): string =>
  dayInWords(day, locale, { short: true, year: false }).replace(/^\d+\s/, '');

const months: readonly Text[] = [
  { sv: 'januari', en: 'January' },
  { sv: 'februari', en: 'February' },
  { sv: 'mars', en: 'March' },
  { sv: 'april', en: 'April' },
  { sv: 'maj', en: 'May' },
  { sv: 'juni', en: 'June' },
  { sv: 'juli', en: 'July' },
  { sv: 'augusti', en: 'August' },
  { sv: 'september', en: 'September' },
  { sv: 'oktober', en: 'October' },
  { sv: 'november', en: 'November' },
  { sv: 'december', en: 'December' },
];
