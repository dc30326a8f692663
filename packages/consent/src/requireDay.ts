import { IsoDate } from '@tsi/core';

/** The day of the question is the caller's to give: without a real one no rule can be chosen. */
export function requireDay(on: IsoDate): void {
  if (!IsoDate.safeParse(on).success)
    throw new RangeError('Option "on" must be a calendar day (YYYY-MM-DD).');
}
