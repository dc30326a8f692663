import { addDays, daysBetween, type IsoDate } from '@tsi/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isoWeekOf, mondayOf, weekdayOf } from './isoWeek.ts';

// The turns of the year as printed Swedish calendars have them. 2020, 2026 and 2032 have a week 53.
test.each([
  ['2020-12-31', 2020, 53],
  ['2021-01-03', 2020, 53],
  ['2021-01-04', 2021, 1],
  ['2024-12-30', 2025, 1],
  ['2025-12-28', 2025, 52],
  ['2025-12-29', 2026, 1],
  ['2026-01-01', 2026, 1],
  ['2026-12-27', 2026, 52],
  ['2026-12-28', 2026, 53],
  ['2027-01-03', 2026, 53],
  ['2027-01-04', 2027, 1],
  ['2028-01-02', 2027, 52],
  ['2032-12-31', 2032, 53],
  ['2036-12-31', 2037, 1],
] as const)('%s ligger i vecka %i:%i', (day, year, week) => {
  expect(isoWeekOf(day)).toEqual({ year, week });
});

test('the 4th of January is always in week 1, the 28th of December always in the last', () => {
  for (let year = 1990; year <= 2100; year++) {
    expect(isoWeekOf(`${year}-01-04` as IsoDate)).toEqual({ year, week: 1 });
    const last = isoWeekOf(`${year}-12-28` as IsoDate);
    expect(last.year).toBe(year);
    // A year has 53 weeks when it begins on a Thursday, or is a leap year that begins on a Wednesday.
    const first = weekdayOf(`${year}-01-01` as IsoDate);
    const leap = daysBetween(`${year}-01-01` as IsoDate, `${year + 1}-01-01` as IsoDate) === 366;
    expect(last.week).toBe(first === 4 || (leap && first === 3) ? 53 : 52);
  }
});

test('the seven days of a week share its number, and the next day has another', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 40_000 }), (days) => {
      const monday = mondayOf(addDays('2026-01-01', days));
      const week = isoWeekOf(monday);
      expect(weekdayOf(monday)).toBe(1);
      for (let later = 1; later < 7; later++) expect(isoWeekOf(addDays(monday, later))).toEqual(week);
      expect(isoWeekOf(addDays(monday, 7))).not.toEqual(week);
    }),
    { numRuns: 200 },
  );
});
