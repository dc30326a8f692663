import { type Locale, textIn } from '@tsi/core';
import { phrases } from './planLabels.ts';

/** A period in words, as far as its days are there. It may break before its second day, and nowhere else. */
export function planPeriod(
  from: string | undefined,
  to: string | undefined,
  locale: Locale | undefined,
): string | undefined {
  if (from !== undefined && to !== undefined) return `${from}\u00A0– ${to}`;
  if (from !== undefined) return textIn(phrases.fromDay, locale).replace('{day}', () => from);
  if (to !== undefined) return textIn(phrases.untilDay, locale).replace('{day}', () => to);
  return undefined;
}
