/** A word of a text: where it stands, and its letters in small form for comparing. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  readonly capital: boolean;
}

/** Letters, marks and digits, and the invisible characters that can be hidden inside a word. */
const word = /[\p{L}\p{M}\d\u00AD\u200B-\u200D\u2060\uFEFF]+/gu;

/** Small letters, composed, without invisible characters: two ways of writing the same word become one. */
const folded = (text: string): string =>
  text
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .normalize('NFC')
    .toLowerCase();

/** The words of a text, in order. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const { 0: found, index } of text.matchAll(word)) {
    const letters = folded(found);
    if (letters !== '')
      words.push({
        start: index,
        end: index + found.length,
        folded: letters,
        capital: /^\p{Lu}/u.test(found),
      });
  }
  return words;
}
