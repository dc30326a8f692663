import { type Consent, consentStatus } from '@tsi/consent';
import type { IsoDate } from '@tsi/core';
import { practiceSource } from '../kinds/practiceVersion.ts';
import { consentDays } from './consentDays.ts';
import type { PlanRule } from './planRule.ts';
import { isSip, sipSources } from './statutoryPoints.ts';

/**
 * The plan rests on a consent to its being made, and that consent is in force on each day it is relied on
 * ({@link consentDays}).
 *
 * The consents' own contents are read only when the caller passes them and the facts about the child; otherwise an
 * info finding says that they were not. A withdrawal does not undo the plan: the coordination stops, and each
 * operation keeps its own duties. When no day is covered, that is one finding and not one a day.
 */
export const planConsentInForce: PlanRule<
  'sip-gip/planConsentMissing' | 'sip-gip/planConsentNotRead' | 'sip-gip/planConsentNotInForce'
> = {
  codes: ['sip-gip/planConsentMissing', 'sip-gip/planConsentNotRead', 'sip-gip/planConsentNotInForce'],
  check: ({ plan, on, consents, child, practice, find }) => {
    const basis = () => {
      if (isSip(plan)) return { sources: sipSources(on) };
      return practice ? { sources: [practiceSource(practice)] } : {};
    };
    if (!plan.consents.some(({ kind }) => kind === 'planConsent'))
      return find('sip-gip/planConsentMissing', ['consents'], basis());
    if (!consents || !child) return find('sip-gip/planConsentNotRead', ['consents']);

    const refs = new Set<string>();
    for (const { kind, ref } of plan.consents) if (kind === 'planConsent') refs.add(ref);
    const referred = consents.filter(({ kind, id }) => kind === 'planConsent' && refs.has(id));
    const isActive = (consent: Consent, day: IsoDate) =>
      consent.validFrom <= day &&
      day <= consent.validTo &&
      consentStatus(consent, { on: day, child, practice: practice?.consent }).state === 'active';
    const days = consentDays(plan, on);
    const uncovered = days.filter(({ day }) => !referred.some((consent) => isActive(consent, day)));
    if (uncovered.length === days.length) find('sip-gip/planConsentNotInForce', ['consents'], basis());
    else for (const { path } of uncovered) find('sip-gip/planConsentNotInForce', path, basis());
  },
};
