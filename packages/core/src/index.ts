export { acts } from './acts.ts';
export { ageOn, type LeapDayBirthday } from './ageOn.ts';
export { citations } from './citations.ts';
export { type CountState, mergeCounts, noCounts } from './countState.ts';
export { addDays, addMonths, daysBetween } from './days.ts';
export { escapeMarkdown } from './escapeMarkdown.ts';
export { escapeMarkup } from './escapeMarkup.ts';
export {
  type Catalogue,
  type Finding,
  type FindingKind,
  findingsFrom,
  type Params,
  type Path,
  type Severity,
  translateFinding,
} from './finding.ts';
export { type CoreCode, coreFinding, findingKinds } from './findingKinds.ts';
export { ForumSwitches } from './forumSwitches.ts';
export type { Immutable } from './immutable.ts';
export { Informant } from './informant.ts';
export { isDay } from './isDay.ts';
export { IsoDate } from './isoDate.ts';
export { type Issue, issueFindings } from './issueFindings.ts';
export { jsonSchemaOf } from './jsonSchemaOf.ts';
export { OperationNeed, ProposedNeed } from './need.ts';
export { NoAnswer, NoFigure, Nothing } from './nothing.ts';
export { nothingLabels } from './nothingLabels.ts';
export { Huvudman, type Operation, OperationId, operation, operations, type Sector } from './operations.ts';
export { type PersonalNumber, readPersonalNumber } from './personalNumber.ts';
export { type ReadResult, readInput } from './readInput.ts';
export { requireDay } from './requireDay.ts';
export { isReadOn, type RuleAnswer, type RuleVersion, versionOn } from './ruleVersion.ts';
export { SecrecyHolder, secrecyHolderLabels } from './secrecyHolder.ts';
export { citation, Source, statute } from './source.ts';
export { type Term, termOn } from './termOn.ts';
export { type Locale, type Text, textIn } from './text.ts';
export { textOf } from './textOf.ts';
