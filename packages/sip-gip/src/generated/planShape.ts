// The zod schema Plan without zod. Written by tools/compileSchema; do not edit: "npx -y pnpm@12.21.0 docs" writes it again.
import { type Fields, isDay, isInteger, isList, isObject, isRecord, isText } from '../fast/is.ts';
import type { Choice, Group, ObjectShape, Shape } from '../fast/shape.ts';

const isRef = (it: unknown): boolean => isText(it, 1, 100);

const isVersionNumber = (it: unknown): boolean => isInteger(it, 1, 1000000);

const isPlanCodesItemSystem = (it: unknown): boolean =>
  it === 'kva' || it === 'ksi' || it === 'ineraTypeOfCarePlan' || it === 'local';

const isShortText = (it: unknown): boolean => isText(it, 1, 300);

const isPlanCodesItem = (it: unknown): boolean =>
  isObject(it) &&
  isPlanCodesItemSystem(it.system) &&
  isText(it.code, 1, 50) &&
  (it.display === undefined || isShortText(it.display)) &&
  hasOnlyPlanCodesItemFields(it);

function hasOnlyPlanCodesItemFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'system':
      case 'code':
      case 'display':
        continue;
      default:
        return false;
    }
  return true;
}

const isPlanCodes = (it: unknown): boolean => isList(it, -Infinity, 20, isPlanCodesItem);

const isWords = (it: unknown): boolean => isText(it, 1, 5000);

const isPlanChild = (it: unknown): boolean =>
  isObject(it) &&
  isRef(it.ref) &&
  (it.name === undefined || isShortText(it.name)) &&
  (it.personalNumber === undefined || isText(it.personalNumber, 1, 20)) &&
  (it.birthDate === undefined || isDay(it.birthDate)) &&
  (it.address === undefined || isShortText(it.address)) &&
  (it.schoolUnit === undefined || isShortText(it.schoolUnit)) &&
  (it.communicationNeeds === undefined || isWords(it.communicationNeeds)) &&
  hasOnlyPlanChildFields(it);

function hasOnlyPlanChildFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'ref':
      case 'name':
      case 'personalNumber':
      case 'birthDate':
      case 'address':
      case 'schoolUnit':
      case 'communicationNeeds':
        continue;
      default:
        return false;
    }
  return true;
}

const isPlanCustodian = (it: unknown): boolean =>
  isObject(it) &&
  isRef(it.ref) &&
  (it.name === undefined || isShortText(it.name)) &&
  (it.address === undefined || isShortText(it.address)) &&
  (it.contact === undefined || isShortText(it.contact)) &&
  (it.communicationNeeds === undefined || isWords(it.communicationNeeds)) &&
  hasOnlyPlanCustodianFields(it);

function hasOnlyPlanCustodianFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'ref':
      case 'name':
      case 'address':
      case 'contact':
      case 'communicationNeeds':
        continue;
      default:
        return false;
    }
  return true;
}

const isPlanCustody = (it: unknown): boolean => it === 'joint' || it === 'one' || it === 'unknown';

const isPlanProtectedIdentity = (it: unknown): boolean => it === 'yes' || it === 'no' || it === 'unknown';

const isInformantChild = (it: unknown): boolean =>
  isObject(it) &&
  it.kind === 'child' &&
  hasOnlyInformantChildFields(it);

function hasOnlyInformantChildFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'kind':
        continue;
      default:
        return false;
    }
  return true;
}

const isInformantCustodian = (it: unknown): boolean =>
  isObject(it) &&
  it.kind === 'custodian' &&
  isText(it.ref, 1, 100) &&
  hasOnlyInformantCustodianFields(it);

function hasOnlyInformantCustodianFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'kind':
      case 'ref':
        continue;
      default:
        return false;
    }
  return true;
}

const isOperationId = (it: unknown): boolean =>
  it === 'preschool' ||
  it === 'school' ||
  it === 'studentHealthPsychosocial' ||
  it === 'studentHealthMedical' ||
  it === 'afterSchoolCentre' ||
  it === 'maternityCare' ||
  it === 'childHealthCentre' ||
  it === 'primaryCare' ||
  it === 'youthClinic' ||
  it === 'childPsychiatry' ||
  it === 'habilitation' ||
  it === 'municipalHealthCare' ||
  it === 'childAndFamilyServices' ||
  it === 'familyCounselling' ||
  it === 'lss' ||
  it === 'leisure' ||
  it === 'police';

const isInformantProfessional = (it: unknown): boolean =>
  isObject(it) &&
  it.kind === 'professional' &&
  isOperationId(it.operation) &&
  isText(it.role, 1, 100) &&
  hasOnlyInformantProfessionalFields(it);

function hasOnlyInformantProfessionalFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'kind':
      case 'operation':
      case 'role':
        continue;
      default:
        return false;
    }
  return true;
}

const isInformantOther = (it: unknown): boolean =>
  isObject(it) &&
  it.kind === 'other' &&
  isText(it.role, 1, 100) &&
  hasOnlyInformantOtherFields(it);

function hasOnlyInformantOtherFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'kind':
      case 'role':
        continue;
      default:
        return false;
    }
  return true;
}

function isInformant(it: unknown): boolean {
  if (!isObject(it)) return false;
  switch (it.kind) {
    case 'child':
      return isInformantChild(it);
    case 'custodian':
      return isInformantCustodian(it);
    case 'professional':
      return isInformantProfessional(it);
    case 'other':
      return isInformantOther(it);
    default:
      return false;
  }
}

const isPlanCoordinationJudgedKommun = (it: unknown): boolean =>
  it === 'needed' || it === 'notNeeded' || it === 'notAsked';

const isPlanCoordinationJudged = (it: unknown): boolean =>
  isObject(it) &&
  isPlanCoordinationJudgedKommun(it.kommun) &&
  isPlanCoordinationJudgedKommun(it.region) &&
  hasOnlyPlanCoordinationJudgedFields(it);

function hasOnlyPlanCoordinationJudgedFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'kommun':
      case 'region':
        continue;
      default:
        return false;
    }
  return true;
}

const isStatementSaid = (it: unknown): boolean =>
  isObject(it) &&
  it.kind === 'said' &&
  isWords(it.words) &&
  (it.on === undefined || isDay(it.on)) &&
  hasOnlyStatementSaidFields(it);

function hasOnlyStatementSaidFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'kind':
      case 'words':
      case 'on':
        continue;
      default:
        return false;
    }
  return true;
}

const isNoAnswer = (it: unknown): boolean =>
  it === 'notAsked' || it === 'declined' || it === 'notApplicable' || it === 'unknown';

const isStatementNothing = (it: unknown): boolean =>
  isObject(it) &&
  it.kind === 'nothing' &&
  isNoAnswer(it.nothing) &&
  (it.why === undefined || isWords(it.why)) &&
  hasOnlyStatementNothingFields(it);

function hasOnlyStatementNothingFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'kind':
      case 'nothing':
      case 'why':
        continue;
      default:
        return false;
    }
  return true;
}

function isStatement(it: unknown): boolean {
  if (!isObject(it)) return false;
  switch (it.kind) {
    case 'said':
      return isStatementSaid(it);
    case 'nothing':
      return isStatementNothing(it);
    default:
      return false;
  }
}

const isPlanChildsVoice = (it: unknown): boolean =>
  isObject(it) &&
  isStatement(it.words) &&
  isStatement(it.goal) &&
  hasOnlyPlanChildsVoiceFields(it);

function hasOnlyPlanChildsVoiceFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'words':
      case 'goal':
        continue;
      default:
        return false;
    }
  return true;
}

const isPlanView = (it: unknown): boolean =>
  isObject(it) &&
  isInformant(it.by) &&
  isStatement(it.statement) &&
  hasOnlyPlanViewFields(it);

function hasOnlyPlanViewFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'by':
      case 'statement':
        continue;
      default:
        return false;
    }
  return true;
}

const isDisagreement = (it: unknown): boolean =>
  isObject(it) &&
  isWords(it.about) &&
  isList(it.between, -Infinity, 50, isInformant) &&
  hasOnlyDisagreementFields(it);

function hasOnlyDisagreementFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'about':
      case 'between':
        continue;
      default:
        return false;
    }
  return true;
}

const isPlanNeedSeenInItem = (it: unknown): boolean =>
  isObject(it) &&
  isRef(it.instrument) &&
  isRef(it.part) &&
  (it.assessment === undefined || isRef(it.assessment)) &&
  hasOnlyPlanNeedSeenInItemFields(it);

function hasOnlyPlanNeedSeenInItemFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'instrument':
      case 'part':
      case 'assessment':
        continue;
      default:
        return false;
    }
  return true;
}

const isPlanNeedTarget = (it: unknown): boolean => it === 'environment' || it === 'child';

const isPlanNeed = (it: unknown): boolean =>
  isObject(it) &&
  isRef(it.id) &&
  isWords(it.text) &&
  (it.seenIn === undefined || isList(it.seenIn, -Infinity, 50, isPlanNeedSeenInItem)) &&
  (it.saidBy === undefined || isList(it.saidBy, 1, 50, isInformant)) &&
  (it.target === undefined || isPlanNeedTarget(it.target)) &&
  (it.noActionBecause === undefined || isWords(it.noActionBecause)) &&
  hasOnlyPlanNeedFields(it);

function hasOnlyPlanNeedFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'id':
      case 'text':
      case 'seenIn':
      case 'saidBy':
      case 'target':
      case 'noActionBecause':
        continue;
      default:
        return false;
    }
  return true;
}

const isPlanGoalLevel = (it: unknown): boolean => it === 'longTerm' || it === 'step';

const isPlanGoal = (it: unknown): boolean =>
  isObject(it) &&
  isRef(it.id) &&
  isWords(it.text) &&
  isPlanGoalLevel(it.level) &&
  isList(it.needs, -Infinity, 100, isRef) &&
  (it.seenBy === undefined || isWords(it.seenBy)) &&
  (it.saidBy === undefined || isList(it.saidBy, 1, 50, isInformant)) &&
  hasOnlyPlanGoalFields(it);

function hasOnlyPlanGoalFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'id':
      case 'text':
      case 'level':
      case 'needs':
      case 'seenBy':
      case 'saidBy':
        continue;
      default:
        return false;
    }
  return true;
}

const isHuvudman = (it: unknown): boolean =>
  it === 'kommun' || it === 'region' || it === 'state' || it === 'private';

const isPlanActionStatus = (it: unknown): boolean =>
  it === 'planned' || it === 'ongoing' || it === 'done' || it === 'stopped';

const isPlanAction = (it: unknown): boolean =>
  isObject(it) &&
  isRef(it.id) &&
  isWords(it.description) &&
  isHuvudman(it.huvudman) &&
  isOperationId(it.operation) &&
  isShortText(it.responsibleRole) &&
  (it.responsibleName === undefined || isShortText(it.responsibleName)) &&
  (it.start === undefined || isDay(it.start)) &&
  (it.plannedEnd === undefined || isDay(it.plannedEnd)) &&
  isPlanActionStatus(it.status) &&
  isList(it.needs, -Infinity, 100, isRef) &&
  (it.goals === undefined || isList(it.goals, -Infinity, 100, isRef)) &&
  (it.seenBy === undefined || isWords(it.seenBy)) &&
  (it.outcome === undefined || isWords(it.outcome)) &&
  (it.codes === undefined || isPlanCodes(it.codes)) &&
  hasOnlyPlanActionFields(it);

function hasOnlyPlanActionFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'id':
      case 'description':
      case 'huvudman':
      case 'operation':
      case 'responsibleRole':
      case 'responsibleName':
      case 'start':
      case 'plannedEnd':
      case 'status':
      case 'needs':
      case 'goals':
      case 'seenBy':
      case 'outcome':
      case 'codes':
        continue;
      default:
        return false;
    }
  return true;
}

const isMeasuresByOthersSomeMeasuresItem = (it: unknown): boolean =>
  isObject(it) &&
  isShortText(it.by) &&
  isWords(it.description) &&
  (it.needs === undefined || isList(it.needs, -Infinity, 100, isRef)) &&
  hasOnlyMeasuresByOthersSomeMeasuresItemFields(it);

function hasOnlyMeasuresByOthersSomeMeasuresItemFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'by':
      case 'description':
      case 'needs':
        continue;
      default:
        return false;
    }
  return true;
}

const isMeasuresByOthersSome = (it: unknown): boolean =>
  isObject(it) &&
  it.kind === 'some' &&
  isList(it.measures, 1, 500, isMeasuresByOthersSomeMeasuresItem) &&
  hasOnlyMeasuresByOthersSomeFields(it);

function hasOnlyMeasuresByOthersSomeFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'kind':
      case 'measures':
        continue;
      default:
        return false;
    }
  return true;
}

const isMeasuresByOthersNone = (it: unknown): boolean =>
  isObject(it) &&
  it.kind === 'none' &&
  hasOnlyMeasuresByOthersNoneFields(it);

function hasOnlyMeasuresByOthersNoneFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'kind':
        continue;
      default:
        return false;
    }
  return true;
}

const isMeasuresByOthersNotAsked = (it: unknown): boolean =>
  isObject(it) &&
  it.kind === 'notAsked' &&
  hasOnlyMeasuresByOthersNotAskedFields(it);

function hasOnlyMeasuresByOthersNotAskedFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'kind':
        continue;
      default:
        return false;
    }
  return true;
}

function isMeasuresByOthers(it: unknown): boolean {
  if (!isObject(it)) return false;
  switch (it.kind) {
    case 'some':
      return isMeasuresByOthersSome(it);
    case 'none':
      return isMeasuresByOthersNone(it);
    case 'notAsked':
      return isMeasuresByOthersNotAsked(it);
    default:
      return false;
  }
}

const isCrisis = (it: unknown): boolean =>
  isObject(it) &&
  isWords(it.whatToDo) &&
  (it.call === undefined || isShortText(it.call)) &&
  hasOnlyCrisisFields(it);

function hasOnlyCrisisFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'whatToDo':
      case 'call':
        continue;
      default:
        return false;
    }
  return true;
}

const isParticipantAttendance = (it: unknown): boolean =>
  it === 'invited' || it === 'attended' || it === 'declined';

const isParticipant = (it: unknown): boolean =>
  isObject(it) &&
  isInformant(it.who) &&
  (it.name === undefined || isShortText(it.name)) &&
  (it.contact === undefined || isShortText(it.contact)) &&
  isParticipantAttendance(it.attendance) &&
  isDay(it.from) &&
  (it.to === undefined || isDay(it.to)) &&
  hasOnlyParticipantFields(it);

function hasOnlyParticipantFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'who':
      case 'name':
      case 'contact':
      case 'attendance':
      case 'from':
      case 'to':
        continue;
      default:
        return false;
    }
  return true;
}

const isPlanConsentsItemKind = (it: unknown): boolean =>
  it === 'planConsent' || it === 'secrecyWaiver' || it === 'interventionConsent';

const isPlanConsentsItem = (it: unknown): boolean =>
  isObject(it) &&
  isPlanConsentsItemKind(it.kind) &&
  isRef(it.ref) &&
  hasOnlyPlanConsentsItemFields(it);

function hasOnlyPlanConsentsItemFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'kind':
      case 'ref':
        continue;
      default:
        return false;
    }
  return true;
}

const isFollowUpCaller = (it: unknown): boolean =>
  isObject(it) &&
  isOperationId(it.operation) &&
  isShortText(it.role) &&
  hasOnlyFollowUpCallerFields(it);

function hasOnlyFollowUpCallerFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'operation':
      case 'role':
        continue;
      default:
        return false;
    }
  return true;
}

const isFollowUpResultGoalsItemState = (it: unknown): boolean =>
  it === 'reached' || it === 'partlyReached' || it === 'notReached' || it === 'notAssessed';

const isFollowUpResultGoalsItem = (it: unknown): boolean =>
  isObject(it) &&
  isRef(it.goal) &&
  isFollowUpResultGoalsItemState(it.state) &&
  (it.words === undefined || isWords(it.words)) &&
  hasOnlyFollowUpResultGoalsItemFields(it);

function hasOnlyFollowUpResultGoalsItemFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'goal':
      case 'state':
      case 'words':
        continue;
      default:
        return false;
    }
  return true;
}

const isFollowUpResult = (it: unknown): boolean =>
  isObject(it) &&
  isDay(it.heldOn) &&
  (it.words === undefined || isWords(it.words)) &&
  (it.goals === undefined || isList(it.goals, -Infinity, 500, isFollowUpResultGoalsItem)) &&
  (it.views === undefined || isList(it.views, -Infinity, 100, isPlanView)) &&
  (it.agreed === undefined || isWords(it.agreed)) &&
  hasOnlyFollowUpResultFields(it);

function hasOnlyFollowUpResultFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'heldOn':
      case 'words':
      case 'goals':
      case 'views':
      case 'agreed':
        continue;
      default:
        return false;
    }
  return true;
}

const isFollowUp = (it: unknown): boolean =>
  isObject(it) &&
  isDay(it.on) &&
  isFollowUpCaller(it.caller) &&
  (it.result === undefined || isFollowUpResult(it.result)) &&
  (it.codes === undefined || isPlanCodes(it.codes)) &&
  hasOnlyFollowUpFields(it);

function hasOnlyFollowUpFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'on':
      case 'caller':
      case 'result':
      case 'codes':
        continue;
      default:
        return false;
    }
  return true;
}

const isClosingReason = (it: unknown): boolean =>
  it === 'goalsMet' ||
  it === 'consentWithdrawn' ||
  it === 'moved' ||
  it === 'age' ||
  it === 'replaced' ||
  it === 'other';

const isClosing = (it: unknown): boolean =>
  isObject(it) &&
  isDay(it.on) &&
  isClosingReason(it.reason) &&
  (it.evaluation === undefined || isWords(it.evaluation)) &&
  (it.replacedBy === undefined || isRef(it.replacedBy)) &&
  hasOnlyClosingFields(it);

function hasOnlyClosingFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'on':
      case 'reason':
      case 'evaluation':
      case 'replacedBy':
        continue;
      default:
        return false;
    }
  return true;
}

const isAdministrationOriginal = (it: unknown): boolean =>
  isObject(it) &&
  isInformant(it.keptBy) &&
  hasOnlyAdministrationOriginalFields(it);

function hasOnlyAdministrationOriginalFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'keptBy':
        continue;
      default:
        return false;
    }
  return true;
}

const isAdministrationCopiesGivenItem = (it: unknown): boolean =>
  isObject(it) &&
  isInformant(it.to) &&
  isDay(it.on) &&
  (it.version === undefined || isVersionNumber(it.version)) &&
  (it.consents === undefined || isList(it.consents, -Infinity, 50, isRef)) &&
  (it.ground === undefined || isWords(it.ground)) &&
  hasOnlyAdministrationCopiesGivenItemFields(it);

function hasOnlyAdministrationCopiesGivenItemFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'to':
      case 'on':
      case 'version':
      case 'consents':
      case 'ground':
        continue;
      default:
        return false;
    }
  return true;
}

const isAdministrationSignaturesItemForm = (it: unknown): boolean =>
  it === 'handwritten' || it === 'electronic' || it === 'other';

const isAdministrationSignaturesItem = (it: unknown): boolean =>
  isObject(it) &&
  isInformant(it.who) &&
  isDay(it.on) &&
  isAdministrationSignaturesItemForm(it.form) &&
  (it.version === undefined || isVersionNumber(it.version)) &&
  hasOnlyAdministrationSignaturesItemFields(it);

function hasOnlyAdministrationSignaturesItemFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'who':
      case 'on':
      case 'form':
      case 'version':
        continue;
      default:
        return false;
    }
  return true;
}

const isDocumentPathItem = (it: unknown): boolean => isText(it, -Infinity, 200) || isInteger(it, 0, Infinity);

const isDocumentPath = (it: unknown): boolean => isList(it, -Infinity, 50, isDocumentPathItem);

const isAdministrationCorrectionsItem = (it: unknown): boolean =>
  isObject(it) &&
  isDocumentPath(it.path) &&
  isDay(it.on) &&
  isShortText(it.by) &&
  isWords(it.wasWrong) &&
  hasOnlyAdministrationCorrectionsItemFields(it);

function hasOnlyAdministrationCorrectionsItemFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'path':
      case 'on':
      case 'by':
      case 'wasWrong':
        continue;
      default:
        return false;
    }
  return true;
}

const isLifeStep = (it: unknown): boolean =>
  it === 'consentGiven' ||
  it === 'consentRefused' ||
  it === 'consentWithdrawn' ||
  it === 'called' ||
  it === 'established' ||
  it === 'followedUp' ||
  it === 'revised' ||
  it === 'transferred' ||
  it === 'handedOver' ||
  it === 'closed';

const isGiverChild = (it: unknown): boolean =>
  isObject(it) &&
  it.kind === 'child' &&
  hasOnlyGiverChildFields(it);

function hasOnlyGiverChildFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'kind':
        continue;
      default:
        return false;
    }
  return true;
}

const isPersonRef = (it: unknown): boolean => isText(it, 1, 100);

const isGiverCustodian = (it: unknown): boolean =>
  isObject(it) &&
  it.kind === 'custodian' &&
  isPersonRef(it.ref) &&
  hasOnlyGiverCustodianFields(it);

function hasOnlyGiverCustodianFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'kind':
      case 'ref':
        continue;
      default:
        return false;
    }
  return true;
}

const isGiverPerson = (it: unknown): boolean =>
  isObject(it) &&
  it.kind === 'person' &&
  isPersonRef(it.ref) &&
  hasOnlyGiverPersonFields(it);

function hasOnlyGiverPersonFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'kind':
      case 'ref':
        continue;
      default:
        return false;
    }
  return true;
}

