import type { Decimal } from './decimal.ts';

/** A printed figure that could be read, with its digits kept as they stand. Swedish: avläst tal. */
export interface PrintedFigure extends Decimal {
  readonly kind: 'value';
  /** A percent sign stands behind it. */
  readonly percent: boolean;
  readonly mark: 'comma' | 'point' | 'none';
}

/** A text that is not one plain number: `cirka 900`, `<5`, `..`, `1.234,5`. Swedish: går inte att läsa som ett tal. */
export interface UnreadableFigure {
  readonly kind: 'unreadable';
}

// The spaces are those that stand between thousands or before a percent sign; U+2212 is the typographic minus.
const pattern =
  /^([-+\u2212]?)(\d{1,3}(?:[ \u00A0\u2009\u202F]\d{3})+|\d+)(?:([.,])(\d+))?(?:[ \u00A0\u2009\u202F]*(%))?$/;
const spaces = /[ \u00A0\u2009\u202F]/g;

/**
 * Reads a printed figure, Swedish or English: `41 %`, `0.019`, `0,75`, `9 409`.
 *
 * Swedish: läs ett tryckt tal. A comma and a point are both decimal marks and never separate thousands; spaces do.
 * At most 15 digits.
 *
 * @example
 * ```ts
 * import { parseFigure } from '@tsi/indicators';
 *
 * parseFigure('74,5 %'); // => { kind: 'value', digits: 745, decimals: 1, percent: true, mark: 'comma' }
 * parseFigure('0.020'); // => { kind: 'value', digits: 20, decimals: 3, percent: false, mark: 'point' }
 * parseFigure('cirka 900'); // => { kind: 'unreadable' }
 * ```
 */
export function parseFigure(text: string): PrintedFigure | UnreadableFigure {
  const match = pattern.exec(text.trim());
  if (!match) return { kind: 'unreadable' };
  const [, sign = '', whole = '', mark, decimals = '', percent] = match;
  const digits = whole.replace(spaces, '') + decimals;
  if (digits.length > 15) return { kind: 'unreadable' };
  const size = Number(digits);
  return {
    kind: 'value',
    digits: size !== 0 && (sign === '-' || sign === '\u2212') ? -size : size,
    decimals: decimals.length,
    percent: percent !== undefined,
    mark: mark === undefined ? 'none' : mark === ',' ? 'comma' : 'point',
  };
}
