import type { Informant, IsoDate } from '@tsi/core';
import type { Observation, Placement } from '@tsi/resilience-matrix';

/** How a case is expected to read, and why. */
export interface Expected {
  readonly quadrant: Placement['quadrant'];
  readonly child: Placement['axes']['child']['reading'];
  readonly environment: Placement['axes']['environment']['reading'];
  /** Codes of findings about the picture as a whole that have to be there, without the package's name. */
  readonly findings: readonly string[];
  /** The reasoning of a person who reads the same facts. */
  readonly because: string;
  /** Where a person would sooner read it otherwise than the rule does. Kept in sight rather than tuned away. */
  readonly doubt?: string;
}

/** A case as observations: what somebody told, and what is invented so that there is more than one voice to weigh. */
export interface TeachingCase {
  readonly id: string;
  readonly title: string;
  /** Retold in our own words from the source; empty for cases that are invented throughout. */
  readonly told: readonly Observation[];
  readonly invented: readonly Observation[];
  readonly expected: { readonly told?: Expected; readonly all?: Expected };
}

type Part = Partial<Omit<Observation, 'heading' | 'direction' | 'by' | 'text'>>;

/** An observation of a case. Its day is always invented. */
export const noted = (
  direction: Observation['direction'],
  heading: Observation['heading'],
  by: Informant,
  text: string,
  part: Part = {},
): Omit<Observation, 'id'> & Part => ({
  heading,
  date: '2026-01-20' as IsoDate,
  by,
  basis: 'firstHand',
  direction,
  text,
  ...part,
});

/** Numbers the observations of a case and marks each as retold or invented. */
export const numbered = (
  origin: 'retold' | 'invented',
  observations: readonly ReturnType<typeof noted>[],
): readonly Observation[] =>
  observations.map((one, index) => ({
    ...one,
    id: `${origin}-${index + 1}`,
    extensions: { origin },
  }));

export const child: Informant = { kind: 'child' };
export const custodian1: Informant = { kind: 'custodian', ref: 'v1' };
export const custodian2: Informant = { kind: 'custodian', ref: 'v2' };
export const teacher: Informant = { kind: 'professional', operation: 'school', role: 'lärare' };
export const preschoolTeacher: Informant = {
  kind: 'professional',
  operation: 'preschool',
  role: 'förskollärare',
};
export const childHealthNurse: Informant = {
  kind: 'professional',
  operation: 'childHealthCentre',
  role: 'BVC-sjuksköterska',
};
export const counsellor: Informant = {
  kind: 'professional',
  operation: 'studentHealthPsychosocial',
  role: 'kurator',
};
export const socialWorker: Informant = {
  kind: 'professional',
  operation: 'childAndFamilyServices',
  role: 'socialsekreterare',
};
export const lssOfficer: Informant = { kind: 'professional', operation: 'lss', role: 'LSS-handläggare' };
export const psychiatricNurse: Informant = {
  kind: 'professional',
  operation: 'childPsychiatry',
  role: 'sjuksköterska',
};
export const fosterParent: Informant = { kind: 'other', role: 'familjehemsförälder' };
export const grandmother: Informant = { kind: 'other', role: 'mormor' };
export const coach: Informant = { kind: 'other', role: 'tränare' };
