export {
  auditSuppression,
  type CountTable,
  type HiddenCell,
  type SuppressionAudit,
} from './auditSuppression.ts';
export { type Benchmark, barPicture, type PictureUnit } from './barPicture.ts';
export { catalogue } from './catalogue.ts';
export type { ClaimCheck, Comparison, Together } from './checkClaim.ts';
export type { ComputedFigure, FigureCheck, ImpliedWhole } from './checkFigure.ts';
export { checkFigures, type FiguresCheck } from './checkFigures.ts';
export { checkFigureTable } from './checkFigureTable.ts';
export { checkIndicator } from './checkIndicator.ts';
export { type Along, checkMergeable, type MergeOptions } from './checkMergeable.ts';
export { colourByQuarter, type QuarterColour } from './colourByQuarter.ts';
export { type BenchmarkComparison, compareWithBenchmark } from './compareWithBenchmark.ts';
export {
  type ComputedIndicator,
  computeIndicator,
  type GroupFigure,
  type IndicatorRow,
} from './computeIndicator.ts';
export { type CountColumns, type CountKeyColumn, countColumns, noFigureCodes } from './countColumns.ts';
export type { Decimal } from './decimal.ts';
export { defineIndicator } from './defineIndicator.ts';
export {
  directlyStandardisedRate,
  type RepeatEvents,
  type StandardisedRateValue,
  type Stratum,
} from './directlyStandardisedRate.ts';
export type { DisplayRule } from './displayRules.ts';
export { documents } from './documents.ts';
export type { Estimate, EstimatedValue, Method } from './estimate.ts';
export type { WhyNotComputed } from './figureReader.ts';
export { FigureRelease } from './figureRelease.ts';
export { FigureTable, TableCell, TableLine, TableSide, Told } from './figureTable.ts';
export { findingKinds, type IndicatorsCode } from './findingKinds.ts';
export { fromSqlRows } from './fromSqlRows.ts';
export { type FunnelLimits, funnelLimits } from './funnelLimits.ts';
export { funnelPicture } from './funnelPicture.ts';
export { type GroupKey, type GroupState, groupStates, mergeGroups } from './groupedStates.ts';
export type { Figured, NoGroupFigure } from './groupSum.ts';
export type { WholeNumbers } from './impliedWhole.ts';
export { Counted, Indicator } from './indicator.ts';
export { indicatorState } from './indicatorState.ts';
export {
  indirectlyStandardisedRatio,
  type ReferenceStratum,
  type StandardisedRatioValue,
} from './indirectlyStandardisedRatio.ts';
export { type MeanValue, mean } from './mean.ts';
export { type MeanState, meanStateOf, mergeMeans, noNumbers } from './meanState.ts';
export { methodLabels } from './methodLabels.ts';
export type { NotComputable } from './notComputable.ts';
export { type PrintedFigure, parseFigure, type UnreadableFigure } from './parseFigure.ts';
export type { Display, Picture, PictureOptions } from './picture/frame.ts';
export { shownEstimate, shownInterval } from './picture/shownValue.ts';
export { type ProportionValue, proportion } from './proportion.ts';
export { type DifferenceValue, proportionDifference } from './proportionDifference.ts';
export { Claim, Figure, Operand, Place, PublishedFigures, Relation } from './publishedFigures.ts';
export { type RateValue, rate } from './rate.ts';
export { type RatioValue, ratio } from './ratio.ts';
export type { ClientOptions, Fetch, Progress, RetrievalOptions, StopSignal } from './readers/client.ts';
export { type Kolada, type KoladaKpi, type KoladaQuestion, kolada } from './readers/kolada.ts';
export { pairCounts } from './readers/pairCounts.ts';
export { type NotChosen, type Pxweb, type PxwebQuestion, pxweb } from './readers/pxweb.ts';
export { skolverketRows } from './readers/skolverketRows.ts';
export type { NotRead, Retrieval, SourceRow } from './readers/sourceRow.ts';
export { repeatEventsState } from './repeatEventsState.ts';
export { type RoundingMode, roundRatio } from './roundRatio.ts';
export { rowReader } from './rowReader.ts';
export { type Series, seriesOf } from './seriesOf.ts';
export { showDecimal } from './showDecimal.ts';
export { smallMultiplesPicture, type UnitSeries } from './smallMultiplesPicture.ts';
export type { Condition } from './sql/condition.ts';
export type { SqlDialect } from './sql/dialect.ts';
export { type StratumRow, standardisedRateState } from './standardisedRateState.ts';
export type { StateMonoid } from './stateMonoid.ts';
export { SuppressionPolicy, suggestedSuppression } from './suppressionPolicy.ts';
export { type Suppression, suppressTable } from './suppressTable.ts';
export { tableCsv } from './tableCsv.ts';
export { tableHtml } from './tableHtml.ts';
export { type CountUse, countedTable, type KeyUse, type TableUse } from './tableUse.ts';
export { toSql } from './toSql.ts';
export { type NoTrend, type TrendPoint, type TrendValue, trend } from './trend.ts';
export { trendPicture } from './trendPicture.ts';
export { type Verdict, verdictLabels } from './verdict.ts';
export { wholeMeanState } from './wholeMeanState.ts';
export { type XmrChart, type XmrSignal, xmr } from './xmr.ts';
