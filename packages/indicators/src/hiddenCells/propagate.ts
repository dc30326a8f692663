import { type Budget, exact, isSpent, spend } from './budget.ts';
import type { Constraint, IntegerSystem } from './integerSystem.ts';

/** The lowest and highest whole number that each variable can be, as far as single constraints tell. */
export interface Intervals {
  readonly lower: number[];
  readonly upper: number[];
}

const rounds = 100;

/**
 * Narrows the interval of every variable by one constraint at a time until nothing moves. What it excludes is
 * impossible; what it leaves need not be possible.
 */
export function propagate(
  { constraints }: IntegerSystem,
  { lower, upper }: Intervals,
  budget: Budget,
): 'done' | 'contradictory' | 'tooLarge' {
  for (let round = 0; round < rounds; round++) {
    let moved = false;
    for (const constraint of constraints) {
      const [least, most] = ends(constraint, lower, upper, budget);
      spend(budget, constraint.terms.length);
      if (isSpent(budget)) return 'tooLarge';
      if (least.sum > constraint.to && least.open === 0) return 'contradictory';
      if (most.sum < constraint.from && most.open === 0) return 'contradictory';
      for (const { variable, times } of constraint.terms) {
        const [low, high] = [lower[variable]!, upper[variable]!];
        // What is left for this variable when all others are as small, or as large, as they can be.
        const [small, large] = times > 0 ? [low, high] : [high, low];
        const room = constraint.to - others(least, times * small, Number.NEGATIVE_INFINITY);
        const need = constraint.from - others(most, times * large, Number.POSITIVE_INFINITY);
        const newLow = Math.ceil((times > 0 ? need : room) / times);
        const newHigh = Math.floor((times > 0 ? room : need) / times);
        if (newLow > newHigh || newLow > high || newHigh < low) return 'contradictory';
        if (newLow > low) lower[variable] = newLow;
        if (newHigh < high) upper[variable] = newHigh;
        moved ||= newLow > low || newHigh < high;
      }
    }
    if (!moved) break;
  }
  return 'done';
}

/** A sum, and how many of its terms have no end. */
interface End {
  readonly sum: number;
  readonly open: number;
}

function ends(
  { terms }: Constraint,
  lower: readonly number[],
  upper: readonly number[],
  budget: Budget,
): readonly [End, End] {
  const least = { sum: 0, open: 0 };
  const most = { sum: 0, open: 0 };
  const put = (end: { sum: number; open: number }, part: number) => {
    if (Number.isFinite(part)) end.sum = exact(end.sum + exact(part, budget), budget);
    else end.open++;
  };
  for (const { variable, times } of terms) {
    put(least, times * (times > 0 ? lower : upper)[variable]!);
    put(most, times * (times > 0 ? upper : lower)[variable]!);
  }
  return [least, most];
}

/** The end without one term's part, or without end when another term has none. */
function others({ sum, open }: End, part: number, noEnd: number): number {
  if (Number.isFinite(part)) return open > 0 ? noEnd : sum - part;
  return open > 1 ? noEnd : sum;
}
