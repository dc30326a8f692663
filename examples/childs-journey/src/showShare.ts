import type { Locale } from '@tsi/core';
import { nothingLabels, textIn } from '@tsi/core';
import type { proportion } from '@tsi/indicators';
import { sayIn } from './words.ts';

/** `11 av 14: 79 % (95 % intervall 52–92 %)`, or why there is no share. */
export function showShare(share: ReturnType<typeof proportion>, locale: Locale): string {
  if (share.kind !== 'value') return textIn(nothingLabels[share.kind], locale);
  const say = sayIn(locale);
  const percent = (value: number) => String(Math.round(value * 100));
  const { numerator, denominator, value, lower, upper } = share;
  return `${numerator} ${say('of')} ${denominator}: ${percent(value)} % (${say('interval')} ${percent(lower)}–${percent(upper)} %)`;
}
