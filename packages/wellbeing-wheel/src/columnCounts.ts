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

/**
 * Counts row by row, four columns at a time: a group's counts lie together, so a row touches one stretch of memory
 * for each four parts.
 */
export function countByRow({ answers, starts, slots, width, counts }: Counting): void {
  const rows = starts.length;
  let part = 0;
  for (; part + 4 <= answers.length; part += 4) {
    const [a, b, c, d] = answers.slice(part, part + 4) as [Uint8Array, Uint8Array, Uint8Array, Uint8Array];
    const first = part * width;
    const second = first + width;
    const third = second + width;
    const fourth = third + width;
    for (let row = 0; row < rows; row++) {
      const start = starts[row]!;
      counts[start + first + slots[a[row]!]!]!++;
      counts[start + second + slots[b[row]!]!]!++;
      counts[start + third + slots[c[row]!]!]!++;
      counts[start + fourth + slots[d[row]!]!]!++;
    }
  }
  for (; part < answers.length; part++) {
    const column = answers[part]!;
    const first = part * width;
    for (let row = 0; row < rows; row++) counts[starts[row]! + first + slots[column[row]!]!]!++;
  }
}

/**
 * Counts run by run of rows that belong to the same group, into one small table of codes for all. Two tables by turns:
 * equal answers in a row would otherwise wait for each other.
 */
export function countByRun({ answers, starts, slots, width, counts }: Counting): void {
  const codes = new Uint32Array(512);
  const rows = starts.length;
  for (let from = 0, to = 0; from < rows; from = to) {
    const start = starts[from]!;
    do to++;
    while (to < rows && starts[to] === start);
    answers.forEach((column, part) => {
      codes.fill(0);
      let row = from;
      for (; row + 4 <= to; row += 4) {
        codes[column[row]!]!++;
        codes[256 + column[row + 1]!]!++;
        codes[column[row + 2]!]!++;
        codes[256 + column[row + 3]!]!++;
      }
      for (; row < to; row++) codes[column[row]!]!++;
      const first = start + part * width;
      for (let code = 0; code < 256; code++)
        counts[first + slots[code]!]! += codes[code]! + codes[256 + code]!;
    });
  }
}
