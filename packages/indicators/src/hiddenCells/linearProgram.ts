import { type Budget, exact, isSpent, spend } from './budget.ts';
import type { Term } from './integerSystem.ts';

/** Equations in variables from 0 up to a number each (`Infinity` for no end). All coefficients are whole numbers. */
export interface Equations {
  readonly uppers: readonly number[];
  readonly rows: readonly { readonly terms: readonly Term[]; readonly equals: number }[];
}

/** A corner of the solutions: every variable is its numerator over the common denominator, which is above 0. */
export interface Corner {
  readonly numerators: readonly number[];
  readonly denominator: number;
}

export interface LinearProgram {
  /** Goes to a corner where the sum is largest. `tooLarge`: the budget is spent. */
  readonly maximise: (objective: readonly Term[]) => Corner | 'unbounded' | 'tooLarge';
  /** The same equations with other ends, from the present corner, which must lie within them. */
  readonly withUppers: (uppers: readonly number[]) => LinearProgram;
}

/** Where the method stands. */
interface Position {
  readonly tableau: readonly Float64Array[];
  /** The variable that each row is solved for; -1 is an artificial one, which never comes back. */
  readonly basis: number[];
  /** Of each variable, whether it is counted from its upper end. */
  readonly mirrored: Uint8Array;
  /** The common denominator of the tableau. */
  scale: number;
}

/** So many numbers are kept at a time, and no more. */
const largestTableau = 4_000_000;
const maximum = Number.MAX_SAFE_INTEGER;
/** So many steps without progress, then the rule that cannot go in circles (Bland 1977). */
const patience = 40;

/**
 * The simplex method in whole numbers: the tableau is kept times its determinant, so every division comes out even
 * (Edmonds 1967, Bareiss 1968) and nothing is ever rounded. Variables with an upper end are mirrored when they reach it.
 */
export function linearProgram(
  { uppers, rows }: Equations,
  budget: Budget,
): LinearProgram | 'infeasible' | 'tooLarge' {
  const width = uppers.length;
  const size = rows.length * width;
  spend(budget, size > largestTableau ? Number.POSITIVE_INFINITY : size);
  if (isSpent(budget)) return 'tooLarge';
  const uses = new Uint32Array(width);
  for (const { terms } of rows) for (const { variable } of terms) uses[variable]!++;
  const tableau = rows.map(({ terms, equals }) => {
    const row = new Float64Array(width + 1);
    const sign = equals < 0 ? -1 : 1;
    for (const { variable, times } of terms) row[variable]! += sign * times;
    row[width] = sign * equals;
    return row;
  });
  /** A variable of this row alone can be what it is solved for, if that is within its ends. */
  const basis = tableau.map((row, at) => {
    const equals = row[width]!;
    const found = rows[at]!.terms.find(({ variable }) => {
      const factor = row[variable]!;
      if (uses[variable] !== 1 || (factor !== 1 && factor !== -1)) return false;
      return equals === 0 || (factor === 1 && equals <= uppers[variable]!);
    });
    if (found && row[found.variable] === -1) negate(row);
    return found ? found.variable : -1;
  });
  const position = { tableau, basis, mirrored: new Uint8Array(width), scale: 1 };
  const { climb, pivot } = simplex(position, uppers, budget);

  // Make the artificial variables as small as they can be, and then leave them.
  const artificial = tableau.filter((_, at) => basis[at] === -1);
  if (artificial.some((row) => row[width] !== 0)) {
    const shortage = new Float64Array(width + 1);
    for (const row of artificial) for (let j = 0; j <= width; j++) shortage[j]! -= row[j]!;
    spend(budget, artificial.length * width);
    if (climb(shortage) === 'tooLarge') return 'tooLarge';
    if (shortage[width] !== 0) return 'infeasible';
  }
  for (let at = 0; at < basis.length; at++) {
    if (basis[at] !== -1) continue;
    const column = firstFilled(tableau[at]!, width);
    if (column >= 0) pivot(at, column, undefined);
    if (isSpent(budget)) return 'tooLarge';
  }
  // What is still solved for an artificial variable said nothing new.
  const solved = {
    ...position,
    tableau: tableau.filter((_, at) => basis[at] !== -1),
    basis: basis.filter((variable) => variable !== -1),
  };
  return simplex(solved, uppers, budget).program;
}

