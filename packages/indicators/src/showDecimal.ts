import type { Locale } from '@tsi/core';
import type { Decimal } from './decimal.ts';

const noBreakSpace = '\u00A0';

/**
 * A decimal in words of the asked language: comma and no-break space between thousands in Swedish (and wherever no
 * other custom is known), point and comma in English.
 *
 * Swedish: skriv ut ett decimaltal.
 *
 * @example
 * ```ts
 * import { showDecimal } from '@tsi/indicators';
 *
 * showDecimal({ digits: 20, decimals: 3 }); // => '0,020'
 * showDecimal({ digits: 42327, decimals: 0 }, { locale: 'en' }); // => '42,327'
 * showDecimal({ digits: 417, decimals: 1 }, { locale: 'en', percent: true }); // => '41.7%'
 * ```
 */
export function showDecimal(
  { digits, decimals }: Decimal,
  {
    locale = 'sv',
    percent = false,
  }: { readonly locale?: Locale | undefined; readonly percent?: boolean } = {},
): string {
  const english = locale === 'en';
  const all = String(Math.abs(digits)).padStart(decimals + 1, '0');
  const whole = all.slice(0, all.length - decimals);
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, english ? ',' : noBreakSpace);
  const behind = decimals === 0 ? '' : (english ? '.' : ',') + all.slice(-decimals);
  const sign = digits < 0 ? '\u2212' : '';
  return sign + grouped + behind + (percent ? (english ? '%' : `${noBreakSpace}%`) : '');
}
