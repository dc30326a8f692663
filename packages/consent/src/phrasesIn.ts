import type { Span } from './identifyingPatterns.ts';
import { type Word, wordsOf } from './wordsOf.ts';

/** A phrase to look for. `beginning`: its last word may go on (`ovanlig` finds `ovanliga`). */
export interface Phrases {
  readonly phrases: readonly string[];
  readonly match: 'word' | 'beginning';
}

/** Where any of the phrases stands among the words, in the basic form or with a genitive `s`. */
export function phrasesIn(words: readonly Word[], { phrases, match }: Phrases): readonly Span[] {
  const byFirst = new Map<string, (readonly string[])[]>();
  const lengths = new Set<number>();
  for (const phrase of phrases) {
    const parts = wordsOf(phrase).map((part) => part.folded);
    const [first] = parts;
    if (first === undefined) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), parts]);
    lengths.add(first.length);
  }
  const spans: Span[] = [];
  words.forEach((word, i) => {
    for (const first of startsOf(word.folded, match, lengths)) {
      for (const parts of byFirst.get(first) ?? []) {
        const last = words[i + parts.length - 1];
        const fits =
          last !== undefined &&
          parts.every((part, j) => {
            const said = words[i + j]?.folded ?? '';
            return j === parts.length - 1 ? fitsLast(said, part, match) : said === part;
          });
        if (fits) spans.push({ start: word.start, end: last.end });
      }
    }
  });
  return spans;
}

const fitsLast = (said: string, part: string, match: Phrases['match']) =>
  match === 'beginning' ? said.startsWith(part) : said === part || said === `${part}s`;

/** What a phrase must begin with to begin at this word. */
const startsOf = (word: string, match: Phrases['match'], lengths: ReadonlySet<number>): readonly string[] =>
  match === 'beginning'
    ? [...lengths].filter((length) => length <= word.length).map((length) => word.slice(0, length))
    : word.endsWith('s')
      ? [word, word.slice(0, -1)]
      : [word];

/** The parts of names that are looked for one by one. A single letter is too little to look for. */
export const nameParts = (names: readonly string[]): readonly string[] =>
  names.flatMap((name) => wordsOf(name).map((part) => part.folded)).filter((part) => part.length > 1);
