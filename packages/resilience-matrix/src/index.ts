export { AgeStage, ageStages } from './ageStage.ts';
export type { HeadingAgreement } from './agreement.ts';
export type { AxisChange } from './axisChange.ts';
export type { AxisPlacement, AxisReason } from './axisPlacement.ts';
export { comparePlacements } from './comparePlacements.ts';
export type { Coverage, HeadingCoverage } from './coverage.ts';
export { describeComparison } from './describeComparison.ts';
export { describePlacement } from './describePlacement.ts';
export { type AxisId, Direction, directions } from './direction.ts';
export { documents } from './documents.ts';
export { type DomainLink, domainCrosswalk } from './domainCrosswalk.ts';
export { domainIndicators } from './domainIndicators.ts';
export { type DomainCell, domainView } from './domainView.ts';
export type { EvidenceChange, VoiceShift } from './evidenceChange.ts';
export { evidenceTable } from './evidenceTable.ts';
export type { Fading } from './fading.ts';
export { findingKinds } from './findingKinds.ts';
export { HeadingId } from './headingId.ts';
export { matrixSvg } from './matrixSvg.ts';
export {
  myWorldTriangle,
  type Triangle,
  type TriangleHeading,
  type TriangleSide,
} from './myWorldTriangle.ts';
export { Basis, Observation } from './observation.ts';
export { Observations, Unanswered } from './observations.ts';
export { placeInMatrix } from './placeInMatrix.ts';
export type { Placement, SetAside } from './placement.ts';
export type {
  AgreementChange,
  ComparedPlacements,
  ComparisonObstacle,
  InformantChange,
  PlacementComparison,
} from './placementComparison.ts';
export { placeSiblings } from './placeSiblings.ts';
export { planProposals } from './planProposals.ts';
export type {
  GoalProposal,
  NeedProposal,
  PlanProposals,
  QuestionBeforeNeed,
  StrengthDomain,
  StrengthUse,
  StrongDomain,
} from './proposalTypes.ts';
export { proposedNeeds } from './proposedNeeds.ts';
export { type Quadrant, type QuadrantId, quadrants } from './quadrants.ts';
export { type ResilienceDomain, type ResilienceLevel, resilienceDomains } from './resilienceDomains.ts';
export type { SiblingHeading, SiblingId, SiblingPlacements } from './siblingPlacements.ts';
export { siblingsSvg } from './siblingsSvg.ts';
export { type SiblingLabels, siblingsTable } from './siblingsTable.ts';
export { SideId } from './sideId.ts';
export { triangleHeading } from './triangleHeading.ts';
export { type TrianglePrompt, trianglePrompts } from './trianglePrompts.ts';
export { type HeadingView, type SideView, type TriangleView, triangleView } from './triangleView.ts';
export type { Standing, Voice } from './voice.ts';
export { ownWeighing, type WeighingRule } from './weighingRule.ts';
