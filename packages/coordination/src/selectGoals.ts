import type { Goal, GoalAudience, GoalDirection, GoalVerb } from './goal.ts';
import { goalBank } from './goalBank.ts';

/** What to look for. What is left out does not narrow the choice. Swedish: urval. */
export interface GoalFilter {
  readonly audience?: GoalAudience | undefined;
  readonly directions?: readonly GoalDirection[] | undefined;
  /** Whole years, both ends included. One age: `{ from: 7, to: 7 }`. */
  readonly ages?: { readonly from: number; readonly to: number } | undefined;
  readonly verbs?: readonly GoalVerb[] | undefined;
  /** Where to look. The bank, unless you have goals of your own as well. */
  readonly among?: readonly Goal[] | undefined;
}

/**
 * The goals that fit, in the order of the source.
 *
 * Swedish: urval ur målbanken. A goal fits an age span when the two share a year; at 13 both age groups do. A goal for
 * which the source names no ages fits every age: silence does not narrow.
 *
 * @throws RangeError when the highest age is below the lowest
 * @example
 * ```ts
 * import { selectGoals } from '@tsi/coordination';
 *
 * const daring = selectGoals({ directions: ['atRisk'], ages: { from: 6, to: 12 }, verbs: ['dare'] });
 * daring.map(({ statement }) => statement.en); // => ['I dare to tell how things are for me.', 'I dare to rely on what I can do and want to be of help to others.']
 * selectGoals({ audience: 'adults' }).length; // => 12
 * ```
 */
export function selectGoals({
  audience,
  directions,
  ages,
  verbs,
  among = goalBank,
}: GoalFilter): readonly Goal[] {
  if (ages && ages.to < ages.from) throw new RangeError('The highest age is below the lowest.');
  return among.filter(
    (goal) =>
      (audience === undefined || goal.audience === audience) &&
      (directions === undefined || directions.includes(goal.direction)) &&
      (ages === undefined || meets(goal, ages)) &&
      (verbs === undefined || verbs.includes(goal.verb)),
  );
}

/** Do the goal's ages and the span share a year? */
export const meets = (
  { ages }: Pick<Goal, 'ages'>,
  span: { readonly from: number; readonly to: number },
): boolean => ages === 'notStated' || (ages.from <= span.to && span.from <= ages.to);
