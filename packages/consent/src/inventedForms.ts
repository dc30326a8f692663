import type { ConsentFormContent } from './consentFormContent.ts';
import type { DisclosureEntry } from './disclosureEntry.ts';

// Invented forms and log entries for the tests of this package. Nobody here exists.

export type WaiverForm = Extract<ConsentFormContent, { readonly kind: 'secrecyWaiver' }>;

/** There and back between child psychiatry and a school. */
export const formContent: WaiverForm = {
  schemaVersion: '1',
  kind: 'secrecyWaiver',
  id: 'blankett-1',
  child: 'barn',
  validFrom: '2026-02-09',
  validTo: '2026-06-12',
  contact: 'Kuratorn på Påhittade skolan',
  purpose: 'support',
  protects: [{ about: 'child' }],
  directions: [
    {
      from: { holder: 'healthcare', operation: 'childPsychiatry' },
      to: [{ operation: 'school' }, { operation: 'studentHealthPsychosocial' }],
      categories: ['wellbeing', 'health', 'interventions'],
      exclusions: ['diagnosis', 'familySituation'],
    },
    {
      from: { holder: 'school.other', operation: 'school' },
      to: [{ operation: 'childPsychiatry' }],
      categories: ['schooling', 'attendance'],
      exclusions: [],
    },
  ],
};

export const disclosure: DisclosureEntry = {
  schemaVersion: '1',
  kind: 'notShared',
  on: '2026-02-09',
  matter: 'SN-2026-0412',
  child: 'barn-4',
  holder: 'healthcare',
  from: { operation: 'childPsychiatry' },
  to: { operation: 'school' },
  purpose: 'support',
  categories: ['diagnosis'],
  about: ['child'],
  official: 'tjansteman-2',
  outcome: 'consentNeeded',
  why: 'noConsent',
};
