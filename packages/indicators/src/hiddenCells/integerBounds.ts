import { type Budget, exact, isSpent } from './budget.ts';
import type { Constraint, IntegerSystem, Term } from './integerSystem.ts';
import { joinedOf } from './joined.ts';
import { type Corner, type LinearProgram, linearProgram } from './linearProgram.ts';
import { propagate } from './propagate.ts';

/** The smallest and the largest whole number that a sum can be; no `upper` when there is no largest. */
export interface Bounds {
  readonly lower: number;
  readonly upper: number | undefined;
}

/** Why there is no answer: too much work, or no whole numbers agree with everything. */
export type NoAnswer = 'tooLarge' | 'contradictory';

/**
 * What everything known leaves open of each sum: not an estimate, but numbers that some solution reaches.
 *
 * First single constraints narrow each variable; what then hangs together is solved as an integer programme, part by
 * part. In a table with margins, also with one side nested, every corner of the linear programme is whole (its matrix
 * is that of a network), so that nothing has to be branched; otherwise it is branched and bounded.
 */
export function integerBounds(
  system: IntegerSystem,
  sums: readonly (readonly Term[])[],
  budget: Budget,
): readonly Bounds[] | NoAnswer {
  const parts = takeApart(system, budget);
  if (typeof parts === 'string') return parts;
  const { fixed, components, componentOf, columnOf } = parts;

  const found = sums.map(() => ({ lower: 0, upper: 0 }));
  const asked = components.map(() => [] as { readonly sum: number; readonly terms: Term[] }[]);
  sums.forEach((terms, sum) => {
    const inside = new Map<number, Term[]>();
    for (const term of terms) {
      const component = componentOf[term.variable]!;
      if (component < 0) {
        const part = exact(term.times * fixed[term.variable]!, budget);
        found[sum]!.lower += part;
        found[sum]!.upper += part;
      } else {
        const own = { variable: columnOf[term.variable]!, times: term.times };
        inside.set(component, [...(inside.get(component) ?? []), own]);
      }
    }
    for (const [component, own] of inside) asked[component]?.push({ sum, terms: own });
  });

  for (const [index, component] of components.entries()) {
    const solver = solverOf(component, budget);
    if (typeof solver === 'string') return solver;
    const questions = asked[index]!;
    const answers = solver.bounds(questions.map(({ terms }) => terms));
    if (answers === 'tooLarge') return answers;
    answers.forEach(({ lower, upper }, question) => {
      const sum = found[questions[question]!.sum]!;
      sum.lower = exact(sum.lower + lower, budget);
      sum.upper += upper;
    });
  }
  if (isSpent(budget)) return 'tooLarge';
  return found.map(({ lower, upper }) => ({ lower, upper: Number.isFinite(upper) ? upper : undefined }));
}

/** Whole numbers that agree with everything known, one for each variable. */
export function onePoint(system: IntegerSystem, budget: Budget): readonly number[] | NoAnswer {
  const parts = takeApart(system, budget);
  if (typeof parts === 'string') return parts;
  const point = [...parts.fixed];
  for (const component of parts.components) {
    const solver = solverOf(component, budget);
    if (typeof solver === 'string') return solver;
    component.variables.forEach((variable, column) => {
      point[variable] = solver.point[column]!;
    });
  }
  return point;
}

