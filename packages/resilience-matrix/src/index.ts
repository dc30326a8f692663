export type { HeadingAgreement } from './agreement.ts';
export type { AxisPlacement, AxisReason } from './axisPlacement.ts';
export type { Coverage, HeadingCoverage } from './coverage.ts';
export { describePlacement } from './describePlacement.ts';
export { type AxisId, Direction, directions } from './direction.ts';
export { documents } from './documents.ts';
export { evidenceTable } from './evidenceTable.ts';
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
export { proposedNeeds } from './proposedNeeds.ts';
export { type Quadrant, type QuadrantId, quadrants } from './quadrants.ts';
export { type ResilienceDomain, type ResilienceLevel, resilienceDomains } from './resilienceDomains.ts';
export { SideId } from './sideId.ts';
export { triangleHeading } from './triangleHeading.ts';
export type { Standing, Voice } from './voice.ts';
export { ownWeighing, type WeighingRule } from './weighingRule.ts';
