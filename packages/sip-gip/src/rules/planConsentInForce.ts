import { consentStatus } from '@tsi/consent';
import { practiceSource } from '../kinds/practiceVersion.ts';
import type { PlanRule } from './planRule.ts';
import { isSip, sipSources } from './statutoryPoints.ts';

/**
 * The plan rests on a consent to its being made, and that consent is in force: on the plan's first day, and on the
 * asked day while the plan is open.
 *
 * The consents' own contents are read only when the caller passes them and the facts about the child; otherwise an
 * info finding says that they were not. A withdrawal does not undo the plan: the coordination stops, and each
 * operation keeps its own duties.
 */
export const planConsentInForce: PlanRule = ({ plan, on, consents, child, practice, find }) => {
  const path = ['consents'];
  const local = practice ? { sources: [practiceSource(practice)] } : {};
  const sources = isSip(plan) ? { sources: sipSources(on) } : local;
  const refs = plan.consents.flatMap(({ kind, ref }) => (kind === 'planConsent' ? [ref] : []));
  if (refs.length === 0) return [find('sip-gip/planConsentMissing', { path, ...sources })];
  if (!consents || !child) return [find('sip-gip/planConsentNotRead', { path })];

  const referred = consents.filter(({ kind, id }) => kind === 'planConsent' && refs.includes(id));
  const days = plan.closing || on < plan.startsOn ? [plan.startsOn] : [plan.startsOn, on];
  const covered = days.every((day) =>
    referred.some(
      (consent) => consentStatus(consent, { on: day, child, practice: practice?.consent }).state === 'active',
    ),
  );
  return covered ? [] : [find('sip-gip/planConsentNotInForce', { path, ...sources })];
};
