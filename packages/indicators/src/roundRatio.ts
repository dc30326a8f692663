import type { Decimal } from './decimal.ts';
import { digitsOf, fraction } from './fraction.ts';

/**
 * `halfAwayFromZero`: 52,94 becomes 53 and 0,5 becomes 1, as Swedish readers expect. `truncate`: further decimals are
 * cut off, so 41,67 becomes 41.
 *
 * Swedish: avrundning, avhuggning.
 */
export type RoundingMode = 'halfAwayFromZero' | 'truncate';

/**
 * A quotient of two whole numbers written with a fixed number of decimals, computed exactly.
 *
 * Swedish: avrunda en kvot. Never by way of a binary number, where 1.005 is a little less than it looks.
 *
 * @param options.times 100 for percent; 1 otherwise.
 * @throws RangeError when a number is not whole, the denominator is 0 or the decimals are not 0 to 15.
 * @example
 * ```ts
 * import { roundRatio } from '@tsi/indicators';
 *
 * roundRatio(36, 68, { decimals: 0, times: 100 }); // => { digits: 53, decimals: 0 }
 * roundRatio(36, 68, { decimals: 0, times: 100, mode: 'truncate' }); // => { digits: 52, decimals: 0 }
 * roundRatio(201, 200, { decimals: 2 }); // => { digits: 101, decimals: 2 }
 * ```
 */
export function roundRatio(
  numerator: number,
  denominator: number,
  options: { readonly decimals: number; readonly mode?: RoundingMode; readonly times?: number },
): Decimal {
  const { decimals, mode = 'halfAwayFromZero', times = 1 } = options;
  if (![numerator, denominator, times].every(Number.isSafeInteger))
    throw new RangeError('Numerator, denominator and times must be whole numbers.');
  if (denominator === 0) throw new RangeError('The denominator must not be 0.');
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > 15)
    throw new RangeError('The decimals must be a whole number from 0 to 15.');

  const ratio = fraction(BigInt(numerator) * BigInt(times), BigInt(denominator));
  const digits = Number(digitsOf(ratio, decimals, mode));
  if (!Number.isSafeInteger(digits)) throw new RangeError('The result has more digits than can be kept.');
  return { digits, decimals };
}
