export { Accommodation, accommodationLabels } from './accommodation.ts';
export { AgeForm, ageForms } from './ageForm.ts';
export { Answer, Assessment, Voice } from './assessment.ts';
export { behovskompassen } from './behovskompassen.ts';
export { carriedNothingLabels } from './carriedNothingLabels.ts';
export type {
  CarriedNothing,
  CarriedProfile,
  CarriedResult,
  CarriedVoice,
  NotCarried,
  Said,
  ShownProfile,
} from './carriedProfile.ts';
export { columnCode, nothingCodes, spokeNothings } from './columnCodes.ts';
export type { AssessmentColumns, KeyColumn } from './columns.ts';
export { type ColumnOptions, columnsFromAssessments } from './columnsFromAssessments.ts';
export {
  type Change,
  type CompareOptions,
  type Comparison,
  compareAssessments,
} from './compareAssessments.ts';
export { type ConversationCardsOptions, conversationCards } from './conversationCards.ts';
export { type ConversationGuideOptions, conversationGuide } from './conversationGuide.ts';
export { type ConversationPictureOptions, conversationPicture } from './conversationPicture.ts';
export { convertScale } from './convertScale.ts';
export { type CrosswalkOptions, crosswalk } from './crosswalk.ts';
export { Crosswalk, CrosswalkLink } from './crosswalkData.ts';
export { crosswalks } from './crosswalks.ts';
export { defineConversion, reverseConversion } from './defineConversion.ts';
export { type CrosswalkAbout, defineCrosswalk, reverseCrosswalk } from './defineCrosswalk.ts';
export { defineWheel } from './defineWheel.ts';
export { describeProfile } from './describeProfile.ts';
export { documents } from './documents.ts';
export { type FamilySupporterTopic, familySupporterTopics } from './familySupporterTopics.ts';
export { findingKinds } from './findingKinds.ts';
export { finishSummary, type SummaryOptions } from './finishSummary.ts';
export { mergePopulations } from './mergePopulations.ts';
export { type NoteTemplateOptions, noteTemplate } from './noteTemplate.ts';
export { orebrohjulet } from './orebrohjulet.ts';
export { Population, PopulationState } from './population.ts';
export type {
  GroupSummary,
  PopulationShare,
  PopulationSummary,
  SpokeSummary,
} from './populationSummary.ts';
export type {
  Completeness,
  Disagreement,
  ItemsAnswered,
  Profile,
  ProfileVoice,
  SpokeNothing,
  SpokeResult,
  Triggered,
  VoiceTotal,
} from './profile.ts';
export { type ProposalOptions, proposedNeeds } from './proposedNeeds.ts';
export { Audience, QuestionSet } from './questionSet.ts';
export type { QuestionOptions } from './questionsFor.ts';
export { type ReadWheelFormOptions, readWheelForm } from './readWheelForm.ts';
export { type Reliability, type ReliableChange, reliableChange } from './reliableChange.ts';
export { Scale } from './scale.ts';
export { type AnswerRange, ScaleConversion } from './scaleConversion.ts';
export { scales } from './scales.ts';
export { type ScoreOptions, scoreAssessment } from './scoreAssessment.ts';
export { type Series, type SeriesLine, type SeriesPoint, seriesOf } from './seriesOf.ts';
export { shanarri } from './shanarri.ts';
export { shanarriQuestions } from './shanarriQuestions.ts';
export { SpokeItems } from './spokeItems.ts';
export { spokeNothingLabels } from './spokeNothingLabels.ts';
export { SpokePattern } from './spokePattern.ts';
export { summariseAssessments } from './summariseAssessments.ts';
export type { Trigger } from './trigger.ts';
export { verifiedArticles } from './verifiedArticles.ts';
export { Spoke, Wheel } from './wheel.ts';
export { type WheelFormOptions, wheelForm } from './wheelForm.ts';
export { wheelFormCss } from './wheelFormCss.ts';
export type { FormEntries } from './wheelFormFields.ts';
export { type WheelSvgOptions, wheelSvg } from './wheelSvg.ts';
export { wheels } from './wheels.ts';
export type { ShowOptions } from './wheelView.ts';