function isGiver(it: unknown): boolean {
  if (!isObject(it)) return false;
  switch (it.kind) {
    case 'child':
      return isGiverChild(it);
    case 'custodian':
      return isGiverCustodian(it);
    case 'person':
      return isGiverPerson(it);
    default:
      return false;
  }
}

const isTransition = (it: unknown): boolean =>
  it === 'preschoolClass' ||
  it === 'changeOfSchool' ||
  it === 'upperSecondary' ||
  it === 'adult' ||
  it === 'municipality' ||
  it === 'other';

const isAdministrationLifeItem = (it: unknown): boolean =>
  isObject(it) &&
  isLifeStep(it.kind) &&
  isDay(it.on) &&
  (it.by === undefined || isInformant(it.by)) &&
  (it.version === undefined || isVersionNumber(it.version)) &&
  (it.givenBy === undefined || isList(it.givenBy, -Infinity, 20, isGiver)) &&
  (it.acceptedBy === undefined || isInformant(it.acceptedBy)) &&
  (it.transition === undefined || isTransition(it.transition)) &&
  (it.note === undefined || isWords(it.note)) &&
  hasOnlyAdministrationLifeItemFields(it);

function hasOnlyAdministrationLifeItemFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'kind':
      case 'on':
      case 'by':
      case 'version':
      case 'givenBy':
      case 'acceptedBy':
      case 'transition':
      case 'note':
        continue;
      default:
        return false;
    }
  return true;
}

const isAdministrationRetention = (it: unknown): boolean =>
  isObject(it) &&
  isShortText(it.rule) &&
  (it.reviewOn === undefined || isDay(it.reviewOn)) &&
  (it.eraseOn === undefined || isDay(it.eraseOn)) &&
  hasOnlyAdministrationRetentionFields(it);

function hasOnlyAdministrationRetentionFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'rule':
      case 'reviewOn':
      case 'eraseOn':
        continue;
      default:
        return false;
    }
  return true;
}

const isAdministration = (it: unknown): boolean =>
  isObject(it) &&
  (it.original === undefined || isAdministrationOriginal(it.original)) &&
  (it.copiesGiven === undefined || isList(it.copiesGiven, -Infinity, 500, isAdministrationCopiesGivenItem)) &&
  (it.signatures === undefined || isList(it.signatures, -Infinity, 200, isAdministrationSignaturesItem)) &&
  (it.corrections === undefined || isList(it.corrections, -Infinity, 200, isAdministrationCorrectionsItem)) &&
  (it.life === undefined || isList(it.life, -Infinity, 1000, isAdministrationLifeItem)) &&
  (it.retention === undefined || isAdministrationRetention(it.retention)) &&
  hasOnlyAdministrationFields(it);

function hasOnlyAdministrationFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'original':
      case 'copiesGiven':
      case 'signatures':
      case 'corrections':
      case 'life':
      case 'retention':
        continue;
      default:
        return false;
    }
  return true;
}

const isSecrecyHolder = (it: unknown): boolean =>
  it === 'preschool' ||
  it === 'school.studenthealth.psych' ||
  it === 'school.studenthealth.medical' ||
  it === 'school.specialSupport' ||
  it === 'school.other' ||
  it === 'afterschool.studenthealth' ||
  it === 'afterschool.other' ||
  it === 'healthcare' ||
  it === 'socialservices' ||
  it === 'socialservices.familycounselling' ||
  it === 'anyReporter.orosanmalan' ||
  it === 'police';

const isInformationCategory = (it: unknown): boolean =>
  it === 'identity' ||
  it === 'contact' ||
  it === 'schooling' ||
  it === 'attendance' ||
  it === 'wellbeing' ||
  it === 'health' ||
  it === 'diagnosis' ||
  it === 'familySituation' ||
  it === 'interventions' ||
  it === 'meeting' ||
  it === 'childsWords' ||
  it === 'custodiansWords' ||
  it === 'crime' ||
  it === 'concernReport' ||
  it === 'other';

const isAbout = (it: unknown): boolean =>
  it === 'child' || it === 'custodian' || it === 'sibling' || it === 'otherPerson' || it === 'staff';

const isDocumentPart = (it: unknown): boolean =>
  isObject(it) &&
  isDocumentPath(it.path) &&
  isSecrecyHolder(it.holder) &&
  isInformationCategory(it.category) &&
  isAbout(it.about) &&
  (it.ref === undefined || isPersonRef(it.ref)) &&
  hasOnlyDocumentPartFields(it);

function hasOnlyDocumentPartFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'path':
      case 'holder':
      case 'category':
      case 'about':
      case 'ref':
        continue;
      default:
        return false;
    }
  return true;
}

const isPlanCommon = (it: Fields): boolean =>
  it.schemaVersion === '1' &&
  isRef(it.id) &&
  isVersionNumber(it.version) &&
  (it.basedOn === undefined || isVersionNumber(it.basedOn)) &&
  (it.agreement === undefined || isRef(it.agreement)) &&
  (it.codes === undefined || isPlanCodes(it.codes)) &&
  isPlanChild(it.child) &&
  isList(it.custodians, -Infinity, 10, isPlanCustodian) &&
  (it.custody === undefined || isPlanCustody(it.custody)) &&
  isPlanProtectedIdentity(it.protectedIdentity) &&
  isWords(it.reason) &&
  (it.initiatedBy === undefined || isInformant(it.initiatedBy)) &&
  (it.coordinationJudged === undefined || isPlanCoordinationJudged(it.coordinationJudged)) &&
  isPlanChildsVoice(it.childsVoice) &&
  isList(it.views, -Infinity, 100, isPlanView) &&
  isList(it.disagreements, -Infinity, 100, isDisagreement) &&
  isList(it.needs, -Infinity, 500, isPlanNeed) &&
  isList(it.goals, -Infinity, 500, isPlanGoal) &&
  isList(it.actions, -Infinity, 500, isPlanAction) &&
  isMeasuresByOthers(it.measuresByOthers) &&
  (it.risk === undefined || isWords(it.risk)) &&
  (it.crisis === undefined || isCrisis(it.crisis)) &&
  isList(it.participants, -Infinity, 200, isParticipant) &&
  isList(it.consents, -Infinity, 200, isPlanConsentsItem) &&
  isDay(it.startsOn) &&
  (it.calledOn === undefined || isDay(it.calledOn)) &&
  (it.meetingOn === undefined || isDay(it.meetingOn)) &&
  (it.meetingPlace === undefined || isShortText(it.meetingPlace)) &&
  isList(it.followUps, -Infinity, 200, isFollowUp) &&
  (it.evaluation === undefined || isWords(it.evaluation)) &&
  (it.closing === undefined || isClosing(it.closing)) &&
  (it.administration === undefined || isAdministration(it.administration)) &&
  isList(it.parts, -Infinity, 1000, isDocumentPart) &&
  (it.extensions === undefined || isRecord(it.extensions));

function isPlanCommonField(key: string): boolean {
  switch (key) {
    case 'schemaVersion':
    case 'id':
    case 'version':
    case 'basedOn':
    case 'agreement':
    case 'codes':
    case 'child':
    case 'custodians':
    case 'custody':
    case 'protectedIdentity':
    case 'reason':
    case 'initiatedBy':
    case 'coordinationJudged':
    case 'childsVoice':
    case 'views':
    case 'disagreements':
    case 'needs':
    case 'goals':
    case 'actions':
    case 'measuresByOthers':
    case 'risk':
    case 'crisis':
    case 'participants':
    case 'consents':
    case 'startsOn':
    case 'calledOn':
    case 'meetingOn':
    case 'meetingPlace':
    case 'followUps':
    case 'evaluation':
    case 'closing':
    case 'administration':
    case 'parts':
    case 'extensions':
      return true;
    default:
      return false;
  }
}

