import { type IsoDate, readPersonalNumber } from '@tsi/core';
import { months } from './identifyingWords.ts';

/** Where in a text, in UTF-16 code units, the end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

// Every pattern here has bounded repeats only, so the time grows with the length of the text and no faster.

/** Six or eight digits of a day and four more, with or without a sign between; also with the last four masked. */
const numbers =
  /(?<!\d)(?:\d\d)?(\d\d)[ .-]?(\d\d)[ .-]?(\d\d)(?:[ \u00A0]?([-+\u2010-\u2015\u2212])?[ \u00A0]?)(\d{4}|[xX*]{4})(?![\d*])/g;
const plausibleDay = (month: string, day: string) => {
  const d = Number(day);
  const m = Number(month);
  return m >= 1 && m <= 12 && ((d >= 1 && d <= 31) || (d >= 61 && d <= 91));
};

/** Personal and coordination numbers, also mistyped ones. Ten digits in a row that begin as a phone number must be valid. */
export function personalNumbers(text: string, on: IsoDate): readonly Span[] {
  return [...text.matchAll(numbers)].flatMap(({ 0: found, 2: month = '', 3: day = '', 4: sign, index }) => {
    const compact = found.replace(/[^\d+]/g, '');
    const phoneLike = compact.startsWith('0') && compact.length === 10 && sign === undefined;
    const taken = phoneLike ? readPersonalNumber(compact, { on }) !== undefined : plausibleDay(month, day);
    return taken ? [{ start: index, end: index + found.length }] : [];
  });
}

/** Swedish phone numbers, with a country code or a leading zero. */
const phone = /(?<![\d+])(?:\+ ?46|0046|0)[ \u00A0]?(?:[ \u00A0()/\u2013-]{0,2}\d){6,11}(?!\d)/g;

const mailHost = /@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}/gu;
const mailName = /[\p{L}\p{M}\d._%+-]{1,64}$/u;

/** E-mail addresses, found from their `@`. */
export function emails(text: string): readonly Span[] {
  return [...text.matchAll(mailHost)].flatMap(({ 0: host, index }) => {
    const name = mailName.exec(text.slice(Math.max(0, index - 64), index));
    return name ? [{ start: index - name[0].length, end: index + host.length }] : [];
  });
}

const month = `(?:${months.join('|')}|jan|feb|mar|apr|jun|jul|aug|sept?|okt|nov|dec)`;
const dates = [
  /(?<!\d)(?:19|20)\d\d[-/.\u2013 ]?(?:0[1-9]|1[0-2])[-/.\u2013 ]?(?:0[1-9]|[12]\d|3[01])(?!\d)/g,
  /(?<![\d/.])\d{1,2}[/.]\d{1,2}(?:[-/. ]{1,2}(?:\d{4}|\d\d))?(?![\d/])/g,
  /(?<!\d)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/g,
  new RegExp(
    `(?<!\\d)\\d{1,2}(?::?[aeAE])?\\.? {1,2}${month}(?![\\p{L}])\\.?(?: {1,2}\\d{4}(?!\\d))?`,
    'giu',
  ),
];
const dayAndMonth = (found: string) => {
  const [a = 0, b = 0] = found.split(/[/.]/).map(Number);
  return (a >= 1 && a <= 31 && b >= 1 && b <= 12) || (b >= 1 && b <= 31 && a >= 1 && a <= 12);
};

/** Days written out: `2026-03-02`, `2/3`, `260302`, `den 2 mars 2026`. A month alone is not one. */
export const exactDates = (text: string): readonly Span[] =>
  dates.flatMap((date, i) =>
    [...text.matchAll(date)]
      .filter(([found]) => i !== 1 || dayAndMonth(found))
      .map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
  );

const postalCode = /(?<![\d-])(?:SE?-?)?\d{3}[ \u00A0]\d\d[ \u00A0]{1,2}\p{Lu}[\p{L}-]{1,40}/gu;
const door = /(?<!\p{L})(?:lgh|lägenhet|c\/o)[ .:]{0,2}(?:nr )?[\p{L}\d]{1,30}/giu;
const schoolClass =
  /(?<![\p{L}\d])(?:(?:[Åå]k|[Åå]rskurs|[Kk]lass|[Gg]rupp|[Aa]vdelning(?:en)?)[ .:]{1,2}(?:\d[A-Ha-h]?(?![\p{L}\d])|\p{Lu}\p{L}{0,40})|(?:[Åå]k|[Åå]rskurs)\d|[1-9][A-Ha-df-h](?![\p{L}\d])|(?:F|[Ff]örskole)-?klass(?:en)?)/gu;

const spans = (text: string, pattern: RegExp): readonly Span[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }));

export const phones = (text: string): readonly Span[] => spans(text, phone);
export const postalAddresses = (text: string): readonly Span[] => [
  ...spans(text, postalCode),
  ...spans(text, door),
];
export const schoolClasses = (text: string): readonly Span[] => spans(text, schoolClass);
