import { type Locale, textIn } from '@tsi/core';
import type { ChairAnswer } from './chairOf.ts';

/** The chair on one line, also when it is not settled. */
export function chairInWords({ chair, among }: ChairAnswer, locale: Locale | undefined): string {
  if (chair !== 'notStated') return textIn(chair, locale);
  if (among.length === 0) return textIn(words.notStated, locale);
  const roles = among.map((role) => textIn(role, locale)).join(` ${textIn(words.or, locale)} `);
  return `${textIn(words.unsettled, locale)}: ${roles}`;
}

const words = {
  notStated: { sv: 'uppges inte', en: 'not stated' },
  unsettled: { sv: 'turordning ej bestämd', en: 'order not settled' },
  or: { sv: 'eller', en: 'or' },
};
