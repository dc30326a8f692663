import type { Immutable, Text } from '@tsi/core';
import * as z from 'zod';

/**
 * The three different things that are all called samtycke. They never replace one another, and none of them is the
 * legal basis for processing personal data (GDPR).
 *
 * Swedish: samtycke till planen, samtycke som häver sekretess (eftergift), samtycke till en insats.
 */
export const ConsentKind = /* @__PURE__ */ z.enum(['planConsent', 'secrecyWaiver', 'interventionConsent']);
export type ConsentKind = Immutable<z.infer<typeof ConsentKind>>;

/** The three kinds in words. */
export const consentKindLabels: Readonly<Record<ConsentKind, Text>> = {
  planConsent: { sv: 'samtycke till att planen görs', en: 'consent to the plan being made' },
  secrecyWaiver: { sv: 'samtycke till att uppgifter lämnas', en: 'consent to information being given' },
  interventionConsent: { sv: 'samtycke till en insats', en: 'consent to an intervention' },
};
