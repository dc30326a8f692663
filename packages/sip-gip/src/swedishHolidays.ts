import { addDays, type IsoDate } from '@tsi/core';
import { easter } from 'date-easter';
import { weekday } from './workingDays.ts';

/** The same day each year, as month and day. */
const fixed = [
  '01-01', // nyårsdagen
  '01-06', // trettondedag jul
  '05-01', // första maj
  '12-24', // julafton
  '12-25', // juldagen
  '12-26', // annandag jul
  '12-31', // nyårsafton
];

/** Days from Easter Sunday: långfredagen, påskdagen, annandag påsk, Kristi himmelsfärdsdag, pingstdagen. */
const fromEaster = [-2, 0, 1, 39, 49];

const friday = 4;
const saturday = 5;

/**
 * The days of a year on which Swedish authorities are closed besides Saturdays and Sundays.
 *
 * Swedish: helgdagar; de allmänna helgdagarna, och midsommarafton, julafton och nyårsafton.
 *
 * In the order of the calendar, with those that fall on a Saturday or a Sunday too. For years before 2005 the list
 * is empty: the holidays were others then, and no clock here is older. Source: lag (1989:253) om allmänna helgdagar
 * as the library date-holidays 3.37 tells it (the three eves are its bank holidays); the act itself was not read.
 * Easter by date-easter. Limits: local closing days and half days (skärtorsdagen) are not in it.
 *
 * @throws RangeError when the year is not a whole number from 0 to 9999.
 * @example
 * ```ts
 * import { swedishHolidays } from '@tsi/sip-gip/holidays';
 *
 * swedishHolidays(2026).filter((day) => day.startsWith('2026-06')); // => ['2026-06-06', '2026-06-19', '2026-06-20']
 * ```
 */
export function swedishHolidays(year: number): readonly IsoDate[] {
  if (!Number.isInteger(year) || year < 0 || year > 9999) throw new RangeError('Not a year from 0 to 9999.');
  if (year < 2005) return [];
  const day = (monthAndDay: string) => `${year}-${monthAndDay}` as IsoDate;
  const easterSunday = day(easter(year).toString().slice(5));
  return [
    ...fixed.map(day),
    day('06-06'), // nationaldagen
    ...fromEaster.map((days) => addDays(easterSunday, days)),
    firstOn(friday, day('06-19')), // midsommarafton
    firstOn(saturday, day('06-20')), // midsommardagen
    firstOn(saturday, day('10-31')), // alla helgons dag
  ]
    .filter((holiday, index, all) => all.indexOf(holiday) === index)
    .sort();
}

/** The first such weekday on or after a day. */
const firstOn = (wanted: number, day: IsoDate) => addDays(day, (wanted - weekday(day) + 7) % 7);
