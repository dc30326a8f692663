import { IsoDate } from '@tsi/core';

/** Throws when the day that the caller passes is not one: days from outside are read with {@link IsoDate} first. */
export function requireDay(on: IsoDate): void {
  if (!IsoDate.safeParse(on).success) throw new RangeError('`on` is not a calendar day (YYYY-MM-DD).');
}
