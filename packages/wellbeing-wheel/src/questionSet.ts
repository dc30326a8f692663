import { type Immutable, textOf } from '@tsi/core';
import * as z from 'zod';
import { identifier } from './identifier.ts';

/**
 * Whom a conversation is with: the child, a custodian, or somebody who meets the child at work.
 *
 * Swedish: barn, vårdnadshavare, yrkesroll.
 */
export const Audience = /* @__PURE__ */ z.enum(['child', 'custodian', 'professional']);
export type Audience = Immutable<z.infer<typeof Audience>>;

/**
 * What is asked about one part of a wheel, in the words for one kind of person.
 *
 * Swedish: samtalsfrågor. Questions open a conversation and are not scored. `prompt` is the one line that an answer on
 * a scale is about; it belongs to the wheel's version, so change it only together with that.
 */
export const QuestionSet = /* @__PURE__ */ z.strictObject({
  spoke: /* @__PURE__ */ identifier(),
  for: Audience,
  /** The age form that the words suit. Left out: every age. */
  ageForm: /* @__PURE__ */ identifier().optional(),
  prompt: /* @__PURE__ */ textOf(200).optional(),
  questions: /* @__PURE__ */ z.array(/* @__PURE__ */ textOf(300)).min(1).max(20),
});
export type QuestionSet = Immutable<z.infer<typeof QuestionSet>>;
