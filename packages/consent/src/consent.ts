import { type Immutable, IsoDate, OperationId, SecrecyHolder } from '@tsi/core';
import * as z from 'zod';
import { About } from './about.ts';
import { Giver } from './giver.ts';
import { InformationCategory } from './informationCategory.ts';
import { PersonRef } from './personRef.ts';
import { SharingPurpose } from './sharingPurpose.ts';

/** How a consent was given. The statute asks for no form; a practice may. Swedish: form. */
export const ConsentForm = /* @__PURE__ */ z.enum(['written', 'oral', 'electronic']);
export type ConsentForm = Immutable<z.infer<typeof ConsentForm>>;

/** What those who consent were told first. Swedish: det som den som samtycker har fått veta. */
export const InformedTopic = /* @__PURE__ */ z.enum([
  'purpose',
  'whatYesMeans',
  'whatNoMeans',
  'voluntary',
  'withdrawal',
]);
export type InformedTopic = Immutable<z.infer<typeof InformedTopic>>;

/** A yes. Swedish: lämnat samtycke. */
export const Given = /* @__PURE__ */ z.strictObject({ by: Giver, on: IsoDate, form: ConsentForm });
export type Given = Immutable<z.infer<typeof Given>>;

/** A no, or a yes taken back. It counts from the day it was said. Swedish: nej eller återkallelse. */
export const Refusal = /* @__PURE__ */ z.strictObject({ by: Giver, on: IsoDate });
export type Refusal = Immutable<z.infer<typeof Refusal>>;

/**
 * What the child said about it, or why nothing stands here. Asked and declined is not the same as not asked.
 *
 * Swedish: barnets röst, barnets inställning.
 */
export const ChildsVoice = /* @__PURE__ */ z.discriminatedUnion('state', [
  /* @__PURE__ */ z.strictObject({
    state: z.literal('recorded'),
    on: IsoDate,
    attitude: /* @__PURE__ */ z.enum(['for', 'against', 'unsure']),
    /** The child's own words. */
    words: /* @__PURE__ */ z.string().max(5000).optional(),
  }),
  /* @__PURE__ */ z.strictObject({
    state: /* @__PURE__ */ z.enum(['declined', 'notApplicable', 'notAsked', 'unknown']),
    why: /* @__PURE__ */ z.string().max(5000).optional(),
  }),
]);
export type ChildsVoice = Immutable<z.infer<typeof ChildsVoice>>;

/** Whose information a waiver lifts the secrecy for. Swedish: den som sekretessen skyddar. */
export const ProtectedPerson = /* @__PURE__ */ z.strictObject({
  about: /* @__PURE__ */ About.exclude(['staff']),
  /** Which person, when it is not the child. */
  ref: /* @__PURE__ */ PersonRef.optional(),
});
export type ProtectedPerson = Immutable<z.infer<typeof ProtectedPerson>>;

const common = {
  schemaVersion: z.literal('1'),
  id: /* @__PURE__ */ z.string().min(1).max(100),
  /** The child it concerns; a consent never counts for another child. */
  child: PersonRef,
  given: /* @__PURE__ */ z.array(Given).max(100),
  declined: /* @__PURE__ */ z.array(Refusal).max(100),
  withdrawn: /* @__PURE__ */ z.array(Refusal).max(100),
  validFrom: IsoDate,
  /** Last day. A consent always has one. */
  validTo: IsoDate,
  /** Ersatt av ett annat samtycke, från och med en dag. */
  supersededBy: /* @__PURE__ */ z.strictObject({ id: z.string().min(1).max(100), on: IsoDate }).optional(),
  informedOf: /* @__PURE__ */ z.array(InformedTopic).max(5),
  childsVoice: ChildsVoice,
  note: /* @__PURE__ */ z.string().max(5000).optional(),
  extensions: /* @__PURE__ */ z.record(z.string(), z.unknown()).optional(),
};

/** Consent to a plan being made. Swedish: samtycke till att planen upprättas (SoL 10 kap. 8 §, HSL 16 kap. 4 §). */
export const PlanConsent = /* @__PURE__ */ z.strictObject({ kind: z.literal('planConsent'), ...common });
export type PlanConsent = Immutable<z.infer<typeof PlanConsent>>;

/**
 * A waiver of secrecy from one holder to named operations, in one direction.
 *
 * Swedish: samtycke som häver sekretess, eftergift (OSL 10 kap. 1 § and 12 kap. 2–3 §§). `exclusions` win over
 * `categories` inside the same waiver.
 */
export const SecrecyWaiver = /* @__PURE__ */ z.strictObject({
  kind: z.literal('secrecyWaiver'),
  ...common,
  from: /* @__PURE__ */ z.strictObject({
    holder: SecrecyHolder,
    operation: OperationId,
    authority: /* @__PURE__ */ z.string().min(1).max(100).optional(),
  }),
  to: /* @__PURE__ */ z
    .array(
      /* @__PURE__ */ z.strictObject({
        operation: OperationId,
        authority: /* @__PURE__ */ z.string().min(1).max(100).optional(),
      }),
    )
    .min(1)
    .max(50),
  protects: /* @__PURE__ */ z.array(ProtectedPerson).min(1).max(20),
  categories: /* @__PURE__ */ z.array(InformationCategory).min(1).max(15),
  exclusions: /* @__PURE__ */ z.array(InformationCategory).max(15),
  purpose: SharingPurpose,
});
export type SecrecyWaiver = Immutable<z.infer<typeof SecrecyWaiver>>;

/** Consent to an intervention by one operation. Swedish: samtycke till en insats (SoL 21 kap. 1 §). */
export const InterventionConsent = /* @__PURE__ */ z.strictObject({
  kind: z.literal('interventionConsent'),
  ...common,
  operation: OperationId,
  intervention: /* @__PURE__ */ z.string().min(1).max(500),
});
export type InterventionConsent = Immutable<z.infer<typeof InterventionConsent>>;

/**
 * A record of who said yes or no to what, and when. Its state is never stored: `consentStatus` computes it for a day.
 *
 * Swedish: samtycke. Three kinds that never replace one another.
 */
export const Consent = /* @__PURE__ */ z.discriminatedUnion('kind', [
  PlanConsent,
  SecrecyWaiver,
  InterventionConsent,
]);
export type Consent = Immutable<z.infer<typeof Consent>>;
