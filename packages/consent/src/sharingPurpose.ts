import type { Immutable, Text } from '@tsi/core';
import * as z from 'zod';

/**
 * What the information is to be used for. A request has one purpose, and a waiver counts only for its own.
 *
 * Swedish: ändamål. `investigation` is the social services' investigation of the child's need of protection or support;
 * `consultation` asks for advice.
 */
export const SharingPurpose = /* @__PURE__ */ z.enum([
  'support',
  'investigation',
  'crimePrevention',
  'lawEnforcement',
  'consultation',
]);
export type SharingPurpose = Immutable<z.infer<typeof SharingPurpose>>;

/** The purposes in words. */
export const sharingPurposeLabels: Readonly<Record<SharingPurpose, Text>> = {
  support: { sv: 'stöd till barnet', en: 'support for the child' },
  investigation: { sv: 'socialnämndens utredning', en: 'the social services’ investigation' },
  crimePrevention: { sv: 'att förebygga brott', en: 'preventing crime' },
  lawEnforcement: { sv: 'att utreda brott', en: 'investigating crime' },
  consultation: { sv: 'råd och konsultation', en: 'advice and consultation' },
};
