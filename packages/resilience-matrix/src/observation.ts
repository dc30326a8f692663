import { type Immutable, Informant, IsoDate } from '@tsi/core';
import * as z from 'zod';
import { Direction } from './direction.ts';
import { HeadingId } from './headingId.ts';

/**
 * How the informant knows: seen or lived through, told by another, or concluded.
 *
 * Swedish: själv sett eller upplevt, uppgift i andra hand, tolkning.
 */
export const Basis = /* @__PURE__ */ z.enum(['firstHand', 'reported', 'interpreted']);
export type Basis = Immutable<z.infer<typeof Basis>>;

/**
 * One fact under one heading of My World Triangle: what was noticed, by whom, when, how they know, and what it speaks
 * for.
 *
 * Swedish: iakttagelse. A risk factor or protective factor is an observation too (vulnerability or adversity;
 * resilience or protection). How often, how long and how serious it is are there for people to weigh: of them the
 * matrix uses only `severity: 'serious'`. A field that is left out was not recorded; `'unknown'` means that somebody
 * asked and could not tell.
 */
export const Observation = /* @__PURE__ */ z.strictObject({
  id: z.string().min(1).max(100),
  /** Triangelns rubrik. */
  heading: HeadingId,
  /** Dagen då det sågs eller berättades. */
  date: IsoDate,
  /** Vem som säger det. */
  by: Informant,
  basis: Basis,
  direction: Direction,
  /** Vad som iakttogs, så konkret som möjligt. */
  text: z.string().min(1).max(5000),
  /** Vem det handlar om; utelämnat betyder barnet. Syskon vägs inte in. */
  about: /* @__PURE__ */ z
    .discriminatedUnion('kind', [
      /* @__PURE__ */ z.strictObject({ kind: z.literal('child') }),
      /* @__PURE__ */ z.strictObject({ kind: z.literal('sibling'), ref: z.string().min(1).max(100) }),
    ])
    .optional(),
  /** Hur ofta. */
  frequency: /* @__PURE__ */ z.enum(['once', 'sometimes', 'often', 'constantly', 'unknown']).optional(),
  /** Hur länge. */
  duration: /* @__PURE__ */ z.enum(['days', 'weeks', 'months', 'years', 'unknown']).optional(),
  /** Hur allvarligt. */
  severity: /* @__PURE__ */ z.enum(['slight', 'moderate', 'serious', 'unknown']).optional(),
  /** Läggs det till annat som pågår, eller står det för sig? */
  cumulative: /* @__PURE__ */ z.enum(['yes', 'no', 'unknown']).optional(),
  /** Vad som skulle tala emot, om det sågs. */
  wouldContradict: z.string().min(1).max(5000).optional(),
  /** Id på iakttagelser som talar emot den här. */
  contradictedBy: z.array(z.string().min(1).max(100)).max(100).optional(),
  extensions: /* @__PURE__ */ z.record(z.string(), z.unknown()).optional(),
});
export type Observation = Immutable<z.infer<typeof Observation>>;
