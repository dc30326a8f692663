import { glossary } from './glossary.ts';
import type { GlossaryEntry } from './glossaryTerm.ts';

/**
 * The row of a word, by any of its names in Swedish, in English or in code; `undefined` when there is none.
 *
 * Swedish: slå upp ett ord. Upper and lower case are the same, and so are different ways to store å, ä and ö. A word of
 * the field comes before a name in code, and a name in code that several rows share leads to the first of them.
 *
 * @example
 * ```ts
 * import { glossaryEntry } from '@tsi/coordination';
 *
 * glossaryEntry('bup')?.en[0]; // => 'child and adolescent psychiatry'
 * glossaryEntry('orosanmälan')?.code; // => ['concernReport']
 * glossaryEntry('gapClock')?.sv[0]; // => 'organisatoriskt mellanrum'
 * glossaryEntry('något annat'); // => undefined
 * ```
 */
export function glossaryEntry(term: string): GlossaryEntry | undefined {
  const asked = asKey(term);
  const names = (of: (entry: GlossaryEntry) => readonly string[]) =>
    glossary.find((entry) => of(entry).some((name) => asKey(name) === asked));
  return names(({ sv }) => sv) ?? names(({ en }) => en) ?? names(({ code }) => code);
}

const asKey = (word: string) => word.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();
