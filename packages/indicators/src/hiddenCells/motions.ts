import { type Budget, isSpent, spend } from './budget.ts';
import type { Constraint, Term } from './integerSystem.ts';
import { linearProgram } from './linearProgram.ts';

/**
 * One number that is, or could be, published: the sum of some pieces. Cells that are always equal are one number.
 * Numbers come in an order that does not depend on the order of rows and columns.
 */
export interface TableNumber {
  readonly pieces: readonly number[];
  readonly value: number;
  /** `mustHide`: by the rules, or hidden already. `mayHide`: shown, unless others need it. `fixed`: known anyway. */
  readonly status: 'mustHide' | 'mayHide' | 'fixed' | 'free';
  /** Where readers know that it lies once it is hidden. */
  readonly from: number;
  readonly to: number;
  /** What it costs to hide it. */
  readonly cost: number;
  /** Hidden, it must keep so much room between its lowest and highest possible value. */
  readonly room: number;
  /** Somebody knows this number, whether it is hidden or not. */
  readonly insider: boolean;
}

export interface ProtectionProblem {
  /** Whole numbers that agree with every table, piece by piece: the true ones, where the tables do not cut finer. */
  readonly point: readonly number[];
  readonly numbers: readonly TableNumber[];
  /** What else is known of the pieces. */
  readonly told: readonly Constraint[];
}

/** What a motion is to do. */
interface Asked {
  readonly target: number;
  readonly direction: 'up' | 'down';
  /** So far and no further. */
  readonly by: number;
  /** Numbers that may not change. */
  readonly still: readonly number[];
  /** Numbers that cost nothing to change. */
  readonly hidden: ReadonlySet<number>;
}

/** Another table that agrees with what does not change. */
interface Motion {
  readonly by: number;
  /** The change of every number that changes; those that are not in any table are left out. */
  readonly changes: readonly (readonly [number, number])[];
  /** The changes are whole, so that the table exists. */
  readonly whole: boolean;
}

/** Finds the cheapest way to shift a number, as far as it goes. */
export type Mover = (asked: Asked) => Motion | undefined;

/**
 * The ways in which the table can change while only some numbers change: a linear programme in the changes, each the
 * difference of an increase and a decrease. It starts from no change at all, and is set up once for many questions.
 */
export function moverOf(
  { point, numbers, told }: ProtectionProblem,
  mayChange: (number: number) => boolean,
  budget: Budget,
): Mover | undefined {
  spend(budget, point.length + numbers.length);
  const uppers: number[] = [];
  /** The number whose change a column is. */
  const numberOf: (number | undefined)[] = [];
  const column = (upper: number, number?: number): number => {
    numberOf.push(number);
    return uppers.push(upper) - 1;
  };
  const change = (up: number, down: number, number?: number): readonly Term[] => [
    ...(up > 0 ? [{ variable: column(up, number), times: 1 }] : []),
    ...(down > 0 ? [{ variable: column(down, number), times: -1 }] : []),
  ];

  const changeOf = numbers.map(({ value, from, to }, number) =>
    mayChange(number) ? change(to - value, value - from, number) : [],
  );
  const alone = new Map<number, number>();
  const sums: { readonly pieces: readonly number[]; readonly own: readonly Term[] }[] = [];
  numbers.forEach(({ pieces }, number) => {
    if (pieces.length === 1) alone.set(pieces[0]!, number);
    else sums.push({ pieces, own: changeOf[number]! });
  });
  const changeOfPiece = point.map((value, piece) => {
    const number = alone.get(piece);
    return number === undefined ? change(Number.POSITIVE_INFINITY, value) : changeOf[number]!;
  });
  const times = (terms: readonly Term[], factor: number) =>
    terms.map((term) => ({ variable: term.variable, times: factor * term.times }));

  // A sum changes as much as its pieces.
  const rows = sums.map(({ pieces, own }) => ({
    terms: [...times(own, -1), ...pieces.flatMap((piece) => changeOfPiece[piece]!)],
    equals: 0,
  }));
  for (const { terms, from, to } of told) {
    const value = terms.reduce((sum, term) => sum + term.times * point[term.variable]!, 0);
    const slack = { variable: column(to - from), times: Number.isFinite(to) ? 1 : -1 };
    const parts = terms.flatMap((term) => times(changeOfPiece[term.variable]!, term.times));
    // The slack comes first, so that the programme starts with no change.
    rows.push({ terms: [slack, ...parts], equals: (Number.isFinite(to) ? to : from) - value });
  }
  const start = linearProgram({ uppers, rows: rows.filter(({ terms }) => terms.length > 0) }, budget);
  if (typeof start === 'string') return undefined;

  return ({ target, direction, by, still, hidden }) => {
    const sign = direction === 'up' ? 1 : -1;
    const [goal] = changeOf[target]!.filter((term) => term.times === sign);
    if (!goal) return { by: 0, changes: [], whole: true };
    const limits = [...uppers];
    for (const number of [target, ...still])
      for (const { variable } of changeOf[number]!) limits[variable] = 0;
    limits[goal.variable] = Math.min(uppers[goal.variable]!, by);
    const costs = numberOf.map((number) =>
      number === undefined || hidden.has(number) ? 0 : numbers[number]!.cost,
    );
    // Going far comes before going cheaply.
    let dear = 1;
    for (const cost of costs) dear += 4 * cost;
    const objective: Term[] = [];
    costs.forEach((cost, variable) => {
      const worth = (variable === goal.variable ? dear : 0) - cost;
      if (worth !== 0) objective.push({ variable, times: worth });
    });
    const corner = start.withUppers(limits).maximise(objective);
    if (typeof corner === 'string' || isSpent(budget)) return undefined;
    const { numerators, denominator } = corner;
    const changes: (readonly [number, number])[] = [];
    changeOf.forEach((terms, number) => {
      let net = 0;
      for (const { variable, times } of terms) net += times * numerators[variable]!;
      if (net !== 0 && numbers[number]!.status !== 'free') changes.push([number, net / denominator]);
    });
    return {
      by: Math.floor(numerators[goal.variable]! / denominator),
      changes,
      whole: numerators.every((value) => value % denominator === 0),
    };
  };
}
