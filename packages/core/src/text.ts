/**
 * A language tag: `'sv'` and `'en'` always exist, an app may add more (`'so'`, `'ar'`, …).
 *
 * Swedish: språk.
 */
export type Locale = 'sv' | 'en' | (string & {});

/**
 * The same words in several languages. Swedish and English are always there.
 *
 * Swedish: text på flera språk.
 */
export type Text = Readonly<{ sv: string; en: string } & Record<string, string>>;

/**
 * The text in the asked language; Swedish where that language is missing.
 *
 * @example
 * ```ts
 * import { textIn } from '@tsi/core';
 *
 * textIn({ sv: 'Trygg', en: 'Safe' }, 'en'); // => 'Safe'
 * textIn({ sv: 'Trygg', en: 'Safe' }, 'fi'); // => 'Trygg'
 * ```
 */
export const textIn = (text: Text, locale: Locale = 'sv'): string => text[locale] ?? text.sv;
