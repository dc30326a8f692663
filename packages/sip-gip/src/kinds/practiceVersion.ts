import type { RuleVersion, Source } from '@tsi/core';
import type { PlanPractice } from '../planPractice.ts';

/** Local practice as a source. */
export const practiceSource = ({ provenance }: PlanPractice): Source => ({
  basis: 'local',
  act: provenance,
  section: '',
});

/** Local practice as the version of a rule. It has no days of its own: it holds as long as the caller passes it. */
export const practiceVersion = (practice: PlanPractice): RuleVersion => ({
  validFrom: '2010-01-01',
  sources: [practiceSource(practice)],
  textAsOf: '2026-02-12',
});