/** Variables that hang together, what is known of them, and the interval that each is in. */
interface Component {
  readonly variables: number[];
  readonly constraints: Constraint[];
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

interface Parts {
  /** The value of each variable that is determined; of the others, their lowest. */
  readonly fixed: readonly number[];
  readonly components: readonly Component[];
  /** The component of each variable, -1 when it is determined, and its place there. */
  readonly componentOf: readonly number[];
  readonly columnOf: readonly number[];
}

function takeApart(system: IntegerSystem, budget: Budget): Parts | NoAnswer {
  const lower = new Array<number>(system.variables).fill(0);
  const upper = new Array<number>(system.variables).fill(Number.POSITIVE_INFINITY);
  const outcome = propagate(system, { lower, upper }, budget);
  if (outcome !== 'done') return outcome;

  const isFree = (variable: number) => lower[variable] !== upper[variable];
  const { join, find } = joinedOf(system.variables);
  const left: Constraint[] = [];
  for (const { terms, from, to } of system.constraints) {
    const known = terms.reduce(
      (sum, { variable, times }) => (isFree(variable) ? sum : sum + times * lower[variable]!),
      0,
    );
    const free = terms.filter(({ variable }) => isFree(variable));
    const [first] = free;
    if (!first) {
      if (known < from || known > to) return 'contradictory';
      continue;
    }
    const constraint = { terms: free, from: from - known, to: to - known };
    const [least, most] = endsOf(free, { lower, upper });
    if (least >= constraint.from && most <= constraint.to) continue;
    for (const { variable } of free) join(variable, first.variable);
    left.push(constraint);
  }

  const components: Component[] = [];
  const byRoot = new Map<number, number>();
  const columnOf = lower.map(() => -1);
  const componentOf = lower.map((_, variable) => {
    if (!isFree(variable)) return -1;
    const at = find(variable);
    const index = byRoot.get(at) ?? components.length;
    if (index === components.length) {
      byRoot.set(at, index);
      components.push({ variables: [], constraints: [], lower: [], upper: [] });
    }
    columnOf[variable] = components[index]!.variables.push(variable) - 1;
    return index;
  });
  for (const { terms, from, to } of left) {
    const inside = terms.map(({ variable, times }) => ({ variable: columnOf[variable]!, times }));
    components[componentOf[terms[0]!.variable]!]!.constraints.push({ terms: inside, from, to });
  }
  return {
    fixed: lower,
    componentOf,
    columnOf,
    components: components.map(({ variables, constraints }) => ({
      variables,
      constraints,
      lower: variables.map((variable) => lower[variable]!),
      upper: variables.map((variable) => upper[variable]!),
    })),
  };
}

interface Solver {
  readonly point: readonly number[];
  readonly bounds: (
    sums: readonly (readonly Term[])[],
  ) => readonly { readonly lower: number; readonly upper: number }[] | 'tooLarge';
}

function solverOf(component: Component, budget: Budget): Solver | NoAnswer {
  const root = programOf(component, budget);
  if (root === 'tooLarge') return root;
  if (root === 'infeasible') return 'contradictory';
  /** Whole solutions met on the way; what they reach need not be looked for. */
  const points: (readonly number[])[] = [];
  const first = largest(component, [], root, points, budget);
  if (typeof first === 'string') return first;
  return {
    point: points[0]!,
    bounds(sums) {
      const found: { lower: number; upper: number }[] = [];
      for (const terms of sums) {
        const [least, most] = endsOf(terms, component);
        const reached = (value: number) => points.some((point) => valueAt(terms, point) === value);
        const against = terms.map(({ variable, times }) => ({ variable, times: -times }));
        const upper = reached(most) ? most : largest(component, terms, root, points, budget);
        const lower = reached(least) ? -least : largest(component, against, root, points, budget);
        if (typeof upper === 'string' || typeof lower === 'string') return 'tooLarge';
        found.push({ lower: -lower, upper });
      }
      return found;
    },
  };
}

const valueAt = (terms: readonly Term[], point: readonly number[]) =>
  terms.reduce((sum, { variable, times }) => sum + times * point[variable]!, 0);

function endsOf(
  terms: readonly Term[],
  { lower, upper }: Pick<Component, 'lower' | 'upper'>,
): readonly [number, number] {
  let [least, most] = [0, 0];
  for (const { variable, times } of terms) {
    least += times * (times > 0 ? lower : upper)[variable]!;
    most += times * (times > 0 ? upper : lower)[variable]!;
  }
  return [least, most];
}

/** The constraints as equations in variables counted from their lowest, with what is left over as variables. */
function programOf({ variables, constraints, lower, upper }: Component, budget: Budget) {
  const uppers = variables.map((_, column) => upper[column]! - lower[column]!);
  const rows = constraints.map(({ terms, from, to }) => {
    const start = valueAt(terms, lower);
    if (from === to) return { terms, equals: from - start };
    const slack = { variable: uppers.length, times: from === Number.NEGATIVE_INFINITY ? 1 : -1 };
    uppers.push(to - from);
    return { terms: [...terms, slack], equals: (slack.times === 1 ? to : from) - start };
  });
  return linearProgram({ uppers, rows }, budget);
}

/** As deep as it goes; deeper is given up. */
const deepest = 200;

/**
 * The largest whole number that a sum can be, `Infinity` when there is no largest. Branch and bound: where the corner
 * is not whole, a variable is at most the number below or at least the number above.
 */
function largest(
  component: Component,
  terms: readonly Term[],
  root: LinearProgram,
  points: (readonly number[])[],
  budget: Budget,
): number | NoAnswer {
  const { variables, lower } = component;
  const whole = root.maximise(terms);
  if (whole === 'tooLarge') return whole;
  // The known point shows that there are whole solutions, and the data are whole: then there is no end for them either.
  if (whole === 'unbounded') return Number.POSITIVE_INFINITY;

  let best = Math.max(...points.map((point) => valueAt(terms, point)));
  let gaveUp = false;
  const visit = (corner: Corner, from: readonly number[], inside: Component, depth: number): void => {
    const value = from.map((low, column) => low + corner.numerators[column]! / corner.denominator);
    const between = variables.findIndex((_, column) => corner.numerators[column]! % corner.denominator !== 0);
    if (between < 0) {
      points.push(value);
      best = Math.max(best, valueAt(terms, value));
      return;
    }
    if (depth > deepest) {
      gaveUp = true;
      return;
    }
    const below = from[between]! + Math.floor(corner.numerators[between]! / corner.denominator);
    for (const branch of [
      { ...inside, upper: inside.upper.with(between, below) },
      { ...inside, lower: inside.lower.with(between, below + 1) },
    ]) {
      if (gaveUp) return;
      const program = programOf(branch, budget);
      if (program === 'infeasible') continue;
      const next = program === 'tooLarge' ? program : program.maximise(terms);
      if (typeof next === 'string') gaveUp = true;
      else if (boundOf(terms, next, branch.lower) > best) visit(next, branch.lower, branch, depth + 1);
    }
  };
  visit(whole, lower, component, 0);
  if (gaveUp || isSpent(budget)) return 'tooLarge';
  return best === Number.NEGATIVE_INFINITY ? 'contradictory' : best;
}

/** No whole solution in this branch gives more. */
function boundOf(
  terms: readonly Term[],
  { numerators, denominator }: Corner,
  lower: readonly number[],
): number {
  const above = terms.reduce((sum, { variable, times }) => sum + times * numerators[variable]!, 0);
  return valueAt(terms, lower) + Math.floor(above / denominator);
}
