import { type Immutable, OperationId, Source, textOf } from '@tsi/core';
import * as z from 'zod';
import { CouncilTerm } from './councilTerm.ts';

const NotStated = /* @__PURE__ */ z.literal('notStated');
const Role = /* @__PURE__ */ textOf(200);
const Ages = /* @__PURE__ */ z.strictObject({
  from: z.int().min(0).max(120),
  to: z.int().min(0).max(120),
});

/** A seat, or several alike: a role, never a name. Swedish: ledamot, representant. */
const Member = /* @__PURE__ */ z.strictObject({
  role: Role,
  operation: OperationId.optional(),
  /** En, en eller flera, eller alla som har rollen. */
  number: /* @__PURE__ */ z.enum(['one', 'oneOrMore', 'all']),
});

const Chair = /* @__PURE__ */ z.union([
  /** Alltid samma roll. */
  z.strictObject({ kind: z.literal('fixed'), role: Role }),
  /** Rollen följer terminen och om året är udda eller jämnt. */
  z.strictObject({
    kind: z.literal('termAndYear'),
    turns: z
      .array(
        z.strictObject({ term: z.enum(['spring', 'autumn']), years: z.enum(['odd', 'even']), role: Role }),
      )
      .min(1)
      .max(20),
  }),
  /** Går runt, en termin i taget. */
  z.strictObject({
    kind: z.literal('eachTerm'),
    /** Rollerna som turen går mellan. */
    among: z.array(Role).min(1).max(20),
    /** De åldrar som källan skriver vid regeln, när den skriver några. */
    statedFor: Ages.optional(),
    /** Turordningen: vem som börjar, och vilka som följer. Roles and units, never names. */
    order: z.union([
      z.strictObject({ first: CouncilTerm, holders: z.array(Role).min(1).max(100) }),
      NotStated,
    ]),
  }),
  NotStated,
]);

/** So many meetings in so many weeks, months, terms or years. Swedish: mötestäthet. */
const Meetings = /* @__PURE__ */ z.strictObject({
  times: z.int().min(1).max(100),
  every: z.int().min(1).max(100),
  unit: z.enum(['week', 'month', 'term', 'halfYear', 'schoolYear', 'year']),
  /** `atLeast`: the source calls it a minimum. `stated`: it says how often, and no more. */
  bound: z.enum(['atLeast', 'stated']),
  /** Källans egna ord. */
  verbatim: z.string().min(1).max(200),
});

/**
 * A council: who sits there, who convenes it, whose turn it is to chair, how often it has to meet, and what its source
 * leaves open. `notStated` is a value: silence is not a no.
 *
 * Swedish: samverkansråd. A {@link Forum} tells what may be talked about; a council tells who leads and how often. One
 * body can be both.
 */
export const Council = /* @__PURE__ */ z.strictObject({
  schemaVersion: z.literal('1'),
  id: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/)
    .max(100),
  /** Kommunen eller regionen. */
  place: z.string().min(1).max(100),
  label: textOf(200),
  description: textOf(1000),
  /** Hela år, båda gränserna inräknade. */
  ageSpan: z.union([Ages, NotStated]),
  members: z.union([z.array(Member).min(1).max(100), NotStated]),
  /** Finns ersättare? */
  substitutes: z.enum(['yes', 'no', 'notStated']),
  /** Sammankallande. */
  convener: z.union([Role, NotStated]),
  /** Ordförande. */
  chair: Chair,
  /** Vice ordförande. */
  viceChair: z.union([Role, NotStated]),
  /** Minsta eller uppgivna antalet möten. */
  meetings: z.union([Meetings, NotStated]),
  /** Får rådet besluta, eller bara bereda och rekommendera? */
  decides: z.enum(['yes', 'no', 'notStated']),
  /** Vad källan lämnar öppet eller säger emot sig själv om. */
  open: z
    .array(
      z.strictObject({
        subject: z.enum(['ageSpan', 'members', 'substitutes', 'convener', 'chair', 'meetings', 'decides']),
        note: textOf(500),
      }),
    )
    .max(50),
  sources: z.array(Source).max(20),
  extensions: z.record(z.string(), z.unknown()).optional(),
});
export type Council = Immutable<z.infer<typeof Council>>;
