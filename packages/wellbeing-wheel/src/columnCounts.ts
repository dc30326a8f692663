import { nothingCodes } from './columnCodes.ts';

/** What is to be counted, and where. */
interface Counting {
  /** One column a part. */
  readonly answers: readonly Uint8Array[];
  /** For each row, where its group's counts begin. */
  readonly starts: Uint32Array;
  /** For each code, its place among a part's counts. */
  readonly slots: Uint8Array;
  /** How many counts a part has. */
  readonly width: number;
  /** Every group's counts in a row, part by part. */
  readonly counts: Uint32Array;
}

/** How many parts are counted in one go; a group's counts have room for a multiple of it. */
export const partsAtOnce = 8;

/**
 * Counts row by row, eight parts at a time: a group's counts lie together, so each row touches one stretch of memory.
 * Where the wheel has fewer parts the first column stands in, and is counted where nobody looks.
 */
export function countByRow({ answers, starts, slots, width, counts }: Counting): void {
  const rows = starts.length;
  for (let part = 0; part < answers.length; part += partsAtOnce) {
    const at = (offset: number) => (part + offset) * width;
    const [a, b, c, d, e, f, g, h] = [0, 1, 2, 3, 4, 5, 6, 7].map(
      (offset) => answers[part + offset] ?? answers[0]!,
    ) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array, Uint8Array];
    const [atA, atB, atC, atD, atE, atF, atG, atH] = [at(0), at(1), at(2), at(3), at(4), at(5), at(6), at(7)];
    for (let row = 0; row < rows; row++) {
      const start = starts[row]!;
      counts[start + atA + slots[a[row]!]!]!++;
      counts[start + atB + slots[b[row]!]!]!++;
      counts[start + atC + slots[c[row]!]!]!++;
      counts[start + atD + slots[d[row]!]!]!++;
      counts[start + atE + slots[e[row]!]!]!++;
      counts[start + atF + slots[f[row]!]!]!++;
      counts[start + atG + slots[g[row]!]!]!++;
      counts[start + atH + slots[h[row]!]!]!++;
    }
  }
}

/**
 * Counts run by run of rows that belong to the same group: all codes into one small table, and from there what is
 * known. Two tables by turns, for equal answers in a row would otherwise wait for each other.
 */
export function countByRun({ answers, starts, slots, width, counts }: Counting): void {
  const known = Uint8Array.from({ length: width }, (_, slot) => slots.indexOf(slot));
  const codes = new Uint32Array(512);
  const rows = starts.length;
  for (let from = 0, to = 0; from < rows; from = to) {
    const start = starts[from]!;
    do to++;
    while (to < rows && starts[to] === start);
    for (let part = 0; part < answers.length; part++) {
      const first = start + part * width;
      countCodes(answers[part]!, from, to, codes);
      let others = to - from;
      for (let slot = 0; slot < width; slot++) {
        const code = known[slot]!;
        const voices = codes[code]! + codes[256 + code]!;
        counts[first + slot]! += voices;
        others -= voices;
      }
      // What is left has a code that nobody knows.
      counts[first + slots[nothingCodes.notComputable]!]! += others;
    }
  }
}

function countCodes(column: Uint8Array, from: number, to: number, codes: Uint32Array): void {
  codes.fill(0);
  let row = from;
  for (; row + 4 <= to; row += 4) {
    codes[column[row]!]!++;
    codes[256 + column[row + 1]!]!++;
    codes[column[row + 2]!]!++;
    codes[256 + column[row + 3]!]!++;
  }
  for (; row < to; row++) codes[column[row]!]!++;
}
