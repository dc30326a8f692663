import { type Immutable, Informant, IsoDate, NoAnswer } from '@tsi/core';
import * as z from 'zod';
import { Ref, VersionNumber, Words } from '../planFields.ts';

/** How far somebody agrees; a word, never a number to add. Swedish: hur väl det stämmer. */
export const EvaluationLevel = /* @__PURE__ */ z.enum(['fully', 'mostly', 'partly', 'hardly', 'notAtAll']);
export type EvaluationLevel = Immutable<z.infer<typeof EvaluationLevel>>;

/** An answer, or why there is none. */
const EvaluationAnswer = /* @__PURE__ */ z.discriminatedUnion('kind', [
  /* @__PURE__ */ z.strictObject({ kind: z.literal('answered'), level: EvaluationLevel }),
  /* @__PURE__ */ z.strictObject({ kind: z.literal('nothing'), nothing: NoAnswer }),
]);
export type EvaluationAnswer = Immutable<z.infer<typeof EvaluationAnswer>>;

/** One person's answers. Swedish: ett utvärderingsblad. */
export const EvaluationSheet = /* @__PURE__ */ z.strictObject({
  by: Informant,
  /** A question that is not here was not asked. */
  answers: /* @__PURE__ */ z
    .array(
      /* @__PURE__ */ z.strictObject({
        /** The question, by its id. */
        item: Ref,
        answer: EvaluationAnswer,
      }),
    )
    .max(100),
  /** Med egna ord. */
  words: /* @__PURE__ */ Words.optional(),
});
export type EvaluationSheet = Immutable<z.infer<typeof EvaluationSheet>>;

/**
 * What those around a plan think of it after a follow-up, each on a sheet of their own.
 *
 * Swedish: utvärdering av planen. It belongs to the plan, not to the child's wellbeing: what is asked is whether the
 * work was done together and helped. {@link evaluationOverview} puts the sheets side by side.
 */
export const PlanEvaluation = /* @__PURE__ */ z.strictObject({
  schemaVersion: z.literal('1'),
  id: Ref,
  /** The plan, by its id. */
  plan: Ref,
  /** Which version of it. */
  version: /* @__PURE__ */ VersionNumber.optional(),
  /** The day it was asked. */
  on: IsoDate,
  /** The day of the follow-up that it is about. */
  followUp: /* @__PURE__ */ IsoDate.optional(),
  /** Ett blad för var och en som tillfrågats. */
  sheets: /* @__PURE__ */ z.array(EvaluationSheet).max(200),
  extensions: /* @__PURE__ */ z.record(z.string(), z.unknown()).optional(),
});
export type PlanEvaluation = Immutable<z.infer<typeof PlanEvaluation>>;
