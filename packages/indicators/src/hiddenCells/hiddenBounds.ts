import { auditBudget } from './budget.ts';
import { dissect } from './dissect.ts';
import { type Bounds, integerBounds } from './integerBounds.ts';
import { sumOfVariables } from './integerSystem.ts';
import { knownFromTold, knownOfCells } from './knowledge.ts';
import type { Sheet } from './sheet.ts';

/** What each hidden cell of each sheet can be, from all sheets together. */
export function hiddenBounds(
  sheets: readonly Sheet[],
): readonly (readonly Bounds[])[] | 'tooLarge' | 'contradictory' | 'notValid' {
  const dissection = dissect(sheets);
  if (typeof dissection === 'string') return dissection;
  const told = knownFromTold(sheets, dissection);
  if (typeof told === 'string') return told;
  const constraints = [...knownOfCells(sheets, dissection).flat(), ...told].filter(
    (known) => known !== undefined,
  );
  const hidden = sheets.map(({ cells }, sheet) =>
    cells.flatMap(({ status }, cell) =>
      status === 'hidden' ? [sumOfVariables(dissection.piecesOf[sheet]![cell]!)] : [],
    ),
  );
  const system = { variables: dissection.pieces, constraints };
  const found = integerBounds(system, hidden.flat(), auditBudget());
  if (typeof found === 'string') return found;
  const left = [...found];
  return hidden.map(({ length }) => left.splice(0, length));
}
