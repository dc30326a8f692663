import type { Consent, ConsentState } from '@tsi/consent';
import type { Source } from '@tsi/core';
import { ours } from '../ours.ts';

/** Code systems of HL7 that a consent uses. */
const scopes = 'http://terminology.hl7.org/CodeSystem/consentscope';
const participation = 'http://terminology.hl7.org/CodeSystem/v3-ParticipationType';

/** What the consent is about, in FHIR's words: a waiver is about privacy, the others about care. */
export const scopeOf = (kind: Consent['kind']) => ({
  coding: [{ system: scopes, code: kind === 'secrecyWaiver' ? 'patient-privacy' : 'treatment' }],
});

/** Who keeps the information, who receives it, and who carries out an intervention. */
export const roles = {
  from: { coding: [{ system: participation, code: 'CST' }] },
  to: { coding: [{ system: participation, code: 'IRCP' }] },
  performer: { coding: [{ system: participation, code: 'PRF' }] },
} as const;

/**
 * What FHIR calls each state. Only `active` is to be followed: what has not begun is `proposed`, and what has ended for
 * whatever reason is `inactive`.
 */
export const statusOf: Readonly<Record<ConsentState, string>> = {
  draft: 'draft',
  partiallySigned: 'proposed',
  notStarted: 'proposed',
  active: 'active',
  declined: 'rejected',
  withdrawn: 'inactive',
  expired: 'inactive',
  superseded: 'inactive',
  frozen: 'inactive',
};

/** A source as a name that can stand as an address. Nothing answers there. */
export const sourceUri = ({ act, section }: Source): string =>
  `${ours}/source/${[act, section].map((part) => encodeURIComponent(part.replace(/\p{Surrogate}/gu, ''))).join('/')}`;
