import type { Source, Text } from '@tsi/core';

/** A word of the field: what it is called, in both languages and in code, and what it means. Swedish: ordboksrad. */
export interface GlossaryEntry {
  /** The words in Swedish, the usual one first. */
  readonly sv: readonly [string, ...string[]];
  /** The words in English, the usual one first; a Swedish name that has none is kept. */
  readonly en: readonly [string, ...string[]];
  /** Names in the packages' code. Empty: it has none. */
  readonly code: readonly string[];
  /** A short meaning, in our own words. */
  readonly meaning: Text;
  /** Where the word is used or settled. Empty: a word of the project or of everyday speech. */
  readonly sources: readonly Source[];
}

/** States a row of the glossary. */
export const term = (
  sv: GlossaryEntry['sv'],
  en: GlossaryEntry['en'],
  code: readonly string[],
  meaning: Text,
  ...sources: readonly Source[]
): GlossaryEntry => ({ sv, en, code, meaning, sources });
