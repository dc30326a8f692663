// The names of elements in FHIR R4: of the data types, and of the resources that a plan's bundle can be expected to hold.
const names = new Set(
  `
    about account accounts achievementStatus action active activity actor additionalInstruction address
    addresses admitSource age agent aggregation alias allDay altitude amountText amountType answer
    answerOption answerValueSet appliesTo appointment appointmentType approvalDate asserter assessment
    assigner attachment attester authenticator author authored authoredOn authority availabilityExceptions
    availableEndTime availableStartTime availableTime base basedOn basis binding birthDate bodySite
    businessStatus cancelationReason careManager careTeam category citation city class classHistory
    clinicalStatus closingTime code codeFilter coding color comment communication comparator compartment
    complication complicationDetail component condition confidentiality constraint contact contained
    content contentReference contentType context contributor copyright count countMax country created
    creation currency custodian dailyAmount data dataAbsentReason dataPeriod date dateFilter dateRange
    dateTime dayOfWeek daysOfWeek definition denominator depth derivedFrom description destination detail
    device diagnosis dietPreference dimensions direction dischargeDisposition discriminator display
    district div doNotPerform docStatus document documentation doseAndRate duration durationMax
    durationUnit during effectivePeriod emptyReason enableBehavior enableWhen encounter end endpoint
    entity entry episodeOfCare etag event evidence example executionPeriod experimental expressedBy
    expression extension externalDiameter facilityType factor family focalDevice focus followUp for format
    frequency frequencyMax fullUrl function gender generalPractitioner given goal groupIdentifier
    hasMember hash healthcareService height high highLimit hospitalization hoursOfOperation human id
    identifier identity ifMatch ifModifiedSince ifNoneExist ifNoneMatch image implicitRules imprint
    inResponseTo individual initial initialSelected input instantiatesCanonical instantiatesUri insurance
    intent interpretation isModifier isModifierReason isSummary issued issuer item jurisdiction key kind
    label language lastModified lastReviewDate lastUpdated latitude length lifecycleStatus limit line link
    linkId location locationCode locationReference longitude low lowLimit lowerLimit managingOrganization
    manipulated map mapping maritalStatus masterIdentifier max maxDosePerAdministration maxDosePerLifetime
    maxDosePerPeriod maxLength meaning meaningWhenMissing measure medium member meta method min
    minutesDuration mitigation mode modifierExtension mustSupport name nominalVolume notAvailable note
    numerator offset onBehalfOf openingTime operationalStatus operator orderDetail orderMeaning ordered
    orderedBy organization origin other outcome outcomeCode outcomeCodeableConcept outcomeReference output
    owner parent partOf participant party path patient patientInstruction payload performer performerType
    period periodMax periodUnit photo physicalType physiologicalCondition policy policyRule position
    postalCode practiceSetting practitioner preAdmissionIdentifier prediction preferred prefix priority
    profile progress project provision publisher purpose qualification qualitativeRisk quantity question
    questionnaire race rank rationale reAdmission readOnly reason reasonCode reasonReference received
    recipient recorded recordedDate recorder reference referenceRange referralRequest related relatesTo
    relation relationship relativeRisk relevantHistory repeat repeats repetitions replaces report
    representation request requestedPeriod requester required requirements requisition resource
    resourceType response restoreDate restriction role route rules scope score scoring search searchParam
    section security securityLabel sender sent sequence serviceCategory serviceProvider serviceType
    severity shape short sigFormat signature site size sliceIsConstraining sliceName slicing slot sort
    source sourcePatientInfo specialArrangement specialCourtesy specialPrecautionsForStorage specialty
    specimen stage start state status statusDate statusHistory statusReason strength subject subjectType
    suffix summary supportingInfo supportingInformation system tag target targetFormat targetProfile team
    telecom text time timeOfDay timestamp timing title topic total type unit upperLimit uri url use
    useContext usedCode usedReference userSelected value valueSet verification verificationDate
    verificationStatus verified verifiedWith version versionId versioning weight what when who width xpath
  `
    .trim()
    .split(/\s+/),
);

/** Elements that FHIR writes with the name of their type after their own: `value` becomes `valueString`. */
export const choices = [
  'abatement',
  'age',
  'amount',
  'answer',
  'asNeeded',
  'author',
  'bounds',
  'content',
  'deceased',
  'defaultValue',
  'detail',
  'dose',
  'due',
  'effective',
  'fixed',
  'maxValue',
  'minValue',
  'multipleBirth',
  'occurred',
  'occurrence',
  'onset',
  'pattern',
  'performed',
  'probability',
  'product',
  'quantity',
  'rate',
  'scheduled',
  'source',
  'start',
  'subject',
  'target',
  'timing',
  'value',
  'when',
] as const;

const choice = new RegExp(`^(${choices.join('|')})[A-Z][A-Za-z]{2,20}$`);

/**
 * Is this a name that FHIR has? Any other name in a bundle could be something that somebody wrote, and is not repeated.
 *
 * Swedish: elementnamn.
 */
export const isElementName = (name: string): boolean => {
  const plain = name.startsWith('_') ? name.slice(1) : name;
  return names.has(plain) || choice.test(plain);
};
