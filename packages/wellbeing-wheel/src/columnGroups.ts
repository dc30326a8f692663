import type { KeyColumn } from './columns.ts';

/** More combinations of key values than this would cost more memory than the answers. */
const mostCombinations = 2 ** 22;

/** Which group every row belongs to. */
export interface ColumnGroups {
  /** For each row, its group's number times `size`: where the group's counts begin. */
  readonly starts: Uint32Array;
  /** The groups that have rows, by number. */
  readonly keys: readonly (readonly string[])[];
  /** How often the group changes from one row to the next, the first row included. */
  readonly runs: number;
}

/** Numbers the groups that occur, and finds each row's. */
export function columnGroups(keys: readonly KeyColumn[], rows: number, size: number): ColumnGroups {
  const combinations = keys.reduce((product, { values }) => product * values.length, 1);
  if (combinations > mostCombinations)
    throw new RangeError(`keys: at most ${mostCombinations} combinations of values.`);

  const starts = new Uint32Array(rows);
  keys.forEach(({ positions, values: { length } }, column) => {
    let outside = 0;
    for (let row = 0; row < rows; row++) {
      const position = positions[row]!;
      if (position >= length) outside++;
      starts[row] = starts[row]! * length + position;
    }
    if (outside > 0) throw new RangeError(`keys.${column}.positions: ${outside} rows point past the values.`);
  });

  const numbers = new Int32Array(combinations).fill(-1);
  const found: number[] = [];
  let runs = 0;
  let before = -1;
  for (let row = 0; row < rows; row++) {
    const combination = starts[row]!;
    if (combination !== before) {
      runs++;
      before = combination;
      if (numbers[combination]! < 0) numbers[combination] = found.push(combination) - 1;
    }
    starts[row] = numbers[combination]! * size;
  }
  return { starts, keys: found.map((combination) => valuesOf(keys, combination)), runs };
}

function valuesOf(keys: readonly KeyColumn[], combination: number): string[] {
  let rest = combination;
  return keys
    .toReversed()
    .map(({ values }) => {
      const position = rest % values.length;
      rest = (rest - position) / values.length;
      return values[position]!;
    })
    .reverse();
}
