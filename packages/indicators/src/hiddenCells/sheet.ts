import { isMissing } from '../checkFigureTable.ts';
import type { FigureRelease } from '../figureRelease.ts';
import type { FigureTable, TableCell, TableSide, Told } from '../figureTable.ts';
import type { SuppressionPolicy } from '../suppressionPolicy.ts';

/** A table as its readers see it: of every cell, between which numbers it lies. */
export interface Sheet {
  readonly rows: Side;
  readonly columns: Side;
  readonly where: readonly { readonly dimension: string; readonly covers: readonly string[] }[];
  readonly cells: readonly SheetCell[];
  readonly told: readonly Told[];
}

export interface Side {
  readonly dimension: string;
  readonly lines: readonly { readonly id: string; readonly covers?: readonly string[] | undefined }[];
}

export interface SheetCell {
  readonly row: number;
  readonly column: number;
  readonly from: number;
  readonly to: number;
  /** `none`: counts as none in the sums, if it is not a sum itself. */
  readonly status: 'shown' | 'hidden' | 'none' | 'unknown';
}

/** What a reader who knows the rules sees of a table. Lines that cells name must be there: see `checkFigureTable`. */
export function sheetOf(
  { rows, columns, where = [], cells, missingInSums, told = [] }: FigureTable | FigureRelease,
  policy: SuppressionPolicy | 'unknown',
): Sheet {
  const places = (side: TableSide) => new Map(side.lines.map(({ id }, index) => [id, index]));
  const [rowOf, columnOf] = [places(rows), places(columns)];
  return {
    rows,
    columns,
    where,
    told,
    cells: cells.map((cell) => ({
      row: rowOf.get(cell.row)!,
      column: columnOf.get(cell.column)!,
      ...whatIsSeen(cell, policy, missingInSums),
    })),
  };
}

function whatIsSeen(
  cell: TableCell,
  policy: SuppressionPolicy | 'unknown',
  missingInSums: FigureTable['missingInSums'],
): Omit<SheetCell, 'row' | 'column'> {
  if ('count' in cell) return { from: cell.count, to: cell.count, status: 'shown' };
  if (cell.nothing === 'suppressed') return { ...hiddenRange(cell.outOf, policy), status: 'hidden' };
  const counted = isMissing(cell.nothing) && missingInSums === 'included';
  return { from: 0, to: cell.outOf ?? Number.POSITIVE_INFINITY, status: counted ? 'unknown' : 'none' };
}

/** What the rules alone tell of a hidden cell. */
export function hiddenRange(
  outOf: number | undefined,
  policy: SuppressionPolicy | 'unknown',
): { readonly from: number; readonly to: number } {
  const rules = policy === 'unknown' ? { zeroIsSafe: false, wholeIsSafe: false } : policy;
  return {
    from: rules.zeroIsSafe ? 1 : 0,
    to: outOf === undefined ? Number.POSITIVE_INFINITY : outOf - (rules.wholeIsSafe ? 1 : 0),
  };
}

/** How far apart the ends of a hidden number must lie: not further than what is published of it anyway, but at least 1. */
export const roomOf = (
  minRange: number,
  { from, to }: { readonly from: number; readonly to: number },
): number => Math.max(1, Math.min(minRange, to - from));
