import { type IsoDate, type Locale, type Text, textIn } from '@tsi/core';
import { weekdayOf } from './isoWeek.ts';

const weekdays: readonly Text[] = [
  { sv: 'mån', en: 'Mon' },
  { sv: 'tis', en: 'Tue' },
  { sv: 'ons', en: 'Wed' },
  { sv: 'tors', en: 'Thu' },
  { sv: 'fre', en: 'Fri' },
  { sv: 'lör', en: 'Sat' },
  { sv: 'sön', en: 'Sun' },
];

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

/** `tors 5`. */
export const dayInMonth = (day: IsoDate, locale: Locale | undefined): string =>
  `${textIn(weekdays[weekdayOf(day) - 1]!, locale)} ${Number(day.slice(8))}`;

/** `mars`. */
export const monthName = (day: IsoDate, locale: Locale | undefined): string =>
  textIn(months[Number(day.slice(5, 7)) - 1]!, locale);

/** What the terms are called. */
export const termNames = {
  spring: { sv: 'Vårtermin', en: 'Spring term' },
  autumn: { sv: 'Hösttermin', en: 'Autumn term' },
} as const satisfies Record<string, Text>;
