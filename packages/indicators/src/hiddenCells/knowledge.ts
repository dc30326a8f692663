import type { Told } from '../figureTable.ts';
import { fraction } from '../fraction.ts';
import { impliedWhole } from '../impliedWhole.ts';
import { type PrintedFigure, parseFigure } from '../parseFigure.ts';
import { exactly, one } from '../range.ts';
import type { Dissection } from './dissect.ts';
import { type Constraint, sumOfVariables, type Term } from './integerSystem.ts';
import type { Sheet } from './sheet.ts';

/** What cells tell of the pieces, by sheet and cell; undefined for a cell that tells nothing. */
export function knownOfCells(
  sheets: readonly Sheet[],
  { piecesOf }: Dissection,
): (Constraint | undefined)[][] {
  return sheets.map(({ cells }, sheet) =>
    cells.map(({ status, from, to }, index): Constraint | undefined => {
      const terms = sumOfVariables(piecesOf[sheet]![index]!);
      if (status !== 'none') return { terms, from, to };
      return isSum(index, piecesOf[sheet]!) ? undefined : { terms, from: 0, to: 0 };
    }),
  );
}

/** Whether a cell holds more than some other cell of its table. */
export function isSum(cell: number, piecesOf: readonly (readonly number[])[]): boolean {
  const own = new Set(piecesOf[cell]);
  return piecesOf.some((other) => other.length < own.size && other.every((piece) => own.has(piece)));
}

/** What is told beside the tables. `notValid`: a share cannot be read. */
export function knownFromTold(
  sheets: readonly Sheet[],
  { piecesOf }: Dissection,
): readonly Constraint[] | 'notValid' | 'contradictory' {
  const constraints: Constraint[] = [];
  for (const [index, { cells, told }] of sheets.entries()) {
    const at = new Map(cells.map(({ row, column }, cell) => [`${row} ${column}`, piecesOf[index]![cell]!]));
    const sumOf = (places: Told['cells']) =>
      places.flatMap(({ row, column }) => sumOfVariables(at.get(`${row} ${column}`) ?? []));
    for (const statement of told) {
      if (statement.kind === 'between') {
        const { from, to = Number.POSITIVE_INFINITY } = statement;
        constraints.push({ terms: collected(sumOf(statement.cells)), from, to });
        continue;
      }
      const printed = parseFigure(statement.printed);
      if (printed.kind === 'unreadable') return 'notValid';
      const part = sumOf(statement.cells);
      const { outOf, shownBy } = statement;
      if (typeof outOf !== 'number') constraints.push(...shareOfCells(part, sumOf(outOf), printed, shownBy));
      else {
        const range = shareOfNumber(outOf, printed, shownBy);
        if (!range) return 'contradictory';
        constraints.push({ terms: collected(part), ...range });
      }
    }
  }
  return constraints;
}

type ShownBy = Extract<Told, { kind: 'share' }>['shownBy'];

function shareOfNumber(outOf: number, printed: PrintedFigure, shownBy: ShownBy) {
  const modes = { rounding: 'halfAwayFromZero', truncation: 'truncate' } as const;
  const equation = {
    unknown: 'numerator',
    denominator: exactly(fraction(BigInt(outOf))),
    per: one,
    share: true,
  } as const;
  const found = (shownBy === 'either' ? (['rounding', 'truncation'] as const) : [shownBy]).flatMap((by) => {
    const whole = impliedWhole(equation, printed, { mode: modes[by], scale: fraction(1n, 100n) });
    return whole.kind === 'range' ? [whole] : [];
  });
  if (found.length === 0) return undefined;
  return {
    from: Math.min(...found.map(({ from }) => from)),
    to: Math.max(...found.map(({ to }) => to)),
  };
}

/** A share of cells that may be hidden too: two inequalities in whole numbers, in halves of the last decimal. */
function shareOfCells(
  part: readonly Term[],
  whole: readonly Term[],
  { digits, decimals }: PrintedFigure,
  shownBy: ShownBy,
): readonly Constraint[] {
  const unit = 2 * 100 * 10 ** decimals;
  const least = 2 * digits - (shownBy === 'truncation' ? 0 : 1);
  const above = 2 * digits + (shownBy === 'rounding' ? 1 : 2);
  const compared = (share: number) =>
    collected([
      ...part.map(({ variable, times }) => ({ variable, times: unit * times })),
      ...whole.map(({ variable, times }) => ({ variable, times: -share * times })),
    ]);
  return [
    { terms: compared(least), from: 0, to: Number.POSITIVE_INFINITY },
    { terms: compared(above), from: Number.NEGATIVE_INFINITY, to: -1 },
  ];
}

/** Every variable once. */
function collected(terms: readonly Term[]): readonly Term[] {
  const sums = new Map<number, number>();
  for (const { variable, times } of terms) sums.set(variable, (sums.get(variable) ?? 0) + times);
  return [...sums].flatMap(([variable, times]) => (times === 0 ? [] : [{ variable, times }]));
}
