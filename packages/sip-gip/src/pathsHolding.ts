import type { Path } from '@tsi/core';

/**
 * Where a document's texts hold one of these words, whatever the case and the spacing: an address written again in a
 * text is as secret as in its own field. Words of fewer than four characters are not looked for.
 */
export function pathsHolding(document: object, words: readonly string[]): Path[] {
  const sought = words.map(spelled).filter((word) => word.length >= 4);
  if (sought.length === 0) return [];
  const paths: Path[] = [];
  const walk = (value: unknown, path: Path): void => {
    if (typeof value === 'string') {
      const text = spelled(value);
      if (sought.some((word) => text.includes(word))) paths.push(path);
    } else if (Array.isArray(value))
      for (const [index, item] of value.entries()) walk(item, [...path, index]);
    else if (typeof value === 'object' && value !== null)
      for (const [name, item] of Object.entries(value)) walk(item, [...path, name]);
  };
  walk(document, []);
  return paths;
}

/** The same words with the same letters: so are two addresses compared. */
export const spelled = (text: string): string =>
  text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
