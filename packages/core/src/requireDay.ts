import { isDay } from './isDay.ts';
import type { IsoDate } from './isoDate.ts';

/**
 * Throws when a day that the calling code passes is not one. Days from outside are read with {@link IsoDate} first.
 *
 * @throws RangeError, which does not repeat what was passed.
 */
export function requireDay(on: IsoDate): void {
  if (!isDay(on)) throw new RangeError('“on” is not a calendar day (YYYY-MM-DD).');
}
