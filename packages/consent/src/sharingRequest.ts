import { type Immutable, IsoDate, SecrecyHolder } from '@tsi/core';
import * as z from 'zod';
import { About } from './about.ts';
import { DocumentPath } from './documentPart.ts';
import { GoldenRuleAnswer } from './goldenRuleAnswer.ts';
import { InformationCategory } from './informationCategory.ts';
import { PersonRef } from './personRef.ts';
import { SharingParty } from './sharingParty.ts';
import { SharingPurpose } from './sharingPurpose.ts';

/**
 * A piece of what is to be shared. A {@link DocumentPart} fits as it is; without a document, category and person do.
 *
 * Swedish: uppgift som ska lämnas.
 */
export const SharedPart = /* @__PURE__ */ z.strictObject({
  path: /* @__PURE__ */ DocumentPath.optional(),
  /** When given, it must be the request's holder: a question is asked once for each holder. */
  holder: /* @__PURE__ */ SecrecyHolder.optional(),
  category: InformationCategory,
  about: About,
  /** Which person, when it is not the child. */
  ref: /* @__PURE__ */ PersonRef.optional(),
});
export type SharedPart = Immutable<z.infer<typeof SharedPart>>;

/**
 * A question: may this holder give these parts to this recipient for this purpose?
 *
 * Swedish: fråga om att lämna ut uppgifter. One holder, one recipient, one direction, one purpose, one child.
 */
export const SharingRequest = /* @__PURE__ */ z.strictObject({
  schemaVersion: z.literal('1'),
  /** Vilken sekretess uppgiften står under hos den som lämnar den. */
  holder: SecrecyHolder,
  /** Den som lämnar. */
  from: SharingParty,
  /** Den som tar emot. */
  to: SharingParty,
  purpose: SharingPurpose,
  parts: /* @__PURE__ */ z.array(SharedPart).min(1).max(1000),
  /** Misstanke om att barnet far illa. `unknown`: nobody has asked. */
  suspectedHarm: /* @__PURE__ */ z.enum(['yes', 'no', 'unknown']),
  /** The day a concern report about this was made, when one was. Orosanmälan gjord. */
  reportedOn: /* @__PURE__ */ IsoDate.optional(),
  /** Kan barnet identifieras av det som lämnas? `no` is a de-identified consultation. */
  identified: /* @__PURE__ */ z.enum(['yes', 'no']),
  /** Has socialnämnden decided on an investigation of the child's need of protection or support? */
  investigation: /* @__PURE__ */ z.enum(['opened', 'notOpened', 'unknown']).optional(),
  /** Vet den som lämnar att barnet utnyttjas sexuellt eller misshandlas i hemmet? Knowledge, not suspicion. */
  knownAbuseAtHome: /* @__PURE__ */ z.enum(['yes', 'no', 'unknown']).optional(),
  /** Kan personen, av hälsoskäl eller andra skäl, inte ta ställning till ett samtycke? A no is not an inability. */
  unableToConsent: /* @__PURE__ */ z.enum(['yes', 'no', 'unknown']).optional(),
  goldenRule: /* @__PURE__ */ z.array(GoldenRuleAnswer).max(17).optional(),
  extensions: /* @__PURE__ */ z.record(z.string(), z.unknown()).optional(),
});
export type SharingRequest = Immutable<z.infer<typeof SharingRequest>>;
