import { addDays as addCalendarDays } from 'date-fns/addDays';
import { addMonths as addCalendarMonths } from 'date-fns/addMonths';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';
import { formatISO } from 'date-fns/formatISO';
import { parseISO } from 'date-fns/parseISO';
import type { IsoDate } from './isoDate.ts';

// The only file that turns a day into a Date. parseISO reads a bare day as local midnight and formatISO writes
// local days, so the two meet in every time zone.
const toDate = (day: IsoDate): Date => {
  const date = parseISO(day);
  if (Number.isNaN(date.getTime())) throw new RangeError('Not a calendar day (YYYY-MM-DD).');
  return date;
};
const toDay = (date: Date) => formatISO(date, { representation: 'date' }) as IsoDate;

/**
 * Whole calendar days from one day to another; negative when the second comes first.
 *
 * Swedish: antal dagar mellan två datum.
 *
 * @throws RangeError when a day is not a calendar day: days from outside are read with {@link IsoDate} first.
 * @example
 * ```ts
 * import { daysBetween } from '@tsi/core';
 *
 * daysBetween('2026-03-01', '2026-03-31'); // => 30
 * ```
 */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  differenceInCalendarDays(toDate(to), toDate(from));

/** The day a number of calendar days later (earlier when negative). Swedish: dagen n dagar senare. */
export const addDays = (day: IsoDate, days: number): IsoDate => toDay(addCalendarDays(toDate(day), days));

/**
 * The same day of the month a number of months later; the month's last day where that day does not exist.
 *
 * Swedish: samma dag n månader senare.
 */
export const addMonths = (day: IsoDate, months: number): IsoDate =>
  toDay(addCalendarMonths(toDate(day), months));
