import { ForumSwitches, type Immutable, OperationId, Source, textOf } from '@tsi/core';
import * as z from 'zod';

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
  /** Källans egna ord. */
  verbatim: z.string().min(1).max(200),
});

/**
 * A forum where services meet: for whom, how often, who takes part, and what may be raised. `notStated` is a value
 * everywhere: silence is not a no.
 *
 * Swedish: samverkansforum.
 */
export const Forum = /* @__PURE__ */ z.strictObject({
  schemaVersion: z.literal('1'),
  id: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/)
    .max(100),
  municipality: z.string().min(1).max(100),
  label: textOf(200),
  description: textOf(1000),
  /** Finns, planeras, uppges saknas, nämns inte. */
  presence: z.enum(['present', 'planned', 'statedMissing', 'notMentioned']),
  /** Hela år, båda gränserna inräknade. */
  ageSpan: /* @__PURE__ */ z.union([
    z.strictObject({ from: z.int().min(0).max(120), to: z.int().min(0).max(120) }),
    NotStated,
  ]),
  cadence: /* @__PURE__ */ z.union([Cadence, NotStated]),
  /** Sammankallande. */
  convener: /* @__PURE__ */ z.union([textOf(200), NotStated]),
  /** Parter, as operations; who sits there in person is described in words. */
  parties: /* @__PURE__ */ z.union([z.array(OperationId).max(50), NotStated]),
  switches: ForumSwitches,
  sources: /* @__PURE__ */ z.array(Source).max(20),
  extensions: /* @__PURE__ */ z.record(z.string(), z.unknown()).optional(),
});
export type Forum = Immutable<z.infer<typeof Forum>>;
