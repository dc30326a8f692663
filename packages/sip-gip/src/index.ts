export { Agreement } from './agreement.ts';
export { type CheckPlanOptions, checkPlan } from './checkPlan.ts';
export {
  type CopyForOptions,
  type CopyForResult,
  copyFor,
  type PlanLeftOut,
} from './copyFor.ts';
export { documents } from './documents.ts';
export { exampleBarnetsPlan } from './exampleBarnetsPlan.ts';
export { exampleDischarge } from './exampleDischarge.ts';
export { exampleGip } from './exampleGip.ts';
export { exampleSip } from './exampleSip.ts';
export { findingKinds, type SipGipCode } from './findingKinds.ts';
export { isPlan } from './isPlan.ts';
export type { CopyQuestion, PlanSender } from './operationAccess.ts';
export { Plan } from './plan.ts';
export type { PlanContent, PlanCopy, PlanReader, Remaining } from './planCopy.ts';
export { type Deadline, type DeadlineKind, planDeadlines } from './planDeadlines.ts';
export { type MissingCondition, type PlanKindAnswer, planKind } from './planKind.ts';
export { PlanKindName, planKindLabels } from './planKindName.ts';
export type { PlanKindOptions } from './planKindOptions.ts';
export { PlanPractice } from './planPractice.ts';
export type { Basis, PlanReason } from './planQuestion.ts';
export type { PlanCondition } from './planReasons.ts';
export { type RenderPlanOptions, renderPlan } from './renderPlan.ts';
export { ruleVersions } from './ruleVersions.ts';
export { Situation } from './situation.ts';
export { suggestedPractice } from './suggestedPractice.ts';
export { vastraGotaland2021 } from './vastraGotaland2021.ts';
