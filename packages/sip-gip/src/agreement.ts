import { type Immutable, IsoDate, OperationId, textOf } from '@tsi/core';
import * as z from 'zod';

/**
 * A regional agreement on plans: its parties, ages and clocks, as data that a region can write itself.
 *
 * Swedish: överenskommelse mellan region och kommuner.
 *
 * An agreement can ask for more than the statute, never for less. {@link vastraGotaland2021} is a worked example.
 */
export const Agreement = /* @__PURE__ */ z.strictObject({
  schemaVersion: z.literal('1'),
  /** A plan names its agreement by this. */
  id: z.string().min(1).max(100),
  title: textOf(1000),
  validFrom: IsoDate,
  /** Last day in force, when known. */
  validTo: /* @__PURE__ */ IsoDate.optional(),
  /** `whole`: the document was read; `excerpt`: only parts of it, or others' accounts; `draft`: not settled. */
  read: /* @__PURE__ */ z.enum(['whole', 'excerpt', 'draft']),
  /** The day it was read. */
  textAsOf: IsoDate,
  /** What the reader should know about its reliability. */
  note: /* @__PURE__ */ textOf(1000).optional(),
  /** Municipal operations that count as the municipality's side of a SIP. Swedish: kommunens parter. */
  municipalParties: /* @__PURE__ */ z.array(OperationId).max(50),
  /** The region's operations that count as its side. Swedish: regionens parter. */
  regionParties: /* @__PURE__ */ z.array(OperationId).max(50),
  /** Ages in whole years, both included. */
  ages: /* @__PURE__ */ z.strictObject({ from: z.int().min(0).max(120), to: z.int().min(0).max(120) }),
  /** Calendar days from the call to the meeting, when the agreement says. */
  meetingWithinDays: /* @__PURE__ */ z.int().min(0).max(1000).optional(),
  /** How those days are counted; calendar days where the agreement does not say. */
  meetingDaysAre: /* @__PURE__ */ z.enum(['calendar', 'working']).optional(),
  /** Must the plan say when it is followed up? */
  followUpDateRequired: z.boolean(),
  /** Who keeps the original: whoever has the overall responsibility, or the child or a custodian. */
  originalKeptBy: /* @__PURE__ */ z.enum(['responsible', 'family']).optional(),
  /** Must the planning be documented in writing? A {@link Plan} is. */
  writtenPlan: z.boolean(),
  /** Must those called attend? */
  dutyToAttend: z.boolean(),
  extensions: /* @__PURE__ */ z.record(z.string(), z.unknown()).optional(),
});
export type Agreement = Immutable<z.infer<typeof Agreement>>;
