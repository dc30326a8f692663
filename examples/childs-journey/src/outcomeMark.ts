import type { SharingOutcome } from '@tsi/consent';

/** A sign for each outcome, so that a table can be read without colour. */
export const outcomeMark: Readonly<Record<SharingOutcome, string>> = {
  clear: '✓',
  possibleRoute: '?',
  consentNeeded: 'S',
  noRoute: '–',
  reportNow: '!',
  legalReview: '§',
  undetermined: '·',
};
