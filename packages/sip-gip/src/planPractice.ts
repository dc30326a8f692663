import { ConsentPractice } from '@tsi/consent';
import { type Immutable, OperationId } from '@tsi/core';
import * as z from 'zod';

/**
 * Local practice: which local plans are in use and how a few open questions are read.
 *
 * Swedish: lokalt arbetssätt.
 *
 * Never a silent default: without it, {@link planKind} answers by the statute (and the agreement, if any) only.
 * {@link suggestedPractice} is a start, to be changed field by field.
 */
export const PlanPractice = /* @__PURE__ */ z.strictObject({
  /** Is GIP in use, and from how many different operations of the municipality? */
  gip: /* @__PURE__ */ z.strictObject({ enabled: z.boolean(), minOperations: z.int().min(2).max(20) }),
  /** Is Barnets plan (Falun, Kronoberg) in use? */
  barnetsPlan: /* @__PURE__ */ z.strictObject({ enabled: z.boolean() }),
  /** Does a need of support under LSS count as the social services' side of a SIP? */
  lssCountsAsSocialServices: z.boolean(),
  /** Operations that are one and the same when GIP counts different ones, for example the school's own. */
  countedAsOne: /* @__PURE__ */ z.array(/* @__PURE__ */ z.array(OperationId).max(20)).max(20),
  /** The practice for consents, with which {@link checkPlan} and {@link copyFor} read them. */
  consent: /* @__PURE__ */ ConsentPractice.optional(),
  /** How long closed plans are kept, where that is decided. Without it no day is assumed. Bevarande och gallring. */
  retention: /* @__PURE__ */ z
    .strictObject({
      /** The decision, in words: for example the archive's own plan. */
      rule: z.string().min(1).max(300),
      /** Months from the closing to the erasure. */
      eraseAfterMonths: z.int().min(0).max(1200),
    })
    .optional(),
  /** Where the practice comes from, in words. */
  provenance: z.string().min(1).max(500),
  extensions: /* @__PURE__ */ z.record(z.string(), z.unknown()).optional(),
});
export type PlanPractice = Immutable<z.infer<typeof PlanPractice>>;
