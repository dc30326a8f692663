import { ageOn } from './ageOn.ts';
import { IsoDate } from './isoDate.ts';
import { Personnummer } from './personnummerLibrary.ts';

/** What a personal identity number turned out to be. Swedish: personnummer, samordningsnummer. */
export interface PersonalNumber {
  readonly kind: 'personnummer' | 'samordningsnummer';
  /** Twelve digits, without a separator. */
  readonly digits: string;
  /** The birth date that the number states. A coordination number may state a date that is not the real one. */
  readonly birthDate: IsoDate;
  /**
   * `true` for birth numbers 980 to 999, which are set aside for tests. Other published test persons exist, so
   * `false` does not mean that the person is real.
   */
  readonly testSeries: boolean;
}

/**
 * Reads a Swedish personal identity number or coordination number, with ten or twelve digits.
 *
 * Swedish: personnummer och samordningsnummer. Ten digits leave the century open; the day `on` and the separator
 * (`+` from the year the person turns 100) settle it. Nothing in the TSI packages requires such a number.
 *
 * @returns undefined when it is neither. The answer never says which digit was wrong.
 * @example
 * ```ts
 * import { readPersonalNumber } from '@tsi/core';
 *
 * readPersonalNumber('121212-1212', { on: '2026-03-02' })?.birthDate; // => '2012-12-12'
 * readPersonalNumber('121212+1212', { on: '2026-03-02' })?.birthDate; // => '1912-12-12'
 * readPersonalNumber('121212-1213', { on: '2026-03-02' }); // => undefined
 * ```
 */
export function readPersonalNumber(
  text: string,
  { on }: { readonly on: IsoDate },
): PersonalNumber | undefined {
  const parts = /^(\d{2})?(\d{2})(\d{2})(\d{2})([-+]?)(\d{4})$/.exec(text.trim());
  if (!parts) return undefined;
  const [, century, year = '', month = '', day = '', separator, last = ''] = parts;

  const fullYear = century ? `${century}${year}` : yearWithCentury(Number(year), separator === '+', on);
  const digits = `${fullYear}${month}${day}${last}`;
  // Always twelve digits: with ten the library would look at the clock.
  if (!Personnummer.valid(digits)) return undefined;

  const coordination = Number(day) > 60;
  const birthDay = String(coordination ? Number(day) - 60 : Number(day)).padStart(2, '0');
  const birthDate = IsoDate.safeParse(`${fullYear}-${month}-${birthDay}`);
  if (!birthDate.success || ageOn(birthDate.data, on) < 0) return undefined;

  return {
    kind: coordination ? 'samordningsnummer' : 'personnummer',
    digits,
    birthDate: birthDate.data,
    testSeries: Number(last.slice(0, 3)) >= 980,
  };
}

/** The latest year that ends in these two digits and is not in the future; a hundred years earlier with a plus. */
function yearWithCentury(year: number, plus: boolean, on: IsoDate): string {
  const thisYear = Number(on.slice(0, 4));
  const latest = thisYear - ((((thisYear - year) % 100) + 100) % 100);
  return String(plus ? latest - 100 : latest);
}
