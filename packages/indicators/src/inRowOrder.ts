import type { FigureRelease } from './figureRelease.ts';
import type { TableCell, TableLine } from './figureTable.ts';

/** The cells row by row, with their lines; cells without a line are left out. */
export function inRowOrder({ rows, columns, cells }: FigureRelease) {
  const at = new Map(cells.map((cell) => [JSON.stringify([cell.row, cell.column]), cell]));
  return rows.lines.flatMap((row) =>
    columns.lines.flatMap((column): { row: TableLine; column: TableLine; cell: TableCell }[] => {
      const cell = at.get(JSON.stringify([row.id, column.id]));
      return cell ? [{ row, column, cell }] : [];
    }),
  );
}
