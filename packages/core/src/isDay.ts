import type { IsoDate } from './isoDate.ts';

/**
 * Is this a calendar day, `YYYY-MM-DD`, in the years 0000 to 9999? The same answer as {@link IsoDate} gives, sooner.
 *
 * Swedish: är det här en dag?
 *
 * @example
 * ```ts
 * import { isDay } from '@tsi/core';
 *
 * isDay('2026-02-28'); // => true
 * isDay('2026-02-30'); // => false
 * ```
 */
export function isDay(it: unknown): it is IsoDate {
  if (typeof it !== 'string' || it.length !== 10 || it[4] !== '-' || it[7] !== '-') return false;
  const year = digits(it, 0) * 100 + digits(it, 2);
  const month = digits(it, 5);
  const day = digits(it, 8);
  // A pair that is not two digits is NaN, and NaN is neither more nor less.
  return month >= 1 && month <= 12 && day >= 1 && year >= 0 && (day <= 28 || day <= lastDay(year, month));
}

function digits(text: string, at: number): number {
  const tens = text.charCodeAt(at) - 48;
  const ones = text.charCodeAt(at + 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : Number.NaN;
}

function lastDay(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
