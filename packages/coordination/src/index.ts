export { type AgeCoverage, type AgeRange, type AgeState, ageCoverage } from './ageCoverage.ts';
export { Agenda } from './agenda.ts';
export {
  Barnteam,
  type BarnteamFunction,
  type BarnteamSeat,
  barnteamSeats,
  barnteamSource,
} from './barnteam.ts';
export { cadenceText } from './cadenceText.ts';
export { calendarSvg } from './calendarSvg.ts';
export { calendarTable } from './calendarTable.ts';
export { type ChairAnswer, chairOf } from './chairOf.ts';
export { checkBarnteam } from './checkBarnteam.ts';
export { checkCouncil } from './checkCouncil.ts';
export { checkForum } from './checkForum.ts';
export { checkForumMap } from './checkForumMap.ts';
export { checkGoalSelection } from './checkGoalSelection.ts';
export { checkHandOver } from './checkHandOver.ts';
export { checkImprovementBacklog } from './checkImprovementBacklog.ts';
export { checkMeetingLog, type MeetingCount } from './checkMeetingLog.ts';
export { checkSurvey } from './checkSurvey.ts';
export { checkTermEvaluations } from './checkTermEvaluations.ts';
export {
  type CoordinatorAnswer,
  type CoordinatorReasons,
  chooseCoordinator,
} from './chooseCoordinator.ts';
export { CollaborationSurvey, type SurveyTotal } from './collaborationSurvey.ts';
export {
  compareForums,
  type ForumCell,
  type ForumComparison,
  type ForumOfOnePlace,
  type ForumRow,
} from './compareForums.ts';
export { type ContactHandOver, contactHandOver } from './contactHandOver.ts';
export type { ContactHolder, ContactModel, StageContact } from './contactModel.ts';
export { contactModels } from './contactModels.ts';
export { type ContactAnswer, contactRole } from './contactRole.ts';
export { type ContactStage, contactStages } from './contactStages.ts';
export {
  type CoordinatorCandidate,
  CoordinatorChoice,
  type CoordinatorCriterion,
  coordinatorCriteria,
} from './coordinatorChoice.ts';
export { type CoordinatorModelId, type CoordinatorRole, coordinatorRoles } from './coordinatorRoles.ts';
export { Council } from './council.ts';
export { type CalendarMeeting, type CouncilCalendar, councilCalendar } from './councilCalendar.ts';
export { councilOfForum } from './councilOfForum.ts';
export { councils } from './councils.ts';
export { CouncilTerm, TermDays } from './councilTerm.ts';
export { type CounterpartStep, type Counterparts, counterpartSteps } from './counterpartSteps.ts';
export { documents } from './documents.ts';
export { type EvaluationPlan, evaluationPlan, type GoalEvaluation } from './evaluationPlan.ts';
export { type CoordinationCode, findingKinds } from './findingKinds.ts';
export { FiveQuestionAnswers } from './fiveQuestionAnswers.ts';
export {
  type FiveQuestion,
  type FiveQuestionId,
  fiveQuestions,
  fiveQuestionsSources,
} from './fiveQuestions.ts';
export { type Cadence, Forum } from './forum.ts';
export { forumComparisonSvg } from './forumComparisonSvg.ts';
export { forumComparisonTable } from './forumComparisonTable.ts';
export { ForumMap } from './forumMap.ts';
export { forumMaps } from './forumMaps.ts';
export { forums } from './forums.ts';
export {
  type ForumTopic,
  type ForumTopicGroup,
  forumTopicGroupLabels,
  forumTopics,
} from './forumTopics.ts';
export { gapClock } from './gapClock.ts';
export type { GapClock, GapDays, GapLimits, GapWait } from './gapClockAnswer.ts';
export { glossary } from './glossary.ts';
export { glossaryEntry } from './glossaryEntry.ts';
export type { GlossaryEntry } from './glossaryTerm.ts';
export {
  Goal,
  type GoalAudience,
  type GoalDirection,
  type GoalVerb,
  goalAudienceLabels,
  goalDirectionLabels,
  goalVerbLabels,
} from './goal.ts';
export { goalBank } from './goalBank.ts';
export { type GoalChoice, goalChoices } from './goalChoices.ts';
export { GoalResult, type GoalStand } from './goalResult.ts';
export { GoalSelection } from './goalSelection.ts';
export { HandOver } from './handOver.ts';
export { handOverEvents } from './handOverEvents.ts';
export { type HandOverPart, type HandOverPartId, handOverParts } from './handOverParts.ts';
export { ImprovementBacklog } from './improvementBacklog.ts';
export {
  type ImprovementArea,
  type ImprovementSection,
  type ImprovementTheme,
  improvementSections,
  improvementThemeLabels,
} from './improvementSections.ts';
export type { IsoWeek } from './isoWeek.ts';
export { MeetingLog } from './meetingLog.ts';
export { MeetingPeriod } from './meetingPeriod.ts';
export { MeetingRule } from './meetingRule.ts';
export { type MeetingChoices, meetingRuleOf } from './meetingRuleOf.ts';
export { type Meeting, type MeetingSeries, meetingSeries } from './meetingSeries.ts';
export { type MovedStep, moveStep } from './moveStep.ts';
export { municipalitySurvey } from './municipalitySurvey.ts';
export {
  type FactorReadiness,
  type Readiness,
  type ReadinessStatus,
  readiness,
  readinessStatusLabels,
} from './readiness.ts';
export { ReadinessAnswers } from './readinessAnswers.ts';
export type { ReadinessFactor, ReadinessGroup } from './readinessFactor.ts';
export { readinessFactors, readinessGroupLabels } from './readinessFactors.ts';
export {
  type FiveQuestionsAnswer,
  type FiveQuestionsRoute,
  fiveQuestionsRouteLabels,
  routeFiveQuestions,
} from './routeFiveQuestions.ts';
export { type GoalFilter, selectGoals } from './selectGoals.ts';
export { type ShareAgreeing, shareAgreeing } from './shareAgreeing.ts';
export {
  type StairEntry,
  type StairEvent,
  StairHistory,
  type StairOwner,
  type StairSubject,
} from './stairHistory.ts';
export { StairMove } from './stairMove.ts';
export { Stairs, type StairsId, stairs } from './stairs.ts';
export {
  type StepFit,
  type StepLink,
  type StepRef,
  type StepWithoutCounterpart,
  stairsCrosswalk,
} from './stairsCrosswalk.ts';
export { surveyTotals } from './surveyTotals.ts';
export { TermEvaluation } from './termEvaluation.ts';
