import { type Immutable, IsoDate } from '@tsi/core';
import * as z from 'zod';

/** A term by its half of a calendar year. Swedish: vårtermin, hösttermin. */
export const CouncilTerm = /* @__PURE__ */ z.strictObject({
  year: z.int().min(1900).max(2999),
  term: z.enum(['spring', 'autumn']),
});
export type CouncilTerm = Immutable<z.infer<typeof CouncilTerm>>;

/**
 * A term with its first and last day, which each municipality decides for itself.
 *
 * Swedish: läsårstider.
 */
export const TermDays = /* @__PURE__ */ z.strictObject({
  year: z.int().min(1900).max(2999),
  term: z.enum(['spring', 'autumn']),
  from: IsoDate,
  to: IsoDate,
});
export type TermDays = Immutable<z.infer<typeof TermDays>>;

/** Terms counted from one that lies before all others, so that two can be told apart and subtracted. */
export const termNumber = ({ year, term }: CouncilTerm): number => year * 2 + (term === 'autumn' ? 1 : 0);

/** The term that a day lies in: by the terms' own days, or else January–June is spring. */
export function councilTermOn(on: IsoDate, terms: readonly TermDays[]): CouncilTerm {
  const known = terms.find(({ from, to }) => from <= on && on <= to);
  if (known) return { year: known.year, term: known.term };
  return { year: Number(on.slice(0, 4)), term: on.slice(5) < '07-01' ? 'spring' : 'autumn' };
}
