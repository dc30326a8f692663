import type { ConsentPractice } from './consentPractice.ts';

/**
 * A practice to begin from: a suggestion of ours, not law. Pass it yourself, as it is or changed.
 *
 * Swedish: föreslagen rutin. The ages 12 and 15 are borrowed from SoL (2025:400) 21 kap. 1 § and 3 kap. 4 §; the secrecy
 * act has none. Written form and a time limit follow public guidance; the statute sets neither.
 */
export const suggestedPractice: ConsentPractice = {
  provenance: '@tsi/consent, suggestedPractice',
  custodiansRequired: 'all',
  childConsentFromAge: 15,
  maturityAssessmentFromAge: 12,
  forms: ['written', 'electronic'],
  maxMonths: 12,
  mustBeInformedOf: ['purpose', 'whatYesMeans', 'whatNoMeans', 'voluntary', 'withdrawal'],
  childsVoice: 'required',
  presumed: 'never',
};
