import type { Immutable } from '@tsi/core';
import * as z from 'zod';
import { ConsentForm, InformedTopic } from './consent.ts';

/**
 * What a municipality or a region has decided about consent where the statute leaves it open.
 *
 * Swedish: lokal rutin för samtycke. Passed explicitly; without one only the statute answers.
 */
export const ConsentPractice = /* @__PURE__ */ z.strictObject({
  /** Where the practice comes from, in words. */
  provenance: /* @__PURE__ */ z.string().min(1).max(500),
  /** `one` accepts one custodian's yes in a minor matter while nobody has said no. */
  custodiansRequired: /* @__PURE__ */ z.enum(['all', 'one']),
  /** From this age the child's own yes is needed too, unless an assessment says otherwise. */
  childConsentFromAge: /* @__PURE__ */ z.int().min(0).max(18),
  /** From this age an assessment of maturity is needed, or the child's own yes. */
  maturityAssessmentFromAge: /* @__PURE__ */ z.int().min(0).max(18),
  /** Forms that count. */
  forms: /* @__PURE__ */ z.array(ConsentForm).min(1).max(3),
  /** Longest time that a consent counts, in months from its first day. */
  maxMonths: /* @__PURE__ */ z.int().min(1).max(120),
  /** What those who consent must have been told. */
  mustBeInformedOf: /* @__PURE__ */ z.array(InformedTopic).max(5),
  /** Must the child have been asked, and the answer or the refusal to answer been written down? */
  childsVoice: /* @__PURE__ */ z.enum(['required', 'advised']),
  /** Silence is never consent. */
  presumed: z.literal('never'),
});
export type ConsentPractice = Immutable<z.infer<typeof ConsentPractice>>;
