import { ForumSwitches, type Immutable, OperationId, Source, textOf } from '@tsi/core';
import * as z from 'zod';
import { ForumTopicId } from './forumTopicId.ts';
import { Presence } from './presence.ts';

const NotStated = /* @__PURE__ */ z.literal('notStated');

/**
 * How often a forum meets: so many times in so many weeks, months, terms or years, and the source's own words.
 *
 * Swedish: hur ofta. `{ times: 1, every: 3, unit: 'month' }` is once in three months.
 */
const Cadence = /* @__PURE__ */ z.strictObject({
  times: z.int().min(1).max(100),
  every: z.int().min(1).max(100),
  unit: z.enum(['week', 'month', 'term', 'schoolYear', 'year']),
  /** Udda eller jämna veckor, när källan säger vilka. */
  weeks: z.enum(['odd', 'even']).optional(),
  /** Hur läsårets möten fördelas, när källan säger det. */
  perTerm: z.strictObject({ autumn: z.int().min(0).max(100), spring: z.int().min(0).max(100) }).optional(),
  /** Källans egna ord. */
  verbatim: z.string().min(1).max(200),
});
export type Cadence = Immutable<z.infer<typeof Cadence>>;

/**
 * A forum where services meet: for whom, how often, who takes part, and what may be raised. `notStated` is a value
 * everywhere: silence is not a no.
 *
 * Swedish: samverkansforum. The same form describes a standing team and a programme, so that a municipality's map is one
 * list; `kind` tells them apart, and a document without it is a meeting.
 */
export const Forum = /* @__PURE__ */ z.strictObject({
  schemaVersion: z.literal('1'),
  id: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/)
    .max(100),
  /** Möte, team, eller verksamhet och projekt. */
  kind: z.enum(['meeting', 'team', 'programme']).optional(),
  /** Ämnet som gör forumet jämförbart med andra kommuners, till exempel ett av `forumTopics`. */
  topic: ForumTopicId.optional(),
  /** Ett projekt, alltså tills vidare. Absent: the source does not call it one. */
  project: z.boolean().optional(),
  /** Kommunen, eller länet. */
  municipality: z.string().min(1).max(100),
  label: textOf(200),
  description: textOf(1000),
  presence: Presence,
  /** Hela år, båda gränserna inräknade. */
  ageSpan: /* @__PURE__ */ z.union([
    z.strictObject({ from: z.int().min(0).max(120), to: z.int().min(0).max(120) }),
    NotStated,
  ]),
  /** Målgruppen, när den är smalare än alla i den åldern. */
  target: textOf(200).optional(),
  /** Hur ofta. `unclear`: the source says something that can be read in more than one way; its words are in `open`. */
  cadence: /* @__PURE__ */ z.union([Cadence, NotStated, z.literal('unclear')]),
  /** Sammankallande. */
  convener: /* @__PURE__ */ z.union([textOf(200), NotStated]),
  /** Parter, as operations; who sits there in person is described in words. */
  parties: /* @__PURE__ */ z.union([z.array(OperationId).max(50), NotStated]),
  /** Parter som inte finns bland verksamheterna, eller personer som en verksamhet inte räcker för. */
  otherParties: z.array(textOf(200)).max(50).optional(),
  switches: ForumSwitches,
  /** Vad källan lämnar öppet, skriver otydligt eller säger emot sig själv om. */
  open: z
    .array(
      z.strictObject({
        subject: z.enum(['ageSpan', 'cadence', 'convener', 'parties', 'switches', 'presence']),
        note: textOf(500),
      }),
    )
    .max(50)
    .optional(),
  sources: /* @__PURE__ */ z.array(Source).max(20),
  extensions: /* @__PURE__ */ z.record(z.string(), z.unknown()).optional(),
});
export type Forum = Immutable<z.infer<typeof Forum>>;
