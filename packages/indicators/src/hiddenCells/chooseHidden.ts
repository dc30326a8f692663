import type { FigureRelease } from '../figureRelease.ts';
import type { FigureTable } from '../figureTable.ts';
import { isAlwaysShown } from '../isTooSmall.ts';
import type { SuppressionPolicy } from '../suppressionPolicy.ts';
import { searchBudget } from './budget.ts';
import { dissect } from './dissect.ts';
import { onePoint } from './integerBounds.ts';
import { isSum, knownFromTold, knownOfCells } from './knowledge.ts';
import type { TableNumber } from './motions.ts';
import { protect } from './protect.ts';
import { hiddenRange, roomOf, type SheetCell, sheetOf } from './sheet.ts';

/**
 * Which cells of a table to hide, so that what must be hidden keeps its room.
 *
 * @param mustHide by the rules, one for each cell.
 * @param others releases that count the same.
 */
export function chooseHidden(
  table: FigureTable,
  mustHide: readonly boolean[],
  policy: SuppressionPolicy,
  others: readonly FigureRelease[],
): readonly boolean[] | 'cannotProtect' | 'tooLarge' | 'contradictory' | 'notValid' {
  const budget = searchBudget();
  const sheets = [sheetOf(table, policy), ...others.map((release) => sheetOf(release, release.policy))];
  const dissection = dissect(sheets);
  if (typeof dissection === 'string') return dissection;
  const told = knownFromTold(sheets, dissection);
  if (typeof told === 'string') return told;
  const known = knownOfCells(sheets, dissection);
  const constraints = [...known.flat(), ...told].filter((constraint) => constraint !== undefined);
  const point = onePoint({ variables: dissection.pieces, constraints }, budget);
  if (typeof point === 'string') return point;

  // What anybody can see is 0 adds nothing; of the rest, cells of the same pieces are one number.
  const none = new Set<number>();
  sheets.forEach(({ cells }, sheet) => {
    cells.forEach(({ status, to }, index) => {
      const own = sheet === 0 ? { count: to, outOf: table.cells[index]!.outOf } : undefined;
      const isNone = status === 'shown' && to === 0 && (!own || isAlwaysShown(own, policy));
      if (known[sheet]![index] && (isNone || status === 'none'))
        for (const piece of dissection.piecesOf[sheet]![index]!) none.add(piece);
    });
  });
  const piecesOf = dissection.piecesOf.map((cells) =>
    cells.map((pieces) => pieces.filter((piece) => !none.has(piece))),
  );
  const hasInsider = (cell: number, count: number) =>
    policy.insiders === 'protected' && count === 1 && !isSum(cell, dissection.piecesOf[0]!);
  const sizeOf = (pieces: readonly number[]) =>
    pieces.reduce((sum, piece) => sum + dissection.sizes[piece]!, 0);
  const byPieces = new Map<string, TableNumber>();
  const keyOf = (sheet: number, cell: number) => piecesOf[sheet]![cell]!.join();
  sheets.forEach(({ cells }, sheet) => {
    cells.forEach((cell, index) => {
      const pieces = piecesOf[sheet]![index]!;
      if (!known[sheet]![index] || pieces.length === 0) return;
      const value = pieces.reduce((sum, piece) => sum + point[piece]!, 0);
      const number =
        sheet > 0
          ? { ...otherNumber(cell, others[sheet - 1]!.policy), insider: false }
          : {
              ...ownNumber(cell, table.cells[index]!.outOf, value, mustHide[index]!, sizeOf(pieces), policy),
              insider: hasInsider(index, value),
            };
      const key = keyOf(sheet, index);
      const before = byPieces.get(key);
      byPieces.set(
        key,
        before ? together(before, { ...number, pieces, value }) : { ...number, pieces, value },
      );
    });
  });
  const numbers = [...byPieces.values()].sort((a, b) => inOrder(a.pieces, b.pieces));
  const hidden = protect({ point, numbers, told }, budget);
  if (typeof hidden === 'string') return hidden;
  const hiddenKeys = new Set([...hidden].map((number) => numbers[number]!.pieces.join()));
  return table.cells.map(
    (cell, index) => mustHide[index]! || ('count' in cell && hiddenKeys.has(keyOf(0, index))),
  );
}

type OneNumber = Omit<TableNumber, 'pieces' | 'value' | 'insider'>;

function ownNumber(
  { status, from, to }: SheetCell,
  outOf: number | undefined,
  count: number,
  tooSmall: boolean,
  size: number,
  policy: SuppressionPolicy,
): OneNumber {
  const seen = { from, to, cost: 0, room: roomOf(policy.minRange, { from, to }) };
  if (status === 'hidden') return { ...seen, status: 'mustHide' };
  if (status === 'unknown') return { ...seen, status: 'free' };
  if (status === 'none' || isAlwaysShown({ count, outOf }, policy)) return { ...seen, status: 'fixed' };
  const range = hiddenRange(outOf, policy);
  return {
    ...range,
    status: tooSmall ? 'mustHide' : 'mayHide',
    cost: policy.spare === 'cells' ? size : count + 1,
    room: roomOf(policy.minRange, range),
  };
}

function otherNumber({ status, from, to }: SheetCell, policy: FigureRelease['policy']): OneNumber {
  const room = roomOf(policy === 'unknown' ? 1 : policy.minRange, { from, to });
  const seen = { from, to, cost: 0, room };
  if (status === 'hidden') return { ...seen, status: 'mustHide' };
  return { ...seen, status: status === 'unknown' ? 'free' : 'fixed' };
}

/** What somebody can see anywhere is seen; otherwise what must be hidden anywhere is hidden. */
function together(a: TableNumber, b: TableNumber): TableNumber {
  const status = (['fixed', 'mustHide', 'mayHide', 'free'] as const).find(
    (one) => a.status === one || b.status === one,
  )!;
  return {
    ...a,
    status,
    from: Math.max(a.from, b.from),
    to: Math.min(a.to, b.to),
    cost: a.cost + b.cost,
    room: Math.max(a.room, b.room),
    insider: a.insider || b.insider,
  };
}

function inOrder(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((piece, index) => piece !== b[index]);
  return at < 0 ? a.length - b.length : a[at]! - (b[at] ?? -1);
}
