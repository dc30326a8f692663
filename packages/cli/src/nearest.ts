/**
 * The one of the allowed words that somebody probably meant; none when two are equally near, or all are far off.
 *
 * A word is near when at most every third letter is wrong: another letter, one too many or too few, or two that have
 * changed places. Capitals, spaces, `-` and `_` do not count.
 */
export function nearest(written: string, allowed: readonly string[]): string | undefined {
  if (written.length > 100) return undefined;
  const word = plain(written);
  const [best, second] = allowed
    .map((candidate) => ({ candidate, wrong: wrongLetters(word, plain(candidate)) }))
    .filter(({ candidate, wrong }) => wrong <= Math.ceil(Math.max(word.length, plain(candidate).length) / 3))
    .sort((a, b) => a.wrong - b.wrong);
  return best && best.wrong < (second?.wrong ?? Number.POSITIVE_INFINITY) ? best.candidate : undefined;
}

const plain = (word: string) => word.toLowerCase().replace(/[\s_-]/g, '');

/** Damerau and Levenshtein's distance, where no letter is moved twice. */
function wrongLetters(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      row[j] = Math.min(change, last[j]! + 1, row[j - 1]! + 1);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        row[j] = Math.min(row[j]!, before[j - 2]! + 1);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}
