/** Path, least and most, types (of a reference: to what), and the value set of a required code. */
export type Row = readonly [path: string, min: string, max: string, ...types: string[]];

const anybody = 'Patient Practitioner PractitionerRole Device RelatedPerson Organization CareTeam';

/** The elements of CarePlan in FHIR R4 (4.0.1), those of `activity.detail` left out: no profile of ours allows it. */
export const carePlanElements: readonly Row[] = `
CarePlan 0 *
CarePlan.id 0 1 id
CarePlan.meta 0 1 Meta
CarePlan.implicitRules 0 1 uri
CarePlan.language 0 1 code
CarePlan.text 0 1 Narrative
CarePlan.contained 0 * Resource
CarePlan.extension 0 * Extension
CarePlan.modifierExtension 0 * Extension
CarePlan.identifier 0 * Identifier
CarePlan.instantiatesCanonical 0 * canonical
CarePlan.instantiatesUri 0 * uri
CarePlan.basedOn 0 * Reference CarePlan
CarePlan.replaces 0 * Reference CarePlan
CarePlan.partOf 0 * Reference CarePlan
CarePlan.status 1 1 code http://hl7.org/fhir/ValueSet/request-status|4.0.1
CarePlan.intent 1 1 code http://hl7.org/fhir/ValueSet/care-plan-intent|4.0.1
CarePlan.category 0 * CodeableConcept
CarePlan.title 0 1 string
CarePlan.description 0 1 string
CarePlan.subject 1 1 Reference Patient Group
CarePlan.encounter 0 1 Reference Encounter
CarePlan.period 0 1 Period
CarePlan.created 0 1 dateTime
CarePlan.author 0 1 Reference ${anybody}
CarePlan.contributor 0 * Reference ${anybody}
CarePlan.careTeam 0 * Reference CareTeam
CarePlan.addresses 0 * Reference Condition
CarePlan.supportingInfo 0 * Reference Resource
CarePlan.goal 0 * Reference Goal
CarePlan.activity 0 * BackboneElement
CarePlan.activity.id 0 1 id
CarePlan.activity.extension 0 * Extension
CarePlan.activity.modifierExtension 0 * Extension
CarePlan.activity.outcomeCodeableConcept 0 * CodeableConcept
CarePlan.activity.outcomeReference 0 * Reference Resource
CarePlan.activity.progress 0 * Annotation
CarePlan.activity.reference 0 1 Reference Appointment CommunicationRequest DeviceRequest MedicationRequest NutritionOrder Task ServiceRequest VisionPrescription RequestGroup
CarePlan.activity.detail 0 1 BackboneElement
CarePlan.note 0 * Annotation
`
  .trim()
  .split('\n')
  .map((line) => line.split(' ') as unknown as Row);
