import { checkFigureTable } from './checkFigureTable.ts';
import type { FigureRelease } from './figureRelease.ts';
import { placesIn, type Told } from './figureTable.ts';
import { hiddenBounds } from './hiddenCells/hiddenBounds.ts';
import { roomOf, type Sheet, type SheetCell, sheetOf } from './hiddenCells/sheet.ts';
import { requireCount } from './require.ts';

/**
 * A published table of counts in its plainest form; `null` stands for a hidden one, and what was not published is left
 * out.
 *
 * Swedish: tabell med antal.
 */
export interface CountTable {
  readonly cells: readonly (readonly (number | null)[])[];
  /** One for each row. */
  readonly rowTotals?: readonly (number | null)[];
  /** One for each column. */
  readonly columnTotals?: readonly (number | null)[];
  readonly total?: number | null;
}

/** What can be known of one hidden cell. Swedish: möjliga värden för en dold cell. */
export interface HiddenCell {
  /** Counted from 0. The totals of a {@link CountTable} stand in the row and the column after the last. */
  readonly row: number;
  readonly column: number;
  /** The smallest and the largest number that it can be; both can be reached. No `upper`: there is no largest. */
  readonly lower: number;
  readonly upper: number | undefined;
}

/** What the attacker found. Swedish: granskad röjandekontroll. */
export interface SuppressionAudit {
  /** Every hidden cell, also those of earlier tables, can have values that lie far enough apart. */
  readonly safe: boolean;
  /** One for each hidden cell; empty when there is a `reason`. */
  readonly cells: readonly HiddenCell[];
  /** The hidden cells of what was also published, by its place in that list. */
  readonly earlier?: readonly (HiddenCell & { readonly table: number })[];
  /**
   * Why it could not be audited, and so is not safe. `tooLarge`: more work than an audit may take. `contradictory`: no
   * whole numbers agree with everything that is published. `notValid`: a table contradicts itself, see
   * `checkFigureTable`, what is told is of no cell in it, or a printed share cannot be read.
   */
  readonly reason?: 'tooLarge' | 'contradictory' | 'notValid';
}

/**
 * The attacker: works out what each hidden count can be, exactly, from everything that is published.
 *
 * Swedish: granska röjandekontroll. It uses margins, sums at every level, what the rules tell, shares and limits that
 * are told beside the table, and other tables with the same or other cuts; a number that can be had by subtraction
 * anywhere is found. The bounds are not estimates: a table that agrees with everything has the lowest, and another the
 * highest. Above a stated amount of work (about a hundred times a table of 30 rows and 12 columns with every cell hidden) it
 * answers `safe: false`.
 *
 * It sees only what readers see, so its answer tells nothing that they could not find. It does not know what
 * neighbours know, and takes it that published sums are exact: figures with added noise are not for this audit.
 *
 * @param options.alsoPublished earlier or other tables: for a `FigureRelease` those that count the same, with `covers`
 * by the same names; for a `CountTable` those with the same rows and columns.
 * @param options.told what is told beside the table, about its cells.
 * @param options.minRange how far apart the ends must be, or as far as a published `outOf` lets them. As the table's own
 * policy says, otherwise 1: not determined.
 * @throws RangeError when a `CountTable` has rows of different lengths, totals that do not fit, or what is not a count;
 * or when tables of the two forms are mixed.
 * @example
 * ```ts
 * import { auditSuppression } from '@tsi/indicators';
 *
 * // Two hidden cells or more in every line that has one, and yet one of them is known.
 * const { safe, cells } = auditSuppression({
 *   cells: [
 *     [null, null, null, 7],
 *     [null, null, 6, 9],
 *     [8, 5, null, null],
 *     [7, 6, null, null],
 *   ],
 *   rowTotals: [21, 24, 27, 25],
 *   columnTotals: [25, 20, 26, 26],
 *   total: 97,
 * });
 * safe; // => false
 * cells[2]; // => { row: 0, column: 2, lower: 4, upper: 4 }
 * ```
 */
