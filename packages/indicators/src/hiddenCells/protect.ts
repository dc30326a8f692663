import { type Budget, isSpent } from './budget.ts';
import { type Mover, moverOf, type ProtectionProblem, type TableNumber } from './motions.ts';
import { protectionParts } from './protectionParts.ts';

/**
 * Other tables that agree with all that is shown. `spread` tells how far they lie apart in each hidden number that they
 * change: a number is proved to have its room by tables that lie so far apart in it.
 */
interface Move {
  readonly spread: ReadonlyMap<number, number>;
  readonly hide: readonly number[];
  /** The tables are whole, so that they exist and are a proof. */
  readonly whole: boolean;
}

/** Of each number, the moves that prove its room; more than one where insiders are minded. */
type Proofs = ReadonlyMap<number, readonly Move[]>;

/**
 * Which numbers to hide so that every hidden one has its room; `cannotProtect` when hiding all that may be hidden does
 * not help. It is as cheap as it can find, not as it can be: the cheapest pattern is a hard problem (NP-hard).
 *
 * For each number that lacks room, the cheapest way to move it is found (the linear programme of Kelly, Golden and
 * Assad 1992), and the shown numbers that would move with it are hidden too. At the end each further number is shown
 * again if the others keep their room without it. The caller audits the result.
 */
export function protect(
  problem: ProtectionProblem,
  budget: Budget,
): ReadonlySet<number> | 'cannotProtect' | 'tooLarge' {
  const hidden = new Set<number>();
  for (const part of protectionParts(problem)) {
    const found = protectPart(part.problem, budget);
    if (typeof found === 'string') return found;
    for (const number of found) hidden.add(part.numbers[number]!);
  }
  return hidden;
}

function protectPart(
  problem: ProtectionProblem,
  budget: Budget,
): ReadonlySet<number> | 'cannotProtect' | 'tooLarge' {
  const { numbers } = problem;
  const hidden = new Set(numbers.flatMap(({ status }, index) => (status === 'mustHide' ? [index] : [])));
  const isFree = (number: number) => numbers[number]!.status === 'free';
  const moverOfHidden = () => moverOf(problem, (number) => isFree(number) || hidden.has(number), budget);
  const moverOfAll = moverOf(problem, (number) => numbers[number]!.status !== 'fixed', budget);
  let mover = moverOfHidden();
  let known = hidden.size;
  let proofs: Proofs = new Map();
  let allWhole = true;

  // The set grows while it is walked through.
  for (const target of hidden)
    for (let lack = lacking(target, proofs, numbers); lack; lack = lacking(target, proofs, numbers)) {
      // What is hidden anyway often gives room enough, and is sooner tried.
      const move = room(mover, lack, hidden, numbers) ?? room(moverOfAll, lack, hidden, numbers);
      if (isSpent(budget)) return 'tooLarge';
      if (!move) return 'cannotProtect';
      allWhole &&= move.whole;
      proofs = withMove(proofs, move, numbers, target);
      for (const number of move.hide) hidden.add(number);
      // What the mover does not know to be hidden, the other one does.
      if (hidden.size > 1.25 * known) {
        mover = moverOfHidden();
        known = hidden.size;
      }
    }
  // The audit can prove the rest, but it does not know what insiders know.
  if (!allWhole) return numbers.some(({ insider }) => insider) ? 'cannotProtect' : hidden;
  mover = moverOfHidden();

  const further = [...hidden].filter((index) => numbers[index]!.status === 'mayHide');
  further.sort((a, b) => numbers[b]!.cost - numbers[a]!.cost || a - b);
  const shownAgain: number[] = [];
  for (const candidate of further) {
    hidden.delete(candidate);
    const shown = [...shownAgain, candidate];
    const again = provenWithout(shown, mover, hidden, proofs, numbers);
    if (isSpent(budget)) return 'tooLarge';
    if (again) {
      proofs = again;
      shownAgain.push(candidate);
    } else hidden.add(candidate);
  }
  return hidden;
}

/** The number that must be shown to have room, and the one whose value is then known to somebody. */
interface Lack {
  readonly target: number;
  readonly without: number | undefined;
}

/** What is not proved of a number yet: its room at all, or its room for an insider whom every proof makes use of. */
function lacking(target: number, proofs: Proofs, numbers: readonly TableNumber[]): Lack | undefined {
  const [first, ...others] = proofs.get(target) ?? [];
  if (!first) return { target, without: undefined };
  for (const number of first.spread.keys())
    if (number !== target && numbers[number]!.insider && others.every(({ spread }) => spread.has(number)))
      return { target, without: number };
  return undefined;
}

/** A move proves the room of every number that it moves far enough. */
function withMove(proofs: Proofs, move: Move, numbers: readonly TableNumber[], asked: number): Proofs {
  const more = new Map(proofs);
  for (const [number, spread] of move.spread) {
    const lack = lacking(number, proofs, numbers);
    const helps = lack && (lack.without === undefined || !move.spread.has(lack.without));
    if (number === asked || (helps && move.whole && spread >= numbers[number]!.room))
      more.set(number, [...(proofs.get(number) ?? []), move]);
  }
  return more;
}

/** The proofs when some numbers are shown after all; undefined when a hidden one loses its room. */
function provenWithout(
  shown: readonly number[],
  mover: Mover | undefined,
  hidden: ReadonlySet<number>,
  before: Proofs,
  numbers: readonly TableNumber[],
): Proofs | undefined {
  let proofs: Proofs = new Map(
    [...before].map(([number, moves]) => [
      number,
      moves.filter(({ spread }) => !shown.some((one) => spread.has(one))),
    ]),
  );
  for (const target of hidden)
    for (let lack = lacking(target, proofs, numbers); lack; lack = lacking(target, proofs, numbers)) {
      const move = room(mover, lack, hidden, numbers, shown);
      if (!move?.whole) return undefined;
      proofs = withMove(proofs, move, numbers, target);
    }
  return proofs;
}

/** Moves a number up and down until it has its room; the cheaper of starting with up or with down. */
function room(
  mover: Mover | undefined,
  { target, without }: Lack,
  hidden: ReadonlySet<number>,
  numbers: readonly TableNumber[],
  shown: readonly number[] = [],
): Move | undefined {
  if (!mover) return undefined;
  const still = without === undefined ? shown : [...shown, without];
  let best: (Move & { readonly cost: number }) | undefined;
  for (const directions of [
    ['up', 'down'],
    ['down', 'up'],
  ] as const) {
    const now = new Set(hidden);
    const ends = new Map<number, readonly [number, number]>();
    let missing = numbers[target]!.room;
    let whole = true;
    for (const direction of directions) {
      if (missing <= 0) break;
      const motion = mover({ target, direction, by: missing, still, hidden: now });
      if (!motion) return undefined;
      missing -= motion.by;
      whole &&= motion.whole;
      for (const [number, change] of motion.changes) {
        const [low, high] = ends.get(number) ?? [0, 0];
        ends.set(number, [Math.min(low, change), Math.max(high, change)]);
        now.add(number);
      }
    }
    if (missing > 0) continue;
    const hide = [...now].filter((number) => !hidden.has(number)).sort((a, b) => a - b);
    const cost = hide.reduce((sum, number) => sum + numbers[number]!.cost, 0);
    const spread = new Map([...ends].map(([number, [low, high]]) => [number, high - low]));
    if (!best || cost < best.cost) best = { spread, hide, whole, cost };
    if (cost === 0) break;
  }
  return best;
}
