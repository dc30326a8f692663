import type { Text } from '@tsi/core';

/**
 * What the question of sharing comes to. The first that applies wins, in this order, and `undetermined` stands for a
 * day that no known wording covers.
 *
 * Swedish: utfall. Never a decision (beslut): a named official makes those.
 */
export type SharingOutcome =
  | 'reportNow'
  | 'legalReview'
  | 'clear'
  | 'possibleRoute'
  | 'consentNeeded'
  | 'noRoute'
  | 'undetermined';

/** The outcomes in words. */
export const sharingOutcomeLabels: Readonly<Record<SharingOutcome, Text>> = {
  reportNow: { sv: 'anmäl genast', en: 'report now' },
  legalReview: { sv: 'låt en jurist eller ansvarig pröva', en: 'have it reviewed' },
  clear: { sv: 'kan lämnas', en: 'may be given' },
  possibleRoute: { sv: 'kan gå, efter prövning', en: 'possible, after an assessment' },
  consentNeeded: { sv: 'samtycke behövs', en: 'consent is needed' },
  noRoute: { sv: 'ingen väg just nu', en: 'no way right now' },
  undetermined: { sv: 'går inte att avgöra', en: 'cannot be determined' },
};
