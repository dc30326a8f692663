import { daysBetween, type IsoDate } from '@tsi/core';

/**
 * A half-open stretch of days: the first day belongs to it, `to` does not, and without `to` it goes on.
 *
 * Swedish: halvöppet intervall. From 3 to 5 March are two days, the 3rd and the 4th, so that what ends and what begins
 * on the same day meet without a gap and without counting a day twice.
 */
export interface Interval {
  readonly from: IsoDate;
  readonly to?: IsoDate | undefined;
}

/** Does the day belong to the interval? */
export const holdsOn = ({ from, to }: Interval, on: IsoDate): boolean =>
  from <= on && (to === undefined || on < to);

/** The same days in as few intervals as possible, by first day. Touching ones become one; empty ones disappear. */
export function merged(intervals: readonly Interval[]): readonly Interval[] {
  const sorted = intervals
    .filter(({ from, to }) => to === undefined || from < to)
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const result: Interval[] = [];
  for (const next of sorted) {
    const last = result.at(-1);
    if (!last || (last.to !== undefined && last.to < next.from)) result.push(next);
    else if (last.to !== undefined && (next.to === undefined || last.to < next.to))
      result[result.length - 1] = { from: last.from, to: next.to };
  }
  return result;
}

/** How many days of the window belong to at least one of the intervals. */
export function daysInside(
  intervals: readonly Interval[],
  window: { readonly from: IsoDate; readonly to: IsoDate },
): number {
  const within = (day: IsoDate) => (day < window.from ? window.from : day > window.to ? window.to : day);
  return merged(intervals).reduce(
    (days, { from, to = window.to }) => days + daysBetween(within(from), within(to)),
    0,
  );
}