const isPlanSipBasis = (it: unknown): boolean => it === 'statute' || it === 'agreement' || it === 'local';

const isPlanSipOverallResponsibleHuvudman = (it: unknown): boolean => it === 'kommun' || it === 'region';

const isPlanSipOverallResponsible = (it: unknown): boolean =>
  isObject(it) &&
  isPlanSipOverallResponsibleHuvudman(it.huvudman) &&
  (it.operation === undefined || isOperationId(it.operation)) &&
  isShortText(it.contactRole) &&
  (it.contactName === undefined || isShortText(it.contactName)) &&
  hasOnlyPlanSipOverallResponsibleFields(it);

function hasOnlyPlanSipOverallResponsibleFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'huvudman':
      case 'operation':
      case 'contactRole':
      case 'contactName':
        continue;
      default:
        return false;
    }
  return true;
}

const isPlanSip = (it: unknown): boolean =>
  isObject(it) &&
  it.kind === 'sip' &&
  isPlanSipBasis(it.basis) &&
  isPlanCommon(it) &&
  (it.overallResponsible === undefined || isPlanSipOverallResponsible(it.overallResponsible)) &&
  hasOnlyPlanSipFields(it);

function hasOnlyPlanSipFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'kind':
      case 'basis':
      case 'overallResponsible':
        continue;
      default:
        if (!isPlanCommonField(key)) return false;
    }
  return true;
}

const isDischarge = (it: unknown): boolean =>
  isObject(it) &&
  (it.admittedOn === undefined || isDay(it.admittedOn)) &&
  (it.admissionNoticeOn === undefined || isDay(it.admissionNoticeOn)) &&
  (it.readyNoticeOn === undefined || isDay(it.readyNoticeOn)) &&
  (it.dischargedOn === undefined || isDay(it.dischargedOn)) &&
  (it.informationSentOn === undefined || isDay(it.informationSentOn)) &&
  hasOnlyDischargeFields(it);

function hasOnlyDischargeFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'admittedOn':
      case 'admissionNoticeOn':
      case 'readyNoticeOn':
      case 'dischargedOn':
      case 'informationSentOn':
        continue;
      default:
        return false;
    }
  return true;
}

const isPlanSipDischarge = (it: unknown): boolean =>
  isObject(it) &&
  it.kind === 'sipDischarge' &&
  it.basis === 'statute' &&
  isPlanCommon(it) &&
  (it.overallResponsible === undefined || isPlanSipOverallResponsible(it.overallResponsible)) &&
  isDischarge(it.discharge) &&
  hasOnlyPlanSipDischargeFields(it);

function hasOnlyPlanSipDischargeFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'kind':
      case 'basis':
      case 'overallResponsible':
      case 'discharge':
        continue;
      default:
        if (!isPlanCommonField(key)) return false;
    }
  return true;
}

const isPlanGipOverallResponsible = (it: unknown): boolean =>
  isObject(it) &&
  isOperationId(it.operation) &&
  isShortText(it.contactRole) &&
  (it.contactName === undefined || isShortText(it.contactName)) &&
  hasOnlyPlanGipOverallResponsibleFields(it);

function hasOnlyPlanGipOverallResponsibleFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'operation':
      case 'contactRole':
      case 'contactName':
        continue;
      default:
        return false;
    }
  return true;
}

const isPlanGip = (it: unknown): boolean =>
  isObject(it) &&
  it.kind === 'gip' &&
  it.basis === 'local' &&
  isPlanCommon(it) &&
  (it.overallResponsible === undefined || isPlanGipOverallResponsible(it.overallResponsible)) &&
  hasOnlyPlanGipFields(it);

function hasOnlyPlanGipFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'kind':
      case 'basis':
      case 'overallResponsible':
        continue;
      default:
        if (!isPlanCommonField(key)) return false;
    }
  return true;
}

const isPlanBarnetsPlan = (it: unknown): boolean =>
  isObject(it) &&
  it.kind === 'barnetsPlan' &&
  it.basis === 'local' &&
  isPlanCommon(it) &&
  (it.overallResponsible === undefined || isPlanGipOverallResponsible(it.overallResponsible)) &&
  hasOnlyPlanBarnetsPlanFields(it);

function hasOnlyPlanBarnetsPlanFields(it: Fields): boolean {
  for (const key in it)
    switch (key) {
      case 'kind':
      case 'basis':
      case 'overallResponsible':
        continue;
      default:
        if (!isPlanCommonField(key)) return false;
    }
  return true;
}

function isPlan(it: unknown): boolean {
  if (!isObject(it)) return false;
  switch (it.kind) {
    case 'sip':
      return isPlanSip(it);
    case 'sipDischarge':
      return isPlanSipDischarge(it);
    case 'gip':
      return isPlanGip(it);
    case 'barnetsPlan':
      return isPlanBarnetsPlan(it);
    default:
      return false;
  }
}

const refShape: Shape = { kind: 'text', min: 1, max: 100 };

const versionNumberShape: Shape = { kind: 'integer', min: 1, max: 1000000 };

const planCodesItemSystemShape: Shape = { kind: 'oneOf', values: ['kva', 'ksi', 'ineraTypeOfCarePlan', 'local'] };

const shortTextShape: Shape = { kind: 'text', min: 1, max: 300 };

const planCodesItemShape: ObjectShape = {
  kind: 'object',
  is: isPlanCodesItem,
  groups: [
    {
      system: planCodesItemSystemShape,
      code: { kind: 'text', min: 1, max: 50 },
      display: { kind: 'optional', of: shortTextShape },
    },
  ],
};

const planCodesShape: Shape = { kind: 'list', item: planCodesItemShape, min: -Infinity, max: 20 };

const wordsShape: Shape = { kind: 'text', min: 1, max: 5000 };

const planChildShape: ObjectShape = {
  kind: 'object',
  is: isPlanChild,
  groups: [
    {
      ref: refShape,
      name: { kind: 'optional', of: shortTextShape },
      personalNumber: { kind: 'optional', of: { kind: 'text', min: 1, max: 20 } },
      birthDate: { kind: 'optional', of: { kind: 'day' } },
      address: { kind: 'optional', of: shortTextShape },
      schoolUnit: { kind: 'optional', of: shortTextShape },
      communicationNeeds: { kind: 'optional', of: wordsShape },
    },
  ],
};

const planCustodianShape: ObjectShape = {
  kind: 'object',
  is: isPlanCustodian,
  groups: [
    {
      ref: refShape,
      name: { kind: 'optional', of: shortTextShape },
      address: { kind: 'optional', of: shortTextShape },
      contact: { kind: 'optional', of: shortTextShape },
      communicationNeeds: { kind: 'optional', of: wordsShape },
    },
  ],
};

const planCustodyShape: Shape = { kind: 'oneOf', values: ['joint', 'one', 'unknown'] };

const planProtectedIdentityShape: Shape = { kind: 'oneOf', values: ['yes', 'no', 'unknown'] };

const informantChildShape: ObjectShape = {
  kind: 'object',
  is: isInformantChild,
  groups: [
    {
      kind: { kind: 'oneOf', values: ['child'] },
    },
  ],
};

