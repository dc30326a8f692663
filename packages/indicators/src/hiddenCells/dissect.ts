import type { Sheet, Side } from './sheet.ts';

/**
 * Tables cut into the pieces that they tell apart: each piece is one unknown count, and every cell of every table is the
 * sum of some of them. Margins, regions, age bands and other periods are all of this one kind.
 */
export interface Dissection {
  readonly pieces: number;
  /** How many crossings of single things each piece holds: they stand in the same cells only. */
  readonly sizes: readonly number[];
  /** The pieces of each cell, by sheet and cell, in rising order. */
  readonly piecesOf: readonly (readonly (readonly number[])[])[];
}

/** So many pieces of all cells together; above that it is too large. */
const mostPieces = 1_000_000;

/** `contradictory`: something covers itself by way of another table, or tables differ in what a name covers. */
export function dissect(sheets: readonly Sheet[]): Dissection | 'tooLarge' | 'contradictory' {
  const dimensions = [...new Set(sheets.flatMap(dimensionsOf))].sort();
  const cuts = dimensions.map((dimension) => cutDimension(dimension, sheets));
  const sizes: number[] = [];
  for (const cut of cuts) {
    if (cut === undefined) return 'contradictory';
    sizes.push(cut.all.length);
  }

  let total = 0;
  const keysOf: number[][][] = [];
  for (const sheet of sheets) {
    const keys: number[][] = [];
    for (const { row, column } of sheet.cells) {
      const lines = cuts.map((cut, place) => {
        const dimension = dimensions[place]!;
        if (sheet.rows.dimension === dimension) return cut!.lines.get(sheet.rows.lines[row]!)!;
        if (sheet.columns.dimension === dimension) return cut!.lines.get(sheet.columns.lines[column]!)!;
        const limited = sheet.where.find((part) => part.dimension === dimension);
        return limited ? cut!.lines.get(limited)! : cut!.all;
      });
      total += lines.reduce((product, { length }) => product * length, 1);
      if (total > mostPieces) return 'tooLarge';
      keys.push(crossed(lines, sizes));
    }
    keysOf.push(keys);
  }
  return numbered(keysOf);
}

/** A number for every way to take one from each line. */
function crossed(lines: readonly (readonly number[])[], sizes: readonly number[]): number[] {
  let keys = [0];
  lines.forEach((line, place) => {
    const longer: number[] = [];
    for (const key of keys) for (const piece of line) longer.push(key * sizes[place]! + piece);
    keys = longer;
  });
  return keys;
}

/** Numbers the pieces in the order of their keys. Keys that stand in the same cells only are one piece. */
function numbered(keysOf: readonly (readonly (readonly number[])[])[]): Dissection {
  // Each cell parts the keys that stand in it from those that do not.
  const groupOf = new Map<number, number>();
  let last = 0;
  for (const cell of keysOf.flat()) {
    const parted = new Map<number | undefined, number>();
    for (const key of cell) {
      const before = groupOf.get(key);
      const group = parted.get(before) ?? ++last;
      parted.set(before, group);
      groupOf.set(key, group);
    }
  }

  const groups = new Map<number, { first: number; size: number }>();
  for (const [key, group] of groupOf) {
    const { first, size } = groups.get(group) ?? { first: key, size: 0 };
    groups.set(group, { first: Math.min(first, key), size: size + 1 });
  }
  const inOrder = [...groups].sort(([, a], [, b]) => a.first - b.first);
  const pieceOf = new Map(inOrder.map(([group], piece) => [group, piece]));
  return {
    pieces: inOrder.length,
    sizes: inOrder.map(([, { size }]) => size),
    piecesOf: keysOf.map((cells) =>
      cells.map((keys) => {
        const own = new Set<number>();
        for (const key of keys) own.add(pieceOf.get(groupOf.get(key)!)!);
        return [...own].sort((a, b) => a - b);
      }),
    ),
  };
}

const dimensionsOf = ({ rows, columns, where }: Sheet): string[] => [
  rows.dimension,
  columns.dimension,
  ...where.map(({ dimension }) => dimension),
];

type Line = Side['lines'][number] | Sheet['where'][number];

interface Cut {
  /** The pieces of each line of this dimension, of any sheet. */
  readonly lines: ReadonlyMap<Line, readonly number[]>;
  readonly all: readonly number[];
}

/** Names that are always covered together are one piece. */
function cutDimension(dimension: string, sheets: readonly Sheet[]): Cut | undefined {
  const sides = sheets.map(({ rows, columns }) =>
    [rows, columns].find((side) => side.dimension === dimension),
  );
  const everywhere = new Map<string, readonly string[] | 'differs'>();
  for (const { id, covers } of sides.flatMap((side) => side?.lines ?? [])) {
    if (!covers) continue;
    const before = everywhere.get(id);
    everywhere.set(id, before === undefined || sameNames(before, covers) ? covers : 'differs');
  }

  const namesOf = new Map<Line, ReadonlySet<string>>();
  for (const [index, { where }] of sheets.entries()) {
    const own = new Map(sides[index]?.lines.map(({ id, covers }) => [id, covers]));
    const meaning = (name: string) => own.get(name) ?? everywhere.get(name);
    for (const line of sides[index]?.lines ?? []) {
      const names = expand([line.id], meaning);
      if (!names) return undefined;
      namesOf.set(line, names);
    }
    for (const limited of where.filter((part) => part.dimension === dimension)) {
      const names = expand(limited.covers, meaning);
      if (!names) return undefined;
      namesOf.set(limited, names);
    }
  }

  const signatures = new Map<string, number[]>();
  for (const [index, names] of [...namesOf.values()].entries())
    for (const name of names) {
      const before = signatures.get(name);
      if (before) before.push(index);
      else signatures.set(name, [index]);
    }
  const pieces = new Map<string, number>();
  const pieceOf = new Map<string, number>();
  for (const name of [...signatures.keys()].sort()) {
    const signature = signatures.get(name)!.join();
    const piece = pieces.get(signature) ?? pieces.size;
    pieces.set(signature, piece);
    pieceOf.set(name, piece);
  }
  return {
    all: Array.from({ length: pieces.size }, (_, piece) => piece),
    lines: new Map(
      [...namesOf].map(([line, names]) => [line, [...new Set([...names].map((name) => pieceOf.get(name)!))]]),
    ),
  };
}

const sameNames = (a: readonly string[] | 'differs', b: readonly string[]) =>
  a !== 'differs' && [...new Set(a)].sort().join('\n') === [...new Set(b)].sort().join('\n');

/** The names that cover nothing smaller; undefined when something covers itself or it is not clear what it covers. */
function expand(
  names: readonly string[],
  meaning: (name: string) => readonly string[] | 'differs' | undefined,
): ReadonlySet<string> | undefined {
  const smallest = new Set<string>();
  const done = new Set<string>();
  const within = new Set<string>();
  const visit = (name: string): boolean => {
    if (done.has(name)) return true;
    if (within.has(name)) return false;
    const covers = meaning(name);
    if (covers === 'differs') return false;
    if (!covers) smallest.add(name);
    else {
      within.add(name);
      if (!covers.every(visit)) return false;
      within.delete(name);
    }
    done.add(name);
    return true;
  };
  return names.every(visit) ? smallest : undefined;
}
