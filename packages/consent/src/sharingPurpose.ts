import type { Immutable, Text } from '@tsi/core';
import * as z from 'zod';

/**
 * What the information is to be used for. A request has one purpose, and a waiver counts only for its own.
 *
 * Swedish: ändamål. `investigation` is the social services' investigation of the child's need of protection or support;
 * `consultation` asks for advice. `immediateProtection`: somebody must act at once for a young person in danger.
 * `reportFeedback`: what became of a concern report. `wrongfulPayments`: against wrongful payments and cheating.
 */
export const SharingPurpose = /* @__PURE__ */ z.enum([
  'support',
  'investigation',
  'crimePrevention',
  'lawEnforcement',
  'consultation',
  'immediateProtection',
  'reportFeedback',
  'suspensionNotice',
  'wrongfulPayments',
  'technicalProcessing',
  'partyInsight',
]);
export type SharingPurpose = Immutable<z.infer<typeof SharingPurpose>>;

/** The purposes in words. */
export const sharingPurposeLabels: Readonly<Record<SharingPurpose, Text>> = {
  support: { sv: 'stöd till barnet', en: 'support for the child' },
  investigation: { sv: 'socialnämndens utredning', en: 'the social services’ investigation' },
  crimePrevention: { sv: 'att förebygga brott', en: 'preventing crime' },
  lawEnforcement: { sv: 'att utreda brott', en: 'investigating crime' },
  consultation: { sv: 'råd och konsultation', en: 'advice and consultation' },
  immediateProtection: { sv: 'omedelbart skydd i akut fara', en: 'immediate protection from acute danger' },
  reportFeedback: { sv: 'återkoppling efter en orosanmälan', en: 'feedback after a concern report' },
  suspensionNotice: { sv: 'underrättelse om avstängning', en: 'notice of a suspension from school' },
  wrongfulPayments: {
    sv: 'att hindra felaktiga utbetalningar och fusk',
    en: 'preventing wrongful payments and cheating',
  },
  technicalProcessing: {
    sv: 'enbart teknisk bearbetning eller lagring',
    en: 'technical processing or storage only',
  },
  partyInsight: { sv: 'en parts insyn i sitt ärende', en: 'a party’s insight into their case' },
};
