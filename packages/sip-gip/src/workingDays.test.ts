import { addDays, type IsoDate } from '@tsi/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { swedishHolidays } from './swedishHolidays.ts';
import { weekday, workingDays } from './workingDays.ts';

const { add, between, isWorkingDay, upTo } = workingDays(swedishHolidays);

test.each([
  ['2026-06-18', true, 'torsdag före midsommar'],
  ['2026-06-19', false, 'midsommarafton'],
  ['2026-06-22', true, 'måndag efter midsommar'],
  ['2026-05-14', false, 'Kristi himmelsfärdsdag'],
  ['2026-05-15', true, 'klämdagen'],
  ['2026-12-24', false, 'julafton'],
  ['2026-02-07', false, 'lördag'],
] as const)('%s: %s, %s', (day, working, _) => {
  expect(isWorkingDay(day)).toBe(working);
});

test.each([
  ['2026-01-20', 15, '2026-02-10', 'three weeks without a holiday'],
  ['2026-03-30', 5, '2026-04-08', 'over Easter'],
  ['2026-12-23', 1, '2026-12-28', 'over Christmas'],
  ['2026-01-24', 1, '2026-01-26', 'from a Saturday'],
  ['2026-01-24', 0, '2026-01-24', 'none'],
] as const)('%s and %i working days: %s, %s', (from, days, to, _) => {
  expect(add(from, days)).toBe(to);
});

test.each([
  ['2026-06-19', '2026-06-18'],
  ['2026-04-06', '2026-04-02'],
  ['2026-01-28', '2026-01-28'],
] as const)('the last working day up to %s: %s', (day, expected) => {
  expect(upTo(day)).toBe(expected);
});

test('there is no day before the year 0 or after 9999', () => {
  expect(upTo('0000-01-01')).toBeUndefined(); // a Saturday
  expect(add('9999-12-30', 30)).toBeUndefined();
});

describe('always', () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('2005-01-01', days));
  test('the count is what counting one by one gives, both ways', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 400 }), (from, days) => {
        const to = addDays(from, days);
        let slow = 0;
        for (let n = 1; n <= days; n++) if (isWorkingDay(addDays(from, n))) slow += 1;
        expect(between(from, to)).toBe(slow);
        expect(between(to, from) + slow).toBe(0);
      }),
    );
  });
  test('so many working days later there are so many between', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 200 }), (from, days) => {
        const to = add(from, days)!;
        expect(isWorkingDay(to)).toBe(true);
        expect(between(from, to)).toBe(days);
      }),
    );
  });
  test('weekdays of days long before and after', () => {
    expect([weekday('1583-01-01'), weekday('2026-02-09'), weekday('9999-12-31')]).toEqual([5, 0, 4]);
    expect(between('0001-01-01', '9999-12-31')).toBeGreaterThan(2_000_000);
  });
});

test('holidays that never end are a mistake in the code', () => {
  const always = (year: number): IsoDate[] =>
    Array.from({ length: 366 }, (_, days) => addDays(`${year}-01-01` as IsoDate, days));
  expect(() => workingDays(always).add('2026-01-01', 1)).toThrow(RangeError);
});
