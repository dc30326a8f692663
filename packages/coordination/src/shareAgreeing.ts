import type { CountState } from '@tsi/core';
import type { GoalResult, GoalStand } from './goalResult.ts';

/** A share as two whole numbers, and all the counts behind it. Swedish: andel som instämmer. */
export interface ShareAgreeing {
  readonly goal: string;
  /** People who agree, in the sense that the caller chose. */
  readonly numerator: number;
  /** People who took a stand. Nobody who was not asked, declined, found it not applicable or did not know. */
  readonly denominator: number;
  /** How many gave which answer, by its name: adds up over councils and terms with `mergeCounts` of `@tsi/core`. */
  readonly state: CountState;
}

const noAnswers = {
  agrees: 0,
  agreesPartly: 0,
  disagrees: 0,
  notAsked: 0,
  declined: 0,
  notApplicable: 0,
  unknown: 0,
};

/**
 * The share of those who took a stand that agree with a goal's statement, as counts.
 *
 * Swedish: andel som instämmer. What counts as agreeing has no default: whether partly is enough, you settle before you ask.
 * The numerator and the denominator are what `proportion` of `@tsi/indicators` takes; it says when there is no share. Exact
 * counts of small groups point people out: hide them before anything is published (`suppressTable` there).
 *
 * @example
 * ```ts
 * import { shareAgreeing } from '@tsi/coordination';
 *
 * // Invented counts.
 * const answers = [
 *   { answer: 'agrees', people: 31 },
 *   { answer: 'agreesPartly', people: 22 },
 *   { answer: 'disagrees', people: 17 },
 *   { answer: 'declined', people: 6 },
 * ] as const;
 * const { numerator, denominator } = shareAgreeing({ goal: 'preventive-13to20-3', answers }, { agreeing: ['agrees'] });
 * [numerator, denominator]; // => [31, 70]
 * ```
 */
export function shareAgreeing(
  { goal, answers }: GoalResult,
  { agreeing }: { readonly agreeing: readonly GoalStand[] },
): ShareAgreeing {
  const counts = { ...noAnswers };
  for (const { answer, people } of answers) counts[answer] += people;
  return {
    goal,
    numerator: [...new Set(agreeing)].reduce((sum, stand) => sum + counts[stand], 0),
    denominator: counts.agrees + counts.agreesPartly + counts.disagrees,
    state: { counts, histograms: {} },
  };
}
