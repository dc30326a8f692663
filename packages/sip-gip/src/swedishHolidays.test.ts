import { addDays, type IsoDate } from '@tsi/core';
import { describe, expect, test } from 'vitest';
import { swedishHolidays } from './swedishHolidays.ts';
import { weekday } from './workingDays.ts';

/**
 * The days that move, as date-holidays 3.37.0 gives them for Sweden (its public holidays and its bank holidays):
 * långfredagen, påskdagen, annandag påsk, Kristi himmelsfärdsdag, pingstdagen, midsommarafton, midsommardagen,
 * alla helgons dag.
 */
const moving: Readonly<Record<number, string>> = {
  2020: '04-10 04-12 04-13 05-21 05-31 06-19 06-20 10-31',
  2021: '04-02 04-04 04-05 05-13 05-23 06-25 06-26 11-06',
  2022: '04-15 04-17 04-18 05-26 06-05 06-24 06-25 11-05',
  2023: '04-07 04-09 04-10 05-18 05-28 06-23 06-24 11-04',
  2024: '03-29 03-31 04-01 05-09 05-19 06-21 06-22 11-02',
  2025: '04-18 04-20 04-21 05-29 06-08 06-20 06-21 11-01',
  2026: '04-03 04-05 04-06 05-14 05-24 06-19 06-20 10-31',
  2027: '03-26 03-28 03-29 05-06 05-16 06-25 06-26 11-06',
  2028: '04-14 04-16 04-17 05-25 06-04 06-23 06-24 11-04',
  2029: '03-30 04-01 04-02 05-10 05-20 06-22 06-23 11-03',
  2030: '04-19 04-21 04-22 05-30 06-09 06-21 06-22 11-02',
  2031: '04-11 04-13 04-14 05-22 06-01 06-20 06-21 11-01',
  2032: '03-26 03-28 03-29 05-06 05-16 06-25 06-26 11-06',
  2033: '04-15 04-17 04-18 05-26 06-05 06-24 06-25 11-05',
  2034: '04-07 04-09 04-10 05-18 05-28 06-23 06-24 11-04',
  2035: '03-23 03-25 03-26 05-03 05-13 06-22 06-23 11-03',
};
const fixed = '01-01 01-06 05-01 06-06 12-24 12-25 12-26 12-31';

test.each(Object.entries(moving))('%s', (year, days) => {
  const expected = `${fixed} ${days}`.split(' ').map((day) => `${year}-${day}`);
  expect(swedishHolidays(Number(year))).toEqual(expected.toSorted());
});

/** Easter by the tables of golden number and epact, another way than date-easter goes. */
function easterByEpact(year: number): IsoDate {
  const golden = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const skipped = Math.floor((3 * century) / 4) - 12;
  const moon = Math.floor((8 * century + 5) / 25) - 5;
  const sunday = Math.floor((5 * year) / 4) - skipped - 10;
  const raw = (((11 * golden + 20 + moon - skipped) % 30) + 30) % 30;
  const epact = (raw === 25 && golden > 11) || raw === 24 ? raw + 1 : raw;
  const full = 44 - epact < 21 ? 44 - epact + 30 : 44 - epact;
  return addDays(`${year}-03-01` as IsoDate, full + 7 - ((sunday + full) % 7) - 1);
}

describe('2005–2100', () => {
  const years = Array.from({ length: 96 }, (_, index) => 2005 + index);
  test.each(years)('%i', (year) => {
    const holidays = swedishHolidays(year);
    const easter = easterByEpact(year);
    expect(weekday(easter)).toBe(6);
    for (const days of [-2, 0, 1, 39, 49]) expect(holidays).toContain(addDays(easter, days));
    // Midsummer Day is the Saturday of 20–26 June, All Saints’ Day that of 31 October–6 November.
    const saturdays = (first: string, last: string) =>
      holidays.filter((day) => `${year}-${first}` <= day && day <= `${year}-${last}` && weekday(day) === 5);
    expect(saturdays('06-20', '06-26')).toHaveLength(1);
    expect(saturdays('10-31', '11-06')).toHaveLength(1);
    expect(holidays).toContain(addDays(saturdays('06-20', '06-26')[0]!, -1));
    expect(holidays).toEqual([...new Set(holidays)].toSorted());
    // 6 June can be the day of Pentecost, and only then are there fifteen.
    expect(holidays).toHaveLength(
      addDays(easter, 49) === `${year}-06-06` || addDays(easter, 39) === `${year}-05-01` ? 15 : 16,
    );
  });
});

test('no holidays are claimed before 2005, and no year is guessed', () => {
  expect(swedishHolidays(2004)).toEqual([]);
  expect(swedishHolidays(0)).toEqual([]);
  for (const year of [-1, 2026.5, 10_000, Number.NaN])
    expect(() => swedishHolidays(year)).toThrow(RangeError);
});
