import { addDays, daysBetween, type IsoDate } from '@tsi/core';

/** A week as Swedish calendars number them (ISO 8601). Around New Year its year can differ from the day's. */
export interface IsoWeek {
  readonly year: number;
  /** 1–53. */
  readonly week: number;
}

const someMonday: IsoDate = '2024-01-01';

/** 1 on a Monday, 7 on a Sunday. */
export const weekdayOf = (day: IsoDate): number => (((daysBetween(someMonday, day) % 7) + 7) % 7) + 1;

/** The Monday of a day's week. */
export const mondayOf = (day: IsoDate): IsoDate => addDays(day, 1 - weekdayOf(day));

/** The week that a day lies in: it belongs to the year that its Thursday lies in. Swedish: veckonummer. */
export function isoWeekOf(day: IsoDate): IsoWeek {
  const thursday = addDays(mondayOf(day), 3);
  const year = Number(thursday.slice(0, 4));
  return {
    year,
    week: Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01` as IsoDate, thursday) / 7) + 1,
  };
}
