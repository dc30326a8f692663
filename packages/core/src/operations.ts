import * as z from 'zod';
import type { Immutable } from './immutable.ts';
import type { SecrecyHolder } from './secrecyHolder.ts';
import type { Text } from './text.ts';

/**
 * The public body that an operation usually answers to. A private body can run most of them: whoever describes a
 * concrete unit says so there.
 *
 * Swedish: huvudman.
 */
export const Huvudman = /* @__PURE__ */ z.enum(['kommun', 'region', 'state', 'private']);
export type Huvudman = Immutable<z.infer<typeof Huvudman>>;

/** Which part of the statute on individual plans an operation falls under. Swedish: verksamhetsområde. */
export type Sector = 'healthCare' | 'socialServices' | 'lss' | 'education' | 'other';

/**
 * An operation around a child.
 *
 * Swedish: verksamhet.
 */
export interface Operation {
  readonly label: Text;
  readonly huvudman: Huvudman;
  readonly sector: Sector;
  /** Secrecy holder codes that its information falls under, the usual one first. Empty: not settled, ask a lawyer. */
  readonly holders: readonly SecrecyHolder[];
}

/** The ids of the operations. */
export const OperationId = /* @__PURE__ */ z.enum([
  'preschool',
  'school',
  'studentHealthPsychosocial',
  'studentHealthMedical',
  'afterSchoolCentre',
  'maternityCare',
  'childHealthCentre',
  'primaryCare',
  'youthClinic',
  'childPsychiatry',
  'habilitation',
  'municipalHealthCare',
  'childAndFamilyServices',
  'familyCounselling',
  'lss',
  'leisure',
  'police',
]);
export type OperationId = Immutable<z.infer<typeof OperationId>>;

/**
 * The operations around a child, each with its usual huvudman and secrecy holders.
 *
 * Swedish: verksamheter. Source: the forums and parties of the five source documents; holders by OSL (2009:400).
 * LSS counts with social services for secrecy (OSL 26 kap. 1 §). Leisure has no holder code here because no source
 * read settles which secrecy applies to it.
 */
export const operations = {
  preschool: {
    label: { sv: 'Förskola', en: 'Preschool' },
    huvudman: 'kommun',
    sector: 'education',
    holders: ['preschool'],
  },
  school: {
    label: { sv: 'Skola', en: 'School' },
    huvudman: 'kommun',
    sector: 'education',
    holders: ['school.other', 'school.specialSupport'],
  },
  studentHealthPsychosocial: {
    label: { sv: 'Elevhälsa, psykosocial', en: 'Student health, psychosocial' },
    huvudman: 'kommun',
    sector: 'education',
    holders: ['school.studenthealth.psych'],
  },
  studentHealthMedical: {
    label: { sv: 'Elevhälsa, medicinsk', en: 'Student health, medical' },
    huvudman: 'kommun',
    sector: 'healthCare',
    holders: ['school.studenthealth.medical'],
  },
  afterSchoolCentre: {
    label: { sv: 'Fritidshem', en: 'After-school centre' },
    huvudman: 'kommun',
    sector: 'education',
    holders: ['afterschool.other', 'afterschool.studenthealth'],
  },
  maternityCare: {
    label: { sv: 'Mödrahälsovård (MVC)', en: 'Maternity care' },
    huvudman: 'region',
    sector: 'healthCare',
    holders: ['healthcare'],
  },
  childHealthCentre: {
    label: { sv: 'Barnhälsovård (BVC)', en: 'Child health centre' },
    huvudman: 'region',
    sector: 'healthCare',
    holders: ['healthcare'],
  },
  primaryCare: {
    label: { sv: 'Primärvård', en: 'Primary care' },
    huvudman: 'region',
    sector: 'healthCare',
    holders: ['healthcare'],
  },
  youthClinic: {
    label: { sv: 'Ungdomsmottagning', en: 'Youth clinic' },
    huvudman: 'region',
    sector: 'healthCare',
    holders: ['healthcare'],
  },
  childPsychiatry: {
    label: { sv: 'Barn- och ungdomspsykiatri (BUP)', en: 'Child and adolescent psychiatry' },
    huvudman: 'region',
    sector: 'healthCare',
    holders: ['healthcare'],
  },
  habilitation: {
    label: { sv: 'Habilitering', en: 'Habilitation' },
    huvudman: 'region',
    sector: 'healthCare',
    holders: ['healthcare'],
  },
  municipalHealthCare: {
    label: { sv: 'Kommunal hälso- och sjukvård', en: 'Municipal health care' },
    huvudman: 'kommun',
    sector: 'healthCare',
    holders: ['healthcare'],
  },
  childAndFamilyServices: {
    label: { sv: 'Individ- och familjeomsorg (IFO)', en: 'Child and family social services' },
    huvudman: 'kommun',
    sector: 'socialServices',
    holders: ['socialservices'],
  },
  familyCounselling: {
    label: { sv: 'Familjerådgivning', en: 'Family counselling' },
    huvudman: 'kommun',
    sector: 'socialServices',
    holders: ['socialservices.familycounselling'],
  },
  lss: {
    label: { sv: 'Stöd enligt LSS', en: 'Disability support (LSS)' },
    huvudman: 'kommun',
    sector: 'lss',
    holders: ['socialservices'],
  },
  leisure: {
    label: { sv: 'Kultur och fritid', en: 'Culture and leisure' },
    huvudman: 'kommun',
    sector: 'other',
    holders: [],
  },
  police: {
    label: { sv: 'Polis', en: 'Police' },
    huvudman: 'state',
    sector: 'other',
    holders: ['police'],
  },
} as const satisfies Record<OperationId, Operation>;

/** An operation by its id, seen through the common type. */
export const operation = (id: OperationId): Operation => operations[id];
