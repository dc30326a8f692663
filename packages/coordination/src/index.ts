export { Agenda } from './agenda.ts';
export { checkForum } from './checkForum.ts';
export type { ContactHolder, ContactModel, StageContact } from './contactModel.ts';
export { contactModels } from './contactModels.ts';
export { type ContactAnswer, contactRole } from './contactRole.ts';
export { type ContactStage, contactStages } from './contactStages.ts';
export { documents } from './documents.ts';
export { type CoordinationCode, findingKinds } from './findingKinds.ts';
export { FiveQuestionAnswers } from './fiveQuestionAnswers.ts';
export {
  type FiveQuestion,
  type FiveQuestionId,
  fiveQuestions,
  fiveQuestionsSources,
} from './fiveQuestions.ts';
export { Forum } from './forum.ts';
export { forums } from './forums.ts';
export { gapClock } from './gapClock.ts';
export type { GapClock, GapDays, GapLimits, GapWait } from './gapClockAnswer.ts';
export {
  type FiveQuestionsAnswer,
  type FiveQuestionsRoute,
  fiveQuestionsRouteLabels,
  routeFiveQuestions,
} from './routeFiveQuestions.ts';
export { type StairEntry, type StairEvent, StairHistory, type StairSubject } from './stairHistory.ts';
export { Stairs, stairs } from './stairs.ts';
