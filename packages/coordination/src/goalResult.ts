import { type Immutable, NoAnswer } from '@tsi/core';
import * as z from 'zod';

const Stand = /* @__PURE__ */ z.enum(['agrees', 'agreesPartly', 'disagrees']);

/** How somebody stands to a goal's statement. Swedish: instämmer, instämmer delvis, instämmer inte. */
export type GoalStand = z.infer<typeof Stand>;

/**
 * How many people answered what about one goal's statement. Counts only, never persons: the app does the asking.
 *
 * Swedish: svar på en utvärderingsfråga.
 */
export const GoalResult = /* @__PURE__ */ z.strictObject({
  goal: z.string().min(1).max(100),
  answers: /* @__PURE__ */ z
    .array(
      z.strictObject({
        answer: /* @__PURE__ */ z.union([Stand, NoAnswer]),
        people: z.int().min(0).max(10_000_000),
      }),
    )
    .max(100),
});
export type GoalResult = Immutable<z.infer<typeof GoalResult>>;
