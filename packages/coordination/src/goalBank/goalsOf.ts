import type { Goal, GoalVerb } from '../goal.ts';
import { kavlinge2007 } from '../sources.ts';

/** Verb, Swedish, English; whether it joins claims that may be answered differently, or can be read both ways. */
type Row = readonly [verb: GoalVerb, sv: string, en: string, note?: 'several' | 'unsettled'];

/** The goals under one heading of chapter 4.2, in the order of the source. */
export const goalsOf = (
  section: string,
  { audience, direction, ages }: Pick<Goal, 'audience' | 'direction' | 'ages'>,
  rows: readonly Row[],
): readonly Goal[] =>
  rows.map(
    ([verb, sv, en, note], i): Goal => ({
      id: `${direction === 'overall' ? audience : direction}-${ages === 'notStated' ? '' : `${ages.from}to${ages.to}-`}${i + 1}`,
      audience,
      direction,
      ages,
      verb,
      statement: { sv, en },
      claims: note === 'several' ? 'several' : 'one',
      agreeing: note === 'unsettled' ? 'unsettled' : 'hopedFor',
      number: i + 1,
      source: kavlinge2007(ages === 'notStated' ? section : `${section}, ${ages.from}–${ages.to} år`),
    }),
  );
