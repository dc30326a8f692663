import type { CodeableConcept, Coding } from './fhirTypes.ts';
import { ownCodeSystem } from './ours.ts';

/** Code systems by HL7 and Inera that exports use. Source: FHIR R4; Inera’s TypeOfCarePlan 3.0.13. */
export const codeSystems = {
  dataAbsentReason: 'http://terminology.hl7.org/CodeSystem/data-absent-reason',
  confidentiality: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality',
  actCode: 'http://terminology.hl7.org/CodeSystem/v3-ActCode',
  ineraTypeOfCarePlan: 'https://fhir.inera.se/CodeSystem/typeofcareplan-cs',
} as const;

/** A coding in a code system of ours. */
export const ownCoding = (system: string, code: string, display?: string): Coding => ({
  system: ownCodeSystem(system),
  code,
  ...(display !== undefined && { display }),
});

/** A concept with one coding in a code system of ours. */
export const ownConcept = (system: string, code: string, display?: string): CodeableConcept => ({
  coding: [ownCoding(system, code, display)],
  ...(display !== undefined && { text: display }),
});
