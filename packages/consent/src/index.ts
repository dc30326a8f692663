export { About, aboutLabels } from './about.ts';
export { assessSharing, type SharingOptions, sharingAssessor } from './assessSharing.ts';
export { Child, Custodian, MaturityAssessment, PreventedCustodian } from './child.ts';
export { circularSupersedes } from './circularSupersedes.ts';
export {
  ChildsVoice,
  Consent,
  ConsentForm,
  Given,
  InformedTopic,
  InterventionConsent,
  PlanConsent,
  ProtectedPerson,
  Refusal,
  SecrecyWaiver,
} from './consent.ts';
export {
  type ConsentFormOptions,
  consentForm,
  type FormFormat,
  type WrittenConsentForm,
} from './consentForm.ts';
export { ConsentFormContent, FormDirection } from './consentFormContent.ts';
export { ConsentKind, consentKindLabels } from './consentKind.ts';
export { ConsentPractice } from './consentPractice.ts';
export {
  type ConsentReceiptOptions,
  consentReceipt,
  type WrittenConsentReceipt,
} from './consentReceipt.ts';
export {
  type ConsentState,
  type ConsentStatus,
  consentStateLabels,
  consentStatus,
  type PracticeGap,
} from './consentStatus.ts';
export {
  type CopyList,
  type CopyListOptions,
  type CopyRecord,
  copyEach,
  countCopies,
  exportCopies,
  type LeftOutOfRecord,
} from './copyEach.ts';
export {
  type DeidentificationOptions,
  type DeidentificationWarning,
  deidentificationWarnings,
  type IdentifyingKind,
} from './deidentificationWarnings.ts';
export { DisclosureEntry, LogRef } from './disclosureEntry.ts';
export {
  type AppendedEntry,
  appendEntry,
  disclosureLog,
  emptyLog,
  type LogCheck,
  type LogHead,
  verifyLog,
} from './disclosureLog.ts';
export { DocumentPart, DocumentPath } from './documentPart.ts';
export { documents } from './documents.ts';
export { routeStatusLabels } from './explainSharing.ts';
export type { ConsentCode } from './finding.ts';
export { findingKinds } from './findingKinds.ts';
export type { PrintedName } from './formWording.ts';
export { Giver, sameGiver } from './giver.ts';
export { type GoldenRuleEffect, type GoldenRuleQuestion, goldenRule } from './goldenRule.ts';
export { GoldenRuleAnswer, GoldenRuleId } from './goldenRuleAnswer.ts';
export { InformationCategory, informationCategoryLabels } from './informationCategory.ts';
export {
  type Assertion,
  type CopyAssessment,
  type LeftOut,
  type LeftOutReason,
  type MinimumCopy,
  minimumCopy,
} from './minimumCopy.ts';
export { consentReasonLabels } from './neededTexts.ts';
export { type SharingOutcome, sharingOutcomeLabels } from './outcome.ts';
export { PersonRef } from './personRef.ts';
export { concernReportVersions } from './routes/concernReport.ts';
export { routeConditionLabels, routeLabels, routeReasonLabels } from './routeTexts.ts';
export { ruleVersions } from './ruleVersions.ts';
export {
  type HarmTest,
  harmTestLabels,
  type SecrecyPresumption,
  secrecyPresumption,
} from './secrecyPresumption.ts';
export type {
  FactToSettle,
  Needed,
  NextStep,
  PartAssessment,
  Route,
  RouteCondition,
  RouteId,
  RouteReason,
  RouteStatus,
  SharingAssessment,
} from './sharingAssessment.ts';
export {
  type ForumRequirement,
  type ForumSharing,
  forumRequirementLabels,
  sharingInForum,
} from './sharingInForum.ts';
export { SharingParty } from './sharingParty.ts';
export { SharingPurpose, sharingPurposeLabels } from './sharingPurpose.ts';
export { SharedPart, SharingRequest } from './sharingRequest.ts';
export { suggestedPractice } from './suggestedPractice.ts';
export { waiversFromForm } from './waiversFromForm.ts';
export { type Watched, WatchedChange, watchList } from './watchList.ts';
export {
  type ConsentOptions,
  type ConsentQuestion,
  type ConsentReason,
  type RequiredConsent,
  type UnsettledConsent,
  type WhoMustConsent,
  whoMustConsent,
} from './whoMustConsent.ts';
