import {
  type Child,
  type Consent,
  type ConsentPractice,
  type ConsentStatus,
  consentStatus,
} from '@tsi/consent';
import type { IsoDate, Locale } from '@tsi/core';
import type { Situation } from '@tsi/sip-gip';

/** The consent to the plan on the day, and what it comes to for the question of which plan. */
export interface PlanConsentAnswer {
  readonly planConsent: Situation['planConsent'];
  /** Absent when nobody has been asked. */
  readonly status?: ConsentStatus;
}

/** Hands the consent to the plan over to the question of which plan. */
export function planConsentAnswer(
  consents: readonly Consent[],
  options: {
    readonly on: IsoDate;
    readonly child: Child;
    readonly practice: ConsentPractice;
    readonly locale?: Locale | undefined;
  },
): PlanConsentAnswer {
  const record = consents.findLast(({ kind }) => kind === 'planConsent');
  if (!record) return { planConsent: 'notAsked' };
  const status = consentStatus(record, options);
  return { planConsent: inWords(status, options.child), status };
}

function inWords({ state, missing, refusedBy }: ConsentStatus, child: Child): Situation['planConsent'] {
  if (state === 'active') return 'given';
  if (state !== 'declined' && state !== 'withdrawn' && state !== 'partiallySigned') return 'notAsked';
  const without = new Set(missing.map(({ by }) => (by.kind === 'child' ? 'child' : by.ref)));
  const custodiansWithout = child.custodians.filter(({ ref }) => without.has(ref)).length;
  if (custodiansWithout === 0) return refusedBy.length > 0 ? 'refused' : 'childMissing';
  if (custodiansWithout < child.custodians.length) return 'oneCustodianOnly';
  return refusedBy.length > 0 ? 'refused' : 'notAsked';
}
