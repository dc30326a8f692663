import { type Immutable, IsoDate } from '@tsi/core';
import * as z from 'zod';
import { StairOwner } from './stairHistory.ts';

/**
 * A move to another step: from which day, why, and who holds the work together there.
 *
 * Swedish: stegbyte. The owner has to be stated, since a step without one is where children wait: `none` and `unknown`
 * are answers too, and stay visible.
 */
export const StairMove = /* @__PURE__ */ z.strictObject({
  schemaVersion: z.literal('1'),
  /** Dagen då steget börjar gälla. */
  on: IsoDate,
  step: z.int(),
  /** Skälet, med egna ord. */
  reason: /* @__PURE__ */ z.string().regex(/\S/).max(5000),
  /** Vem som äger frågan på det nya steget. */
  owner: /* @__PURE__ */ z.union([StairOwner, z.enum(['none', 'unknown'])]),
  extensions: /* @__PURE__ */ z.record(z.string(), z.unknown()).optional(),
});
export type StairMove = Immutable<z.infer<typeof StairMove>>;