const informantCustodianShape: ObjectShape = {
  kind: 'object',
  is: isInformantCustodian,
  groups: [
    {
      kind: { kind: 'oneOf', values: ['custodian'] },
      ref: { kind: 'text', min: 1, max: 100 },
    },
  ],
};

const operationIdShape: Shape = { kind: 'oneOf', values: ['preschool', 'school', 'studentHealthPsychosocial', 'studentHealthMedical', 'afterSchoolCentre', 'maternityCare', 'childHealthCentre', 'primaryCare', 'youthClinic', 'childPsychiatry', 'habilitation', 'municipalHealthCare', 'childAndFamilyServices', 'familyCounselling', 'lss', 'leisure', 'police'] };

const informantProfessionalShape: ObjectShape = {
  kind: 'object',
  is: isInformantProfessional,
  groups: [
    {
      kind: { kind: 'oneOf', values: ['professional'] },
      operation: operationIdShape,
      role: { kind: 'text', min: 1, max: 100 },
    },
  ],
};

const informantOtherShape: ObjectShape = {
  kind: 'object',
  is: isInformantOther,
  groups: [
    {
      kind: { kind: 'oneOf', values: ['other'] },
      role: { kind: 'text', min: 1, max: 100 },
    },
  ],
};

const informantShape: Choice = {
  kind: 'choice',
  by: 'kind',
  options: {
    child: informantChildShape,
    custodian: informantCustodianShape,
    professional: informantProfessionalShape,
    other: informantOtherShape,
  },
};

const planCoordinationJudgedKommunShape: Shape = { kind: 'oneOf', values: ['needed', 'notNeeded', 'notAsked'] };

const planCoordinationJudgedShape: ObjectShape = {
  kind: 'object',
  is: isPlanCoordinationJudged,
  groups: [
    {
      kommun: planCoordinationJudgedKommunShape,
      region: planCoordinationJudgedKommunShape,
    },
  ],
};

const statementSaidShape: ObjectShape = {
  kind: 'object',
  is: isStatementSaid,
  groups: [
    {
      kind: { kind: 'oneOf', values: ['said'] },
      words: wordsShape,
      on: { kind: 'optional', of: { kind: 'day' } },
    },
  ],
};

const noAnswerShape: Shape = { kind: 'oneOf', values: ['notAsked', 'declined', 'notApplicable', 'unknown'] };

const statementNothingShape: ObjectShape = {
  kind: 'object',
  is: isStatementNothing,
  groups: [
    {
      kind: { kind: 'oneOf', values: ['nothing'] },
      nothing: noAnswerShape,
      why: { kind: 'optional', of: wordsShape },
    },
  ],
};

const statementShape: Choice = {
  kind: 'choice',
  by: 'kind',
  options: {
    said: statementSaidShape,
    nothing: statementNothingShape,
  },
};

const planChildsVoiceShape: ObjectShape = {
  kind: 'object',
  is: isPlanChildsVoice,
  groups: [
    {
      words: statementShape,
      goal: statementShape,
    },
  ],
};

const planViewShape: ObjectShape = {
  kind: 'object',
  is: isPlanView,
  groups: [
    {
      by: informantShape,
      statement: statementShape,
    },
  ],
};

const disagreementShape: ObjectShape = {
  kind: 'object',
  is: isDisagreement,
  groups: [
    {
      about: wordsShape,
      between: { kind: 'list', item: informantShape, min: -Infinity, max: 50 },
    },
  ],
};

const planNeedSeenInItemShape: ObjectShape = {
  kind: 'object',
  is: isPlanNeedSeenInItem,
  groups: [
    {
      instrument: refShape,
      part: refShape,
      assessment: { kind: 'optional', of: refShape },
    },
  ],
};

const planNeedTargetShape: Shape = { kind: 'oneOf', values: ['environment', 'child'] };

const planNeedShape: ObjectShape = {
  kind: 'object',
  is: isPlanNeed,
  groups: [
    {
      id: refShape,
      text: wordsShape,
      seenIn: { kind: 'optional', of: { kind: 'list', item: planNeedSeenInItemShape, min: -Infinity, max: 50 } },
      saidBy: { kind: 'optional', of: { kind: 'list', item: informantShape, min: 1, max: 50 } },
      target: { kind: 'optional', of: planNeedTargetShape },
      noActionBecause: { kind: 'optional', of: wordsShape },
    },
  ],
};

const planGoalLevelShape: Shape = { kind: 'oneOf', values: ['longTerm', 'step'] };

const planGoalShape: ObjectShape = {
  kind: 'object',
  is: isPlanGoal,
  groups: [
    {
      id: refShape,
      text: wordsShape,
      level: planGoalLevelShape,
      needs: { kind: 'list', item: refShape, min: -Infinity, max: 100 },
      seenBy: { kind: 'optional', of: wordsShape },
      saidBy: { kind: 'optional', of: { kind: 'list', item: informantShape, min: 1, max: 50 } },
    },
  ],
};

const huvudmanShape: Shape = { kind: 'oneOf', values: ['kommun', 'region', 'state', 'private'] };

const planActionStatusShape: Shape = { kind: 'oneOf', values: ['planned', 'ongoing', 'done', 'stopped'] };

const planActionShape: ObjectShape = {
  kind: 'object',
  is: isPlanAction,
  groups: [
    {
      id: refShape,
      description: wordsShape,
      huvudman: huvudmanShape,
      operation: operationIdShape,
      responsibleRole: shortTextShape,
      responsibleName: { kind: 'optional', of: shortTextShape },
      start: { kind: 'optional', of: { kind: 'day' } },
      plannedEnd: { kind: 'optional', of: { kind: 'day' } },
      status: planActionStatusShape,
      needs: { kind: 'list', item: refShape, min: -Infinity, max: 100 },
      goals: { kind: 'optional', of: { kind: 'list', item: refShape, min: -Infinity, max: 100 } },
      seenBy: { kind: 'optional', of: wordsShape },
      outcome: { kind: 'optional', of: wordsShape },
      codes: { kind: 'optional', of: planCodesShape },
    },
  ],
};

const measuresByOthersSomeMeasuresItemShape: ObjectShape = {
  kind: 'object',
  is: isMeasuresByOthersSomeMeasuresItem,
  groups: [
    {
      by: shortTextShape,
      description: wordsShape,
      needs: { kind: 'optional', of: { kind: 'list', item: refShape, min: -Infinity, max: 100 } },
    },
  ],
};

const measuresByOthersSomeShape: ObjectShape = {
  kind: 'object',
  is: isMeasuresByOthersSome,
  groups: [
    {
      kind: { kind: 'oneOf', values: ['some'] },
      measures: { kind: 'list', item: measuresByOthersSomeMeasuresItemShape, min: 1, max: 500 },
    },
  ],
};

const measuresByOthersNoneShape: ObjectShape = {
  kind: 'object',
  is: isMeasuresByOthersNone,
  groups: [
    {
      kind: { kind: 'oneOf', values: ['none'] },
    },
  ],
};

const measuresByOthersNotAskedShape: ObjectShape = {
  kind: 'object',
  is: isMeasuresByOthersNotAsked,
  groups: [
    {
      kind: { kind: 'oneOf', values: ['notAsked'] },
    },
  ],
};

