export { type CheckBundleOptions, checkBundle } from './checkBundle.ts';
export { type ConsentImport, consentFromFhir } from './consentFromFhir.ts';
export { type ConsentToFhirOptions, consentToFhir } from './consentToFhir.ts';
export type { ExportedChild, ExportOptions } from './documentExport.ts';
export type { Bundle, BundleEntry, Coding, Resource } from './fhirTypes.ts';
export { type FhirCode, findingKinds } from './findingKinds.ts';
export { type FhirImport, type FromFhirOptions, fromFhir } from './fromFhir.ts';
export { identifierSystems } from './identifiers.ts';
export type { Loss } from './loss.ts';
export { type LossCode, lossKinds } from './lossKinds.ts';
export { ownCodeSystems } from './ownCodeSystems.ts';
export { type ClassificationUris, defaultClassifications } from './plan/classifications.ts';
export { planProfile, planProfileFiles, planProfileUrl, type StructureDefinition } from './planProfile.ts';
export { type FhirExport, type PlanAssessment, type ToFhirOptions, toFhir } from './toFhir.ts';
export { wheelReferences } from './wheel/wheelReference.ts';
export {
  type ReadAssessment,
  type WheelFromFhirOptions,
  type WheelImport,
  wheelFromFhir,
} from './wheelFromFhir.ts';
export { wheelToFhir } from './wheelToFhir.ts';
