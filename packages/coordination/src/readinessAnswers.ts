import { type Immutable, NoAnswer } from '@tsi/core';
import * as z from 'zod';

const Answer = /* @__PURE__ */ z.strictObject({
  /** Id of a factor in `readinessFactors`. */
  factor: z.string().min(1).max(100),
  /** Ja, delvis, nej – eller varför det saknas ett svar. */
  answer: /* @__PURE__ */ z.union([z.enum(['yes', 'partly', 'no']), NoAnswer]),
  /** Hur ni vet det, i egna ord. */
  note: /* @__PURE__ */ z.string().min(1).max(5000).optional(),
});

/**
 * What those who collaborate answered about the collaboration itself. A factor that is not listed has not been asked about.
 *
 * Swedish: svar om förutsättningarna för samverkan.
 */
export const ReadinessAnswers = /* @__PURE__ */ z.strictObject({
  schemaVersion: z.literal('1'),
  answers: /* @__PURE__ */ z.array(Answer).max(500),
  extensions: /* @__PURE__ */ z.record(z.string(), z.unknown()).optional(),
});
export type ReadinessAnswers = Immutable<z.infer<typeof ReadinessAnswers>>;
