import type { IsoDate } from './isoDate.ts';

/** When a person born on 29 February turns a year older in a year without that day. */
export type LeapDayBirthday = '02-28' | '03-01';

/**
 * Age in whole years on a day; negative before birth.
 *
 * Swedish: ålder på en viss dag.
 *
 * A person born on 29 February grows a year older on 1 March in common years. No source that we could read states
 * the day in Swedish law, so this is our choice (the person counts as a child one day longer, never one day
 * shorter) and the caller can choose 28 February instead.
 *
 * @example
 * ```ts
 * import { ageOn } from '@tsi/core';
 *
 * ageOn('2014-05-12', '2026-05-11'); // => 11
 * ageOn('2012-02-29', '2027-02-28'); // => 14
 * ageOn('2012-02-29', '2027-02-28', { leapDayBirthday: '02-28' }); // => 15
 * ```
 */
export function ageOn(
  birthDate: IsoDate,
  on: IsoDate,
  { leapDayBirthday = '03-01' }: { readonly leapDayBirthday?: LeapDayBirthday } = {},
): number {
  const years = Number(on.slice(0, 4)) - Number(birthDate.slice(0, 4));
  const monthAndDay = birthDate.slice(5);
  // In a leap year the day itself comes; text order puts 02-29 between 02-28 and 03-01, so only '02-28' needs help.
  const birthday =
    monthAndDay === '02-29' && !isLeapYear(Number(on.slice(0, 4))) ? leapDayBirthday : monthAndDay;
  return on.slice(5) >= birthday ? years : years - 1;
}

const isLeapYear = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
