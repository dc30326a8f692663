import { type Immutable, IsoDate, OperationId, SecrecyHolder } from '@tsi/core';
import * as z from 'zod';
import { About } from './about.ts';
import { InformationCategory } from './informationCategory.ts';
import { type RouteId, routeLabels } from './routeTexts.ts';
import { SharingPurpose } from './sharingPurpose.ts';

/**
 * A reference that the calling app can resolve: a UUID, or a letter a–z followed by letters, digits and `. _ : -`, at most 100
 * in all. More than five digits in a row and dates are refused, so that a personal number, a phone number, an e-mail
 * address or a whole name does not fit.
 *
 * Swedish: beteckning, till exempel `arende-17` eller `SN-2026-0412`. Limits: a single name fits; that is for the app to avoid.
 */
export const LogRef = /* @__PURE__ */ z
  .string()
  .max(100)
  .regex(
    /^(?:[\dA-Fa-f]{8}(?:-[\dA-Fa-f]{4}){3}-[\dA-Fa-f]{12}|(?!.*\d{6})(?!.*\d\d-\d\d-\d)[A-Za-z][\w.:-]*)$/,
  );
export type LogRef = Immutable<z.infer<typeof LogRef>>;

const party = /* @__PURE__ */ z.strictObject({
  operation: OperationId,
  authority: /* @__PURE__ */ LogRef.optional(),
});

const routeIds = /* @__PURE__ */ Object.keys(routeLabels) as RouteId[];

const common = {
  schemaVersion: z.literal('1'),
  on: IsoDate,
  /** Ärendet eller planen. */
  matter: LogRef,
  /** Barnet. */
  child: LogRef,
  /** Den sekretess som uppgifterna står under hos den som lämnar. */
  holder: SecrecyHolder,
  from: party,
  to: party,
  purpose: SharingPurpose,
  /** Slag av uppgift, aldrig uppgifterna själva. */
  categories: /* @__PURE__ */ z.array(InformationCategory).min(1).max(15),
  /** Whom the information is about. */
  about: /* @__PURE__ */ z.array(About).min(1).max(5),
  /** Den tjänsteman som lämnade eller avstod. */
  official: LogRef,
};

/**
 * What is written down each time something was shared, or was not: what kind, to whom, what for, on which ground, which
 * day and by which official. No free text, no name, no number: references only.
 *
 * Swedish: anteckning om utlämnande, eller om att uppgifter inte lämnades.
 */
export const DisclosureEntry = /* @__PURE__ */ z.discriminatedUnion('kind', [
  /* @__PURE__ */ z.strictObject({
    kind: z.literal('shared'),
    ...common,
    /** Vad bedömningen kom fram till. */
    outcome: /* @__PURE__ */ z.enum(['clear', 'possibleRoute', 'legalReview', 'reportNow']),
    /** Den väg som användes. */
    ground: /* @__PURE__ */ z.enum(routeIds),
    /** The consent that it rested on, when it did. */
    consent: /* @__PURE__ */ LogRef.optional(),
  }),
  /* @__PURE__ */ z.strictObject({
    kind: z.literal('notShared'),
    ...common,
    outcome: /* @__PURE__ */ z.enum([
      'clear',
      'possibleRoute',
      'legalReview',
      'reportNow',
      'consentNeeded',
      'noRoute',
      'undetermined',
    ]),
    /** `notAsserted`: a test was left to an official, who did not find that it held. `notNecessary`: allowed, yet not needed. */
    why: /* @__PURE__ */ z.enum([
      'noConsent',
      'consentRefused',
      'consentWithdrawn',
      'notAsserted',
      'notNecessary',
      'noGround',
      'underReview',
    ]),
  }),
]);
export type DisclosureEntry = Immutable<z.infer<typeof DisclosureEntry>>;
