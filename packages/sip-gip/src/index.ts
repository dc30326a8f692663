export { Agreement } from './agreement.ts';
export { type CheckPlanOptions, checkPlan } from './checkPlan.ts';
export {
  type CopyForOptions,
  type CopyForResult,
  copyFor,
  type PlanLeftOut,
} from './copyFor.ts';
export { documents } from './documents.ts';
export { type EvaluationFormOptions, evaluationForm } from './evaluation/evaluationForm.ts';
export {
  type EvaluationAudience,
  type EvaluationItem,
  evaluationItems,
  evaluationLevelLabels,
} from './evaluation/evaluationItems.ts';
export { type EvaluationOverview, evaluationOverview } from './evaluation/evaluationOverview.ts';
export {
  type EvaluationAnswer,
  EvaluationLevel,
  EvaluationSheet,
  PlanEvaluation,
} from './evaluation/planEvaluation.ts';
export { type ReadEvaluationFormOptions, readEvaluationForm } from './evaluation/readEvaluationForm.ts';
export { exampleBarnetsPlan } from './exampleBarnetsPlan.ts';
export { exampleDischarge } from './exampleDischarge.ts';
export { exampleGip } from './exampleGip.ts';
export { exampleSip } from './exampleSip.ts';
export { findingKinds, type SipGipCode } from './findingKinds.ts';
export { isPlan } from './isPlan.ts';
export { type AdvancedPlan, advancePlan } from './life/advancePlan.ts';
export { type AppliedChange, applyChange, newVersion } from './life/applyChange.ts';
export type { ChangeReader } from './life/changeReaders.ts';
export type { ChangeSubject } from './life/changeTexts.ts';
export { comparePlans, type PlanChange } from './life/comparePlans.ts';
export { type MigratedPlan, migratePlan } from './life/migratePlan.ts';
export { PlanEvent } from './life/planEvent.ts';
export { type PlanStateAnswer, planState } from './life/planState.ts';
export { lifeStepLabels, type PlanState, planStateLabels } from './life/steps.ts';
export type { CopyQuestion, PlanSender } from './operationAccess.ts';
export { pathsHolding } from './pathsHolding.ts';
export { Plan } from './plan.ts';
export type { PlanContent, PlanCopy, PlanReader, Remaining } from './planCopy.ts';
export {
  type Deadline,
  type DeadlineKind,
  type DeadlineOptions,
  type DeadlineStanding,
  planDeadlines,
} from './planDeadlines.ts';
export { LifeStep, Transition } from './planFields.ts';
export { type MissingCondition, type PlanKindAnswer, planKind } from './planKind.ts';
export { PlanKindName, planKindLabels } from './planKindName.ts';
export type { PlanKindOptions } from './planKindOptions.ts';
export { planOverviewSvg } from './planOverviewSvg.ts';
export { PlanPractice } from './planPractice.ts';
export type { Basis, PlanReason } from './planQuestion.ts';
export type { PlanCondition } from './planReasons.ts';
export { planStyle } from './planStyle.ts';
export { protectedPlaces } from './protectedPlaces.ts';
export { type RenderPlanOptions, renderPlan } from './renderPlan.ts';
export { ruleVersions } from './ruleVersions.ts';
export { Situation } from './situation.ts';
export { suggestedPractice } from './suggestedPractice.ts';
export { vastraGotaland2021 } from './vastraGotaland2021.ts';
export type { Holidays } from './workingDays.ts';
