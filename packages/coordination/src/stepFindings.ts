import type { Finding, Locale } from '@tsi/core';
import { finding } from './finding.ts';
import type { Stairs } from './stairs.ts';
import type { StepPeriod } from './stepPeriods.ts';

/** What there is to say of the step itself. */
export function stepFindings(
  ladder: Stairs,
  now: StepPeriod | undefined,
  locale: Locale | undefined,
): Finding[] {
  const found: Finding[] = [];
  const present = ladder.steps.find(({ step }) => step === now?.step);
  if (!now) found.push(finding('coordination/noEntryYet', { path: ['entries'], locale }));
  if (!ladder.steps.some(({ step }) => step === ladder.criticalStep))
    found.push(finding('coordination/noCriticalStep', { path: ['stairs'], locale }));
  if (now && present?.provenance === 'draft') {
    const path = ['entries', now.entry, 'step'];
    const { sources } = ladder;
    found.push(finding('coordination/draftStep', { path, params: { step: present.step }, locale, sources }));
  }
  return found;
}
