import { type Locale, nothingLabels, textIn } from '@tsi/core';
import type { Decimal } from '../decimal.ts';
import { type Estimate, type EstimatedValue, hasInterval } from '../estimate.ts';
import { roundRatio } from '../roundRatio.ts';
import { showDecimal } from '../showDecimal.ts';
import type { Display } from './frame.ts';
import { reasonLabels, words } from './words.ts';

/** A number with so many decimals, half away from zero. Exact for what a double holds; counts go by `roundRatio`. */
const rounded = (value: number, decimals: number): Decimal => ({
  digits: Number(value.toFixed(decimals).replace('.', '')),
  decimals,
});

/** What a value is multiplied with to be shown. */
export const timesOf = (display: Display): number => (display.as === 'percent' ? 100 : 1);

/** A number on an axis or of an interval. */
export const shownNumber = (
  value: number,
  display: Display,
  locale: Locale | undefined,
  decimals = display.decimals ?? 1,
): string =>
  showDecimal(rounded(value * timesOf(display), decimals), { locale, percent: display.as === 'percent' });

/** The value itself: rounded from its counts where they are known. */
function shownValue(estimate: EstimatedValue, display: Display, locale: Locale | undefined): string {
  const above = estimate.numerator ?? estimate.events;
  const below = estimate.denominator ?? estimate.exposure;
  const factor = timesOf(display) * (estimate.per ?? 1);
  if (![above, below, factor].every(Number.isSafeInteger))
    return shownNumber(estimate.value, display, locale);
  const decimal = roundRatio(above!, below!, {
    decimals: display.decimals ?? 1,
    times: factor,
    mode: display.rounding ?? 'halfAwayFromZero',
  });
  return showDecimal(decimal, { locale, percent: display.as === 'percent' });
}

/** The interval as ”15,6–50,9 %”; empty where there is none. */
export function shownInterval(estimate: Estimate, display: Display, locale: Locale | undefined): string {
  if (!hasInterval(estimate)) return '';
  const { lower, upper } = estimate;
  const from = shownNumber(lower, display, locale).replace(/\s?%$/, '');
  return `${from}${lower < 0 ? textIn(words.to, locale) : '–'}${shownNumber(upper, display, locale)}`;
}

/** A value, or why there is none. */
export function shownEstimate(estimate: Estimate, display: Display, locale: Locale | undefined): string {
  if (estimate.kind === 'value') return shownValue(estimate, display, locale);
  const label = textIn(nothingLabels[estimate.kind], locale);
  const reason = estimate.kind === 'notComputable' && estimate.reason && reasonLabels[estimate.reason];
  return reason ? `${label}: ${textIn(reason, locale)}` : label;
}