export function auditSuppression(
  published: CountTable | FigureRelease,
  options: {
    readonly alsoPublished?: readonly (CountTable | FigureRelease)[];
    readonly told?: readonly Told[];
    readonly minRange?: number;
  } = {},
): SuppressionAudit {
  const { alsoPublished = [], told = [], minRange = minRangeOf(published) } = options;
  requireCount('minRange', minRange);
  const tables = alsoPublished.flatMap((table, index) =>
    isComparable(table, published) ? [{ table, index }] : [],
  );
  const all = [published, ...tables.map(({ table }) => table)];
  if (all.some((table) => isRelease(table) && checkFigureTable(table).length > 0)) return failed('notValid');

  const [main, ...others] = all.map((table) =>
    isRelease(table) ? sheetOf(table, table.policy) : sheetOfCounts(table),
  );
  const there = new Set(main!.cells.map(({ row, column }) => `${row} ${column}`));
  if (told.flatMap(placesIn).some(({ row, column }) => !there.has(`${row} ${column}`)))
    return failed('notValid');
  const sheets: readonly Sheet[] = [{ ...main!, told: [...main!.told, ...told] }, ...others];
  const found = hiddenBounds(sheets);
  if (typeof found === 'string') return failed(found);

  let safe = true;
  const [cells, ...also] = found.map((bounds, sheet) => {
    const hidden = sheets[sheet]!.cells.filter(({ status }) => status === 'hidden');
    const least = sheet === 0 ? minRange : (options.minRange ?? minRangeOf(all[sheet]!));
    return bounds.map(({ lower, upper }, index): HiddenCell => {
      const cell = hidden[index]!;
      safe &&= upper === undefined || upper - lower >= roomOf(least, cell);
      return { row: cell.row, column: cell.column, lower, upper };
    });
  });
  const earlier = also.flatMap((hidden, place) =>
    hidden.map((cell) => ({ ...cell, table: tables[place]!.index })),
  );
  return { safe, cells: cells!, ...(earlier.length > 0 && { earlier }) };
}

const failed = (reason: NonNullable<SuppressionAudit['reason']>): SuppressionAudit => ({
  safe: false,
  cells: [],
  reason,
});

const isRelease = (table: CountTable | FigureRelease): table is FigureRelease => 'schemaVersion' in table;

const minRangeOf = (table: CountTable | FigureRelease): number =>
  isRelease(table) && table.policy !== 'unknown' ? table.policy.minRange : 1;

function isComparable(table: CountTable | FigureRelease, published: CountTable | FigureRelease): boolean {
  if (isRelease(table) && isRelease(published)) return table.counts === published.counts;
  if (isRelease(table) || isRelease(published))
    throw new RangeError('Tables of plain counts and releases cannot be audited together.');
  if (sizeOf(table).join() !== sizeOf(published).join())
    throw new RangeError(
      'Tables of plain counts must have the same rows and columns to be audited together.',
    );
  return true;
}

const sizeOf = ({ cells }: CountTable) => [cells.length, cells[0]?.length ?? 0] as const;

function sheetOfCounts({ cells, rowTotals, columnTotals, total }: CountTable): Sheet {
  const [rows, columns] = sizeOf({ cells });
  if (cells.some((row) => row.length !== columns)) throw new RangeError('The rows differ in length.');
  if ((rowTotals && rowTotals.length !== rows) || (columnTotals && columnTotals.length !== columns))
    throw new RangeError('There must be one total for each row, and one for each column.');
  const seen: SheetCell[] = [];
  const add = (row: number, column: number, count: number | null) => {
    if (count === null) seen.push({ row, column, from: 0, to: Number.POSITIVE_INFINITY, status: 'hidden' });
    else {
      requireCount('cell', count);
      seen.push({ row, column, from: count, to: count, status: 'shown' });
    }
  };
  cells.forEach((row, index) => {
    row.forEach((count, column) => {
      add(index, column, count);
    });
    if (rowTotals) add(index, columns, rowTotals[index]!);
  });
  columnTotals?.forEach((count, column) => {
    add(rows, column, count);
  });
  if (total !== undefined) add(rows, columns, total);
  const side = (dimension: string, length: number) => {
    const lines = Array.from({ length }, (_, index) => ({ id: `${index}` }));
    return { dimension, lines: [...lines, { id: 'total', covers: lines.map(({ id }) => id) }] };
  };
  return { rows: side('row', rows), columns: side('column', columns), where: [], told: [], cells: seen };
}