const measuresByOthersShape: Choice = {
  kind: 'choice',
  by: 'kind',
  options: {
    some: measuresByOthersSomeShape,
    none: measuresByOthersNoneShape,
    notAsked: measuresByOthersNotAskedShape,
  },
};

const crisisShape: ObjectShape = {
  kind: 'object',
  is: isCrisis,
  groups: [
    {
      whatToDo: wordsShape,
      call: { kind: 'optional', of: shortTextShape },
    },
  ],
};

const participantAttendanceShape: Shape = { kind: 'oneOf', values: ['invited', 'attended', 'declined'] };

const participantShape: ObjectShape = {
  kind: 'object',
  is: isParticipant,
  groups: [
    {
      who: informantShape,
      name: { kind: 'optional', of: shortTextShape },
      contact: { kind: 'optional', of: shortTextShape },
      attendance: participantAttendanceShape,
      from: { kind: 'day' },
      to: { kind: 'optional', of: { kind: 'day' } },
    },
  ],
};

const planConsentsItemKindShape: Shape = { kind: 'oneOf', values: ['planConsent', 'secrecyWaiver', 'interventionConsent'] };

const planConsentsItemShape: ObjectShape = {
  kind: 'object',
  is: isPlanConsentsItem,
  groups: [
    {
      kind: planConsentsItemKindShape,
      ref: refShape,
    },
  ],
};

const followUpCallerShape: ObjectShape = {
  kind: 'object',
  is: isFollowUpCaller,
  groups: [
    {
      operation: operationIdShape,
      role: shortTextShape,
    },
  ],
};

const followUpResultGoalsItemStateShape: Shape = { kind: 'oneOf', values: ['reached', 'partlyReached', 'notReached', 'notAssessed'] };

const followUpResultGoalsItemShape: ObjectShape = {
  kind: 'object',
  is: isFollowUpResultGoalsItem,
  groups: [
    {
      goal: refShape,
      state: followUpResultGoalsItemStateShape,
      words: { kind: 'optional', of: wordsShape },
    },
  ],
};

const followUpResultShape: ObjectShape = {
  kind: 'object',
  is: isFollowUpResult,
  groups: [
    {
      heldOn: { kind: 'day' },
      words: { kind: 'optional', of: wordsShape },
      goals: { kind: 'optional', of: { kind: 'list', item: followUpResultGoalsItemShape, min: -Infinity, max: 500 } },
      views: { kind: 'optional', of: { kind: 'list', item: planViewShape, min: -Infinity, max: 100 } },
      agreed: { kind: 'optional', of: wordsShape },
    },
  ],
};

const followUpShape: ObjectShape = {
  kind: 'object',
  is: isFollowUp,
  groups: [
    {
      on: { kind: 'day' },
      caller: followUpCallerShape,
      result: { kind: 'optional', of: followUpResultShape },
      codes: { kind: 'optional', of: planCodesShape },
    },
  ],
};

const closingReasonShape: Shape = { kind: 'oneOf', values: ['goalsMet', 'consentWithdrawn', 'moved', 'age', 'replaced', 'other'] };

const closingShape: ObjectShape = {
  kind: 'object',
  is: isClosing,
  groups: [
    {
      on: { kind: 'day' },
      reason: closingReasonShape,
      evaluation: { kind: 'optional', of: wordsShape },
      replacedBy: { kind: 'optional', of: refShape },
    },
  ],
};

const administrationOriginalShape: ObjectShape = {
  kind: 'object',
  is: isAdministrationOriginal,
  groups: [
    {
      keptBy: informantShape,
    },
  ],
};

const administrationCopiesGivenItemShape: ObjectShape = {
  kind: 'object',
  is: isAdministrationCopiesGivenItem,
  groups: [
    {
      to: informantShape,
      on: { kind: 'day' },
      version: { kind: 'optional', of: versionNumberShape },
      consents: { kind: 'optional', of: { kind: 'list', item: refShape, min: -Infinity, max: 50 } },
      ground: { kind: 'optional', of: wordsShape },
    },
  ],
};

const administrationSignaturesItemFormShape: Shape = { kind: 'oneOf', values: ['handwritten', 'electronic', 'other'] };

const administrationSignaturesItemShape: ObjectShape = {
  kind: 'object',
  is: isAdministrationSignaturesItem,
  groups: [
    {
      who: informantShape,
      on: { kind: 'day' },
      form: administrationSignaturesItemFormShape,
      version: { kind: 'optional', of: versionNumberShape },
    },
  ],
};

const documentPathItemShape: Shape = { kind: 'either', of: [{ kind: 'text', min: -Infinity, max: 200 }, { kind: 'integer', min: 0, max: Infinity }] };

const documentPathShape: Shape = { kind: 'list', item: documentPathItemShape, min: -Infinity, max: 50 };

const administrationCorrectionsItemShape: ObjectShape = {
  kind: 'object',
  is: isAdministrationCorrectionsItem,
  groups: [
    {
      path: documentPathShape,
      on: { kind: 'day' },
      by: shortTextShape,
      wasWrong: wordsShape,
    },
  ],
};

const lifeStepShape: Shape = { kind: 'oneOf', values: ['consentGiven', 'consentRefused', 'consentWithdrawn', 'called', 'established', 'followedUp', 'revised', 'transferred', 'handedOver', 'closed'] };

const giverChildShape: ObjectShape = {
  kind: 'object',
  is: isGiverChild,
  groups: [
    {
      kind: { kind: 'oneOf', values: ['child'] },
    },
  ],
};

const personRefShape: Shape = { kind: 'text', min: 1, max: 100 };

const giverCustodianShape: ObjectShape = {
  kind: 'object',
  is: isGiverCustodian,
  groups: [
    {
      kind: { kind: 'oneOf', values: ['custodian'] },
      ref: personRefShape,
    },
  ],
};

const giverPersonShape: ObjectShape = {
  kind: 'object',
  is: isGiverPerson,
  groups: [
    {
      kind: { kind: 'oneOf', values: ['person'] },
      ref: personRefShape,
    },
  ],
};

const giverShape: Choice = {
  kind: 'choice',
  by: 'kind',
  options: {
    child: giverChildShape,
    custodian: giverCustodianShape,
    person: giverPersonShape,
  },
};

const transitionShape: Shape = { kind: 'oneOf', values: ['preschoolClass', 'changeOfSchool', 'upperSecondary', 'adult', 'municipality', 'other'] };

const administrationLifeItemShape: ObjectShape = {
  kind: 'object',
  is: isAdministrationLifeItem,
  groups: [
    {
      kind: lifeStepShape,
      on: { kind: 'day' },
      by: { kind: 'optional', of: informantShape },
      version: { kind: 'optional', of: versionNumberShape },
      givenBy: { kind: 'optional', of: { kind: 'list', item: giverShape, min: -Infinity, max: 20 } },
      acceptedBy: { kind: 'optional', of: informantShape },
      transition: { kind: 'optional', of: transitionShape },
      note: { kind: 'optional', of: wordsShape },
    },
  ],
};

const administrationRetentionShape: ObjectShape = {
  kind: 'object',
  is: isAdministrationRetention,
  groups: [
    {
      rule: shortTextShape,
      reviewOn: { kind: 'optional', of: { kind: 'day' } },
      eraseOn: { kind: 'optional', of: { kind: 'day' } },
    },
  ],
};

