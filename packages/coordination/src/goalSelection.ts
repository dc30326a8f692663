import { type Immutable, IsoDate } from '@tsi/core';
import * as z from 'zod';
import { Goal } from './goal.ts';

/** Ett valt mål: a goal of the bank or one's own, by id. */
const ChosenGoal = /* @__PURE__ */ z.strictObject({
  goal: z.string().min(1).max(100),
  /** What people decided about a goal that the source leaves unsettled. */
  agreeing: /* @__PURE__ */ z.enum(['hopedFor', 'notHopedFor']).optional(),
});

/**
 * The goals that somebody has chosen for a period: what the evaluations of that period start from.
 *
 * Swedish: valda mål för en period.
 */
export const GoalSelection = /* @__PURE__ */ z.strictObject({
  schemaVersion: z.literal('1'),
  /** Hur målen valdes, see `goalChoices`. */
  choice: /* @__PURE__ */ z.enum(['central', 'eachCouncil', 'politicians', 'combination']),
  /** För vem målen gäller: a council, a forum, the whole municipality. In your own words; no person. */
  holdsFor: z.string().min(1).max(200),
  /** Åldrarna som de gäller för, whole years, both ends included. */
  ages: /* @__PURE__ */ z.union([
    z.strictObject({ from: z.int().min(0).max(120), to: z.int().min(0).max(120) }),
    z.literal('all'),
  ]),
  /** First and last day. */
  period: z.strictObject({ from: IsoDate, to: IsoDate }),
  goals: /* @__PURE__ */ z.array(ChosenGoal).max(200),
  /** Egna mål, or goals of the bank that were adjusted, under ids of their own. */
  ownGoals: /* @__PURE__ */ z.array(Goal).max(100).optional(),
  extensions: /* @__PURE__ */ z.record(z.string(), z.unknown()).optional(),
});
export type GoalSelection = Immutable<z.infer<typeof GoalSelection>>;
