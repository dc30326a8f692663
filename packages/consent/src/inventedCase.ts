import type { IsoDate, OperationId, SecrecyHolder } from '@tsi/core';
import type { Child } from './child.ts';
import type { PlanConsent, SecrecyWaiver } from './consent.ts';
import type { SharingRequest } from './sharingRequest.ts';

// An invented child with two custodians, for the tests of this package. Nobody here exists.

export const day: IsoDate = '2026-02-09';

export const child: Child = {
  ref: 'barn',
  birthDate: '2014-05-12',
  custody: 'joint',
  custodians: [{ ref: 'v1' }, { ref: 'v2' }],
  protectedIdentity: 'no',
  maturity: [],
};

const record = {
  schemaVersion: '1',
  child: 'barn',
  given: [
    { by: { kind: 'custodian', ref: 'v1' }, on: '2026-01-20', form: 'written' },
    { by: { kind: 'custodian', ref: 'v2' }, on: '2026-01-20', form: 'written' },
  ],
  declined: [],
  withdrawn: [],
  validFrom: '2026-01-20',
  validTo: '2026-12-31',
  informedOf: ['purpose', 'whatYesMeans', 'whatNoMeans', 'voluntary', 'withdrawal'],
  childsVoice: { state: 'recorded', on: '2026-01-19', attitude: 'for' },
} as const;

export const planConsent = (changes: Partial<PlanConsent> = {}): PlanConsent => ({
  ...record,
  given: [...record.given],
  declined: [],
  withdrawn: [],
  informedOf: [...record.informedOf],
  kind: 'planConsent',
  id: 'plan',
  ...changes,
});

/** The usual holder of each operation in the case. */
const holders: Readonly<Partial<Record<OperationId, SecrecyHolder>>> = {
  preschool: 'preschool',
  school: 'school.other',
  studentHealthPsychosocial: 'school.studenthealth.psych',
  studentHealthMedical: 'school.studenthealth.medical',
  childAndFamilyServices: 'socialservices',
  childPsychiatry: 'healthcare',
  familyCounselling: 'socialservices.familycounselling',
  police: 'police',
};

export const waiver = (
  from: OperationId,
  to: OperationId,
  changes: Partial<SecrecyWaiver> = {},
): SecrecyWaiver => ({
  ...record,
  given: [...record.given],
  declined: [],
  withdrawn: [],
  informedOf: [...record.informedOf],
  kind: 'secrecyWaiver',
  id: `${from}-${to}`,
  from: { holder: holders[from]!, operation: from },
  to: [{ operation: to }],
  protects: [{ about: 'child' }],
  categories: ['wellbeing', 'health', 'schooling', 'interventions'],
  exclusions: [],
  purpose: 'support',
  ...changes,
});

export const request = (
  from: OperationId,
  to: OperationId,
  changes: Partial<SharingRequest> = {},
): SharingRequest => ({
  schemaVersion: '1',
  holder: holders[from]!,
  from: { operation: from },
  to: { operation: to },
  purpose: 'support',
  parts: [{ category: 'wellbeing', about: 'child' }],
  suspectedHarm: 'no',
  identified: 'yes',
  ...changes,
});
