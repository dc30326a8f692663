export { AgeForm, ageForms } from './ageForm.ts';
export { Answer, Assessment, Voice } from './assessment.ts';
export { behovskompassen } from './behovskompassen.ts';
export {
  type Change,
  type CompareOptions,
  type Comparison,
  compareAssessments,
} from './compareAssessments.ts';
export { defineWheel } from './defineWheel.ts';
export { describeProfile } from './describeProfile.ts';
export { documents } from './documents.ts';
export { findingKinds } from './findingKinds.ts';
export { orebrohjulet } from './orebrohjulet.ts';
export type {
  Completeness,
  Disagreement,
  Profile,
  ProfileVoice,
  SpokeNothing,
  SpokeResult,
  Triggered,
} from './profile.ts';
export { type ProposalOptions, proposedNeeds } from './proposedNeeds.ts';
export { type Reliability, type ReliableChange, reliableChange } from './reliableChange.ts';
export { Scale } from './scale.ts';
export { scales } from './scales.ts';
export { type ScoreOptions, scoreAssessment } from './scoreAssessment.ts';
export { shanarri } from './shanarri.ts';
export { spokeNothingLabels } from './spokeNothingLabels.ts';
export type { Trigger } from './trigger.ts';
export { verifiedArticles } from './verifiedArticles.ts';
export { Spoke, Wheel } from './wheel.ts';
export { type WheelSvgOptions, wheelSvg } from './wheelSvg.ts';
export { wheels } from './wheels.ts';
export type { ShowOptions } from './wheelView.ts';