const administrationShape: ObjectShape = {
  kind: 'object',
  is: isAdministration,
  groups: [
    {
      original: { kind: 'optional', of: administrationOriginalShape },
      copiesGiven: { kind: 'optional', of: { kind: 'list', item: administrationCopiesGivenItemShape, min: -Infinity, max: 500 } },
      signatures: { kind: 'optional', of: { kind: 'list', item: administrationSignaturesItemShape, min: -Infinity, max: 200 } },
      corrections: { kind: 'optional', of: { kind: 'list', item: administrationCorrectionsItemShape, min: -Infinity, max: 200 } },
      life: { kind: 'optional', of: { kind: 'list', item: administrationLifeItemShape, min: -Infinity, max: 1000 } },
      retention: { kind: 'optional', of: administrationRetentionShape },
    },
  ],
};

const secrecyHolderShape: Shape = { kind: 'oneOf', values: ['preschool', 'school.studenthealth.psych', 'school.studenthealth.medical', 'school.specialSupport', 'school.other', 'afterschool.studenthealth', 'afterschool.other', 'healthcare', 'socialservices', 'socialservices.familycounselling', 'anyReporter.orosanmalan', 'police'] };

const informationCategoryShape: Shape = { kind: 'oneOf', values: ['identity', 'contact', 'schooling', 'attendance', 'wellbeing', 'health', 'diagnosis', 'familySituation', 'interventions', 'meeting', 'childsWords', 'custodiansWords', 'crime', 'concernReport', 'other'] };

const aboutShape: Shape = { kind: 'oneOf', values: ['child', 'custodian', 'sibling', 'otherPerson', 'staff'] };

const documentPartShape: ObjectShape = {
  kind: 'object',
  is: isDocumentPart,
  groups: [
    {
      path: documentPathShape,
      holder: secrecyHolderShape,
      category: informationCategoryShape,
      about: aboutShape,
      ref: { kind: 'optional', of: personRefShape },
    },
  ],
};

const planCommonFields: Group = {
  schemaVersion: { kind: 'oneOf', values: ['1'] },
  id: refShape,
  version: versionNumberShape,
  basedOn: { kind: 'optional', of: versionNumberShape },
  agreement: { kind: 'optional', of: refShape },
  codes: { kind: 'optional', of: planCodesShape },
  child: planChildShape,
  custodians: { kind: 'list', item: planCustodianShape, min: -Infinity, max: 10 },
  custody: { kind: 'optional', of: planCustodyShape },
  protectedIdentity: planProtectedIdentityShape,
  reason: wordsShape,
  initiatedBy: { kind: 'optional', of: informantShape },
  coordinationJudged: { kind: 'optional', of: planCoordinationJudgedShape },
  childsVoice: planChildsVoiceShape,
  views: { kind: 'list', item: planViewShape, min: -Infinity, max: 100 },
  disagreements: { kind: 'list', item: disagreementShape, min: -Infinity, max: 100 },
  needs: { kind: 'list', item: planNeedShape, min: -Infinity, max: 500 },
  goals: { kind: 'list', item: planGoalShape, min: -Infinity, max: 500 },
  actions: { kind: 'list', item: planActionShape, min: -Infinity, max: 500 },
  measuresByOthers: measuresByOthersShape,
  risk: { kind: 'optional', of: wordsShape },
  crisis: { kind: 'optional', of: crisisShape },
  participants: { kind: 'list', item: participantShape, min: -Infinity, max: 200 },
  consents: { kind: 'list', item: planConsentsItemShape, min: -Infinity, max: 200 },
  startsOn: { kind: 'day' },
  calledOn: { kind: 'optional', of: { kind: 'day' } },
  meetingOn: { kind: 'optional', of: { kind: 'day' } },
  meetingPlace: { kind: 'optional', of: shortTextShape },
  followUps: { kind: 'list', item: followUpShape, min: -Infinity, max: 200 },
  evaluation: { kind: 'optional', of: wordsShape },
  closing: { kind: 'optional', of: closingShape },
  administration: { kind: 'optional', of: administrationShape },
  parts: { kind: 'list', item: documentPartShape, min: -Infinity, max: 1000 },
  extensions: { kind: 'optional', of: { kind: 'record' } },
};

const planSipBasisShape: Shape = { kind: 'oneOf', values: ['statute', 'agreement', 'local'] };

const planSipOverallResponsibleHuvudmanShape: Shape = { kind: 'oneOf', values: ['kommun', 'region'] };

const planSipOverallResponsibleShape: ObjectShape = {
  kind: 'object',
  is: isPlanSipOverallResponsible,
  groups: [
    {
      huvudman: planSipOverallResponsibleHuvudmanShape,
      operation: { kind: 'optional', of: operationIdShape },
      contactRole: shortTextShape,
      contactName: { kind: 'optional', of: shortTextShape },
    },
  ],
};

const planSipShape: ObjectShape = {
  kind: 'object',
  is: isPlanSip,
  groups: [
    {
      kind: { kind: 'oneOf', values: ['sip'] },
      basis: planSipBasisShape,
    },
    planCommonFields,
    {
      overallResponsible: { kind: 'optional', of: planSipOverallResponsibleShape },
    },
  ],
};

const dischargeShape: ObjectShape = {
  kind: 'object',
  is: isDischarge,
  groups: [
    {
      admittedOn: { kind: 'optional', of: { kind: 'day' } },
      admissionNoticeOn: { kind: 'optional', of: { kind: 'day' } },
      readyNoticeOn: { kind: 'optional', of: { kind: 'day' } },
      dischargedOn: { kind: 'optional', of: { kind: 'day' } },
      informationSentOn: { kind: 'optional', of: { kind: 'day' } },
    },
  ],
};

const planSipDischargeShape: ObjectShape = {
  kind: 'object',
  is: isPlanSipDischarge,
  groups: [
    {
      kind: { kind: 'oneOf', values: ['sipDischarge'] },
      basis: { kind: 'oneOf', values: ['statute'] },
    },
    planCommonFields,
    {
      overallResponsible: { kind: 'optional', of: planSipOverallResponsibleShape },
      discharge: dischargeShape,
    },
  ],
};

const planGipOverallResponsibleShape: ObjectShape = {
  kind: 'object',
  is: isPlanGipOverallResponsible,
  groups: [
    {
      operation: operationIdShape,
      contactRole: shortTextShape,
      contactName: { kind: 'optional', of: shortTextShape },
    },
  ],
};

const planGipShape: ObjectShape = {
  kind: 'object',
  is: isPlanGip,
  groups: [
    {
      kind: { kind: 'oneOf', values: ['gip'] },
      basis: { kind: 'oneOf', values: ['local'] },
    },
    planCommonFields,
    {
      overallResponsible: { kind: 'optional', of: planGipOverallResponsibleShape },
    },
  ],
};

const planBarnetsPlanShape: ObjectShape = {
  kind: 'object',
  is: isPlanBarnetsPlan,
  groups: [
    {
      kind: { kind: 'oneOf', values: ['barnetsPlan'] },
      basis: { kind: 'oneOf', values: ['local'] },
    },
    planCommonFields,
    {
      overallResponsible: { kind: 'optional', of: planGipOverallResponsibleShape },
    },
  ],
};

const planShape: Choice = {
  kind: 'choice',
  by: 'kind',
  options: {
    sip: planSipShape,
    sipDischarge: planSipDischargeShape,
    gip: planGipShape,
    barnetsPlan: planBarnetsPlanShape,
  },
};

export { isPlan, planShape };
