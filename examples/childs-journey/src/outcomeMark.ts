import type { SharingAssessment, SharingOutcome } from '@tsi/consent';

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

/** The signs of an answer: with a report to be made, also what the question comes to apart from it. */
export const marksOf = ({ outcome, otherwise }: SharingAssessment): string =>
  `${outcomeMark[outcome]}${otherwise ? outcomeMark[otherwise] : ''}`;
