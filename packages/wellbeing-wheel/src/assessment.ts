import { type Immutable, Informant, IsoDate, NoAnswer } from '@tsi/core';
import * as z from 'zod';
import { Accommodation } from './accommodation.ts';

const shortId = () => z.string().min(1).max(100);

/**
 * One answer about one part of the wheel: a step of the scale, or why there is none. Never both, never a zero
 * instead of a reason. Where the wheel has several questions about a part, `item` says which one it answers; a reason
 * without `item` holds for the whole part.
 *
 * Swedish: svar; inte tillfrågad, ville inte svara, inte aktuellt, vet inte.
 */
export const Answer = /* @__PURE__ */ z.union([
  /* @__PURE__ */ z.strictObject({
    spoke: /* @__PURE__ */ shortId(),
    item: /* @__PURE__ */ shortId().optional(),
    value: z.number(),
  }),
  /* @__PURE__ */ z.strictObject({
    spoke: /* @__PURE__ */ shortId(),
    item: /* @__PURE__ */ shortId().optional(),
    nothing: NoAnswer,
  }),
]);
export type Answer = Immutable<z.infer<typeof Answer>>;

/**
 * What one informant said on the day.
 *
 * Swedish: en röst. The same informant stands once in an assessment.
 */
export const Voice = /* @__PURE__ */ z.strictObject({
  informant: Informant,
  answers: /* @__PURE__ */ z.array(Answer).max(200),
  /** What was said about a part, in the informant's own words. Swedish: egna ord. */
  words: /* @__PURE__ */ z
    .array(
      /* @__PURE__ */ z.strictObject({
        spoke: /* @__PURE__ */ shortId(),
        text: /* @__PURE__ */ z.string().min(1).max(5000),
      }),
    )
    .max(200)
    .optional(),
  /** Who else was in the room, where that is known. Swedish: närvarande. */
  present: /* @__PURE__ */ z.array(Informant).max(20).optional(),
  /** What made it possible to answer. Swedish: anpassning, stöd i samtalet. */
  accommodation: /* @__PURE__ */ z.array(Accommodation).max(20).optional(),
});
export type Voice = Immutable<z.infer<typeof Voice>>;

/**
 * What several informants said with one wheel on one day.
 *
 * Swedish: skattning med hjulet. Names no person: an informant is a place around the child, and `id` is a reference
 * that the calling app keeps.
 */
export const Assessment = /* @__PURE__ */ z.strictObject({
  schemaVersion: z.literal('1'),
  id: /* @__PURE__ */ shortId(),
  /** Id and version of the wheel, id of the scale and of the age form that were used. */
  wheel: /* @__PURE__ */ shortId(),
  wheelVersion: /* @__PURE__ */ z.string().min(1).max(50),
  scale: /* @__PURE__ */ shortId(),
  ageForm: /* @__PURE__ */ shortId(),
  date: IsoDate,
  voices: /* @__PURE__ */ z.array(Voice).min(1).max(20),
  /** What others add. Kept, never read. */
  extensions: /* @__PURE__ */ z.record(z.string(), z.unknown()).optional(),
});
export type Assessment = Immutable<z.infer<typeof Assessment>>;
