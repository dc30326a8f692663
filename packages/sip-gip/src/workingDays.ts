import { addDays, daysBetween, type IsoDate } from '@tsi/core';

/**
 * The days of a year that are not working days, besides Saturdays and Sundays. `swedishHolidays` of
 * `@tsi/sip-gip/holidays` is one.
 *
 * Swedish: helgdagar.
 */
export type Holidays = (year: number) => readonly IsoDate[];

/** Counting in working days: Monday to Friday, without holidays. */
export interface WorkingDays {
  readonly isWorkingDay: (day: IsoDate) => boolean;
  /** The working day that so many working days later is; undefined after the year 9999. */
  readonly add: (day: IsoDate, days: number) => IsoDate | undefined;
  /** Working days after the first day, up to and with the last; negative when the last comes first. */
  readonly between: (from: IsoDate, to: IsoDate) => number;
  /** The day itself, or the last working day before it; undefined before the year 0. */
  readonly upTo: (day: IsoDate) => IsoDate | undefined;
}

const monday: IsoDate = '2024-01-01';

/** No day is written before or after these. */
const firstDay: IsoDate = '0000-01-01';
const lastDay: IsoDate = '9999-12-31';

/** 0 on a Monday, 6 on a Sunday. */
export const weekday = (day: IsoDate): number => ((daysBetween(monday, day) % 7) + 7) % 7;

/** Counts working days with somebody's holidays, each year's asked for once. */
export function workingDays(holidays: Holidays): WorkingDays {
  const years = new Map<number, ReadonlySet<IsoDate>>();
  /** The holidays of a year that fall on a Monday to Friday. */
  const holidaysOf = (year: number): ReadonlySet<IsoDate> => {
    const known = years.get(year) ?? new Set(holidays(year).filter((day) => weekday(day) < 5));
    years.set(year, known);
    return known;
  };
  const isWorkingDay = (day: IsoDate) => weekday(day) < 5 && !holidaysOf(yearOf(day)).has(day);
  const nextWorkingDay = (day: IsoDate, step: 1 | -1): IsoDate | undefined => {
    for (let next = day, days = 0; days < 366; days++) {
      if (next === (step === 1 ? lastDay : firstDay)) return undefined;
      next = addDays(next, step);
      if (isWorkingDay(next)) return next;
    }
    throw new RangeError('The holidays leave no working day in a year.');
  };
  // Weekdays are counted at once and holidays year by year, so that days far apart cost little more.
  const between = (from: IsoDate, to: IsoDate): number => {
    if (to < from) return -between(to, from);
    const [first, last] = [yearOf(from), yearOf(to)];
    let free = 0;
    for (let year = first; year <= last; year++) {
      const days = holidaysOf(year);
      if (year > first && year < last) free += days.size;
      else for (const day of days) if (from < day && day <= to) free += 1;
    }
    return weekdaysUpTo(to) - weekdaysUpTo(from) - free;
  };
  return {
    isWorkingDay,
    add: (day, days) => {
      let at: IsoDate | undefined = day;
      for (let left = days; left > 0 && at !== undefined; left--) at = nextWorkingDay(at, 1);
      return at;
    },
    between,
    upTo: (day) => (isWorkingDay(day) ? day : nextWorkingDay(day, -1)),
  };
}

const yearOf = (day: IsoDate) => Number(day.slice(0, 4));

/** Mondays to Fridays from a Monday long ago up to and with the day. */
const weekdaysUpTo = (day: IsoDate): number => {
  const days = daysBetween(monday, day) + 1;
  const weeks = Math.floor(days / 7);
  return weeks * 5 + Math.min(days - weeks * 7, 5);
};
