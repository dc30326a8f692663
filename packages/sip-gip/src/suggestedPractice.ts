import { suggestedPractice as suggestedConsentPractice } from '@tsi/consent';
import type { PlanPractice } from './planPractice.ts';

/**
 * What we suggest where the law is silent. Pass it explicitly, changed where your municipality does otherwise.
 *
 * Swedish: förslag till lokalt arbetssätt.
 *
 * GIP and Barnets plan are off, because they are local: of the five municipalities in the Dalsland report two list
 * GIP. The practice for consents is the one suggested by `@tsi/consent`. That LSS counts as the social services' side is a reading, not a text: answers that rest on it say so. That
 * the school and its own student health and after-school centre are one operation when GIP counts is our choice.
 *
 * @example
 * ```ts
 * import { suggestedPractice } from '@tsi/sip-gip';
 *
 * const ourPractice = { ...suggestedPractice, gip: { enabled: true, minOperations: 2 } };
 * ourPractice.barnetsPlan.enabled; // => false
 * ```
 */
export const suggestedPractice: PlanPractice = {
  gip: { enabled: false, minOperations: 2 },
  barnetsPlan: { enabled: false },
  lssCountsAsSocialServices: true,
  countedAsOne: [['school', 'studentHealthPsychosocial', 'studentHealthMedical', 'afterSchoolCentre']],
  consent: suggestedConsentPractice,
  provenance: '@tsi/sip-gip, suggestedPractice',
};
