import type { MeetingPeriod } from '@tsi/coordination';
import { addDays, daysBetween, type IsoDate } from '@tsi/core';
import { swedishHolidays } from '@tsi/sip-gip/holidays';

/** The Monday of a day's week. */
const mondayOf = (day: IsoDate) => addDays(day, -(((daysBetween('2024-01-01', day) % 7) + 7) % 7));

/**
 * An invented school calendar with the shape of a real one: terms, a week off in February, at Easter and in autumn. The
 * public holidays are the real ones.
 */
export function schoolCalendar(year: number): MeetingPeriod {
  const day = (monthAndDay: string) => `${year}-${monthAndDay}` as IsoDate;
  const holidays = swedishHolidays(year);
  const easterMonday = holidays.find((holiday) => holiday > day('03-15') && mondayOf(holiday) === holiday)!;
  const schoolDays = (monday: IsoDate) => ({ from: monday, to: addDays(monday, 4) });
  return {
    schemaVersion: '1',
    from: day('01-01'),
    to: day('12-31'),
    terms: [
      { year, term: 'spring', from: mondayOf(day('01-13')), to: addDays(mondayOf(day('06-10')), 3) },
      { year, term: 'autumn', from: mondayOf(day('08-20')), to: addDays(mondayOf(day('12-17')), 4) },
    ],
    breaks: [
      schoolDays(mondayOf(day('02-19'))),
      schoolDays(easterMonday),
      schoolDays(mondayOf(day('10-29'))),
    ],
    holidays: [...holidays],
  };
}