function simplex(position: Position, uppers: readonly number[], budget: Budget) {
  const width = uppers.length;
  const { tableau, basis, mirrored } = position;

  function pivot(at: number, column: number, objective: Float64Array | undefined): void {
    const pivotRow = tableau[at]!;
    if (pivotRow[column]! < 0) negate(pivotRow);
    const by = pivotRow[column]!;
    const filled: number[] = [];
    for (let j = 0; j <= width; j++) if (pivotRow[j] !== 0) filled.push(j);
    const update = (row: Float64Array) => {
      const factor = row[column]!;
      if (by === position.scale) {
        if (factor === 0) return;
        for (const j of filled) {
          const change = factor * pivotRow[j]!;
          const value = row[j]! - change / position.scale;
          if (change > maximum || change < -maximum || value > maximum || value < -maximum) budget.left = -1;
          row[j] = value;
        }
        spend(budget, filled.length);
        return;
      }
      for (let j = 0; j <= width; j++) {
        const kept = by * row[j]!;
        const change = factor * pivotRow[j]!;
        const value = kept - change;
        if (kept > maximum || kept < -maximum || change > maximum || change < -maximum) budget.left = -1;
        if (value > maximum || value < -maximum) budget.left = -1;
        row[j] = value / position.scale;
      }
      spend(budget, width);
    };
    tableau.forEach((row, index) => {
      if (index !== at) update(row);
    });
    if (objective) update(objective);
    spend(budget, width);
    position.scale = by;
    basis[at] = column;
  }

  /** Counts a variable that stands at 0 from its upper end instead. */
  function mirror(column: number, objective: Float64Array): void {
    for (const row of [...tableau, objective]) {
      const factor = row[column]!;
      if (factor === 0) continue;
      const change = exact(factor * uppers[column]!, budget);
      row[width] = exact(row[width]! - change, budget);
      row[column] = -factor;
    }
    mirrored[column] = 1 - mirrored[column]!;
    spend(budget, tableau.length);
  }

  /** The same for the variable that a row is solved for. */
  function mirrorBasic(at: number): void {
    const row = tableau[at]!;
    const variable = basis[at]!;
    row[width] = exact(row[width]! - exact(position.scale * uppers[variable]!, budget), budget);
    for (let j = 0; j <= width; j++) if (j !== variable) row[j] = -row[j]!;
    mirrored[variable] = 1 - mirrored[variable]!;
  }

  function entering(objective: Float64Array, careful: boolean): number {
    let found = -1;
    let least = 0;
    for (let j = 0; j < width; j++)
      if (objective[j]! < least && uppers[j] !== 0) {
        found = j;
        if (careful) break;
        least = objective[j]!;
      }
    spend(budget, width);
    return found;
  }

  /** Walks from corner to corner while the objective grows. */
  function climb(objective: Float64Array): 'done' | 'unbounded' | 'tooLarge' {
    let stalled = 0;
    for (;;) {
      if (isSpent(budget)) return 'tooLarge';
      const column = entering(objective, stalled > patience);
      if (column < 0) return 'done';
      // How far it can go: to its own upper end, or until the variable of a row meets one of its ends.
      let at = -1;
      let [far, per] = [uppers[column]!, 1];
      let meetsUpper = false;
      tableau.forEach((row, index) => {
        const factor = row[column]!;
        const upper = basis[index] === -1 ? Number.POSITIVE_INFINITY : uppers[basis[index]!]!;
        if (factor === 0 || (factor < 0 && upper === Number.POSITIVE_INFINITY)) return;
        const room = factor > 0 ? row[width]! : exact(position.scale * upper, budget) - row[width]!;
        const size = Math.abs(factor);
        const difference =
          far === Number.POSITIVE_INFINITY ? -1 : exact(room * per, budget) - exact(far * size, budget);
        if (difference < 0 || (difference === 0 && at >= 0 && basis[index]! < basis[at]!)) {
          at = index;
          [far, per] = [room, size];
          meetsUpper = factor < 0;
        }
      });
      spend(budget, tableau.length);
      if (far === Number.POSITIVE_INFINITY) return 'unbounded';
      stalled = far === 0 ? stalled + 1 : 0;
      if (at < 0) mirror(column, objective);
      else {
        if (meetsUpper) mirrorBasic(at);
        pivot(at, column, objective);
      }
    }
  }

  const program: LinearProgram = {
    maximise(terms) {
      const objective = new Float64Array(width + 1);
      for (const { variable, times } of terms) {
        const part = exact(times * position.scale, budget);
        objective[variable]! -= mirrored[variable] ? -part : part;
        if (mirrored[variable]) objective[width]! += exact(part * uppers[variable]!, budget);
      }
      tableau.forEach((row, at) => {
        const factor = objective[basis[at]!]! / position.scale;
        if (factor === 0) return;
        for (let j = 0; j <= width; j++)
          objective[j] = exact(objective[j]! - exact(factor * row[j]!, budget), budget);
        spend(budget, width);
      });
      const reached = climb(objective);
      if (reached !== 'done') return reached;
      const numerators = new Array<number>(width).fill(0);
      tableau.forEach((row, at) => {
        numerators[basis[at]!] = row[width]!;
      });
      mirrored.forEach((is, j) => {
        if (is) numerators[j] = exact(position.scale * uppers[j]!, budget) - numerators[j]!;
      });
      return isSpent(budget) ? 'tooLarge' : { numerators, denominator: position.scale };
    },
    withUppers(others) {
      spend(budget, tableau.length * width);
      const copy = {
        ...position,
        tableau: tableau.map((row) => row.slice()),
        basis: [...basis],
        mirrored: mirrored.slice(),
      };
      return simplex(copy, others, budget).program;
    },
  };
  return { climb, pivot, program };
}

function negate(row: Float64Array): void {
  for (let j = 0; j < row.length; j++) row[j] = -row[j]!;
}

function firstFilled(row: Float64Array, before: number): number {
  for (let j = 0; j < before; j++) if (row[j] !== 0) return j;
  return -1;
}
