import { type Immutable, IsoDate } from '@tsi/core';
import * as z from 'zod';

const Item = /* @__PURE__ */ z.strictObject({
  /** `2.1.3-7`, or an id of your own that begins with `own-`. */
  area: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9.-]*$/)
    .max(100),
  /** Öppet, valt, pågår, klart, lagt åt sidan. */
  state: z.enum(['open', 'chosen', 'underway', 'done', 'setAside']),
  /** Vem som äger frågan: a role or a council, no person's name. */
  owner: /* @__PURE__ */ z.string().min(1).max(200).optional(),
  /** Klart senast. */
  by: /* @__PURE__ */ IsoDate.optional(),
  /** Varför, with your own words: what was chosen, set aside or achieved. */
  reason: /* @__PURE__ */ z.string().min(1).max(2000).optional(),
});

/**
 * What you do about the improvement areas: which are open, chosen, underway, done or set aside.
 *
 * Swedish: förbättringslista. An area that is not listed is open.
 */
export const ImprovementBacklog = /* @__PURE__ */ z.strictObject({
  schemaVersion: z.literal('1'),
  items: /* @__PURE__ */ z.array(Item).max(1000),
  extensions: /* @__PURE__ */ z.record(z.string(), z.unknown()).optional(),
});
export type ImprovementBacklog = Immutable<z.infer<typeof ImprovementBacklog>>;
