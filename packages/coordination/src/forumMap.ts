import { type Immutable, Source, textOf } from '@tsi/core';
import * as z from 'zod';
import { Forum } from './forum.ts';
import { ForumTopicId } from './forumTopicId.ts';
import { Presence } from './presence.ts';

/**
 * What a source says of a municipality besides its forums: plans that are offered, routines, who coordinates, and what
 * people there find lacking.
 *
 * Swedish: övriga uppgifter.
 */
const Statement = /* @__PURE__ */ z.strictObject({
  id: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/)
    .max(100),
  /** Plan, rutin, samordning eller önskemål. */
  group: /* @__PURE__ */ z.enum(['plan', 'routine', 'coordination', 'wish']),
  topic: ForumTopicId.optional(),
  presence: Presence,
  label: textOf(300),
  sources: z.array(Source).max(20),
});

/**
 * The map of collaboration in one municipality, as one source draws it: its forums, teams and programmes, and what else
 * it states.
 *
 * Swedish: kommunens samverkanskarta. What is not in the lists has not been mentioned; that does not mean that it is not
 * there. A county can have a map too.
 */
export const ForumMap = /* @__PURE__ */ z.strictObject({
  schemaVersion: z.literal('1'),
  /** Kommunen, eller länet. */
  municipality: z.string().min(1).max(100),
  forums: /* @__PURE__ */ z.array(Forum).max(500),
  statements: /* @__PURE__ */ z.array(Statement).max(500),
  sources: /* @__PURE__ */ z.array(Source).max(20),
  extensions: /* @__PURE__ */ z.record(z.string(), z.unknown()).optional(),
});
export type ForumMap = Immutable<z.infer<typeof ForumMap>>;
