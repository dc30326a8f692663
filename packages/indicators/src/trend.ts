import { addMonths, type IsoDate } from '@tsi/core';
import { type Estimate, type EstimatedValue, hasInterval } from './estimate.ts';
import type { Indicator } from './indicator.ts';
import { normalQuantile } from './normalQuantile.ts';
import { type NotComputable, notComputable } from './notComputable.ts';
import { requireConfidence } from './require.ts';

/** One year of a series. Swedish: punkt i en tidsserie. */
export interface TrendPoint {
  /** First and last day that the figure describes; the same day for what is counted on one day. */
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly estimate: Estimate;
  /** The definition or the source changed just before this point. Swedish: tidsseriebrott. */
  readonly breakBefore?: boolean;
}

/** Which way a series goes, if any. Swedish: trend. */
export interface TrendValue {
  readonly kind: 'value';
  readonly direction: 'rising' | 'falling' | 'noClearTrend';
  /** What the direction means by the indicator's polarity; not there without a direction or a polarity. */
  readonly meaning?: 'better' | 'worse';
  /** Change a year, in the unit of the estimates. */
  readonly slope: number;
  readonly chiSquare: number;
  /** What χ² must exceed: 9.5495 at 0.998. */
  readonly threshold: number;
  /** Whether the slope keeps its sign whichever year is left out. */
  readonly signHolds: boolean;
  readonly method: 'cochranArmitage' | 'weightedRegression';
  readonly confidence: number;
  readonly points: number;
}

/** Why a series has no trend to tell. */
export type NoTrend =
  | 'fewPoints'
  | 'missingPoint'
  | 'noInterval'
  | 'notAnnual'
  | 'overlapping'
  | 'seriesBreak';

/**
 * Does a yearly series rise or fall by more than chance gives?
 *
 * Swedish: trend, tidsserie. It takes at least five years, one after the other, without overlap, missing years or
 * breaks; otherwise it cannot be computed, and the answer says why. Shares made by `proportion` are tested with
 * Cochran and Armitage's χ² for trend; other estimates by regression weighted with their standard errors, taken as the
 * width of the interval. A trend is told only when χ² exceeds its threshold and no single year decides the sign.
 *
 * Source: Armitage 1955; the demands and the 0.998 are the practice of OHID.
 *
 * @param points in any order.
 * @throws RangeError when two points begin on the same day, a point ends before it begins, or the confidence is not between 0 and 1.
 * @example
 * ```ts
 * import { proportion, trend } from '@tsi/indicators';
 *
 * // Pupils with full grades, invented.
 * const years = [61, 66, 70, 78, 83].map((passed, year) => ({
 *   from: `${2020 + year}-07-01` as const,
 *   to: `${2021 + year}-06-30` as const,
 *   estimate: proportion(passed, 100),
 * }));
 * const found = trend(years, { polarity: 'higherIsBetter' });
 * found.kind === 'value' && [found.direction, found.meaning, found.method]; // => ['rising', 'better', 'cochranArmitage']
 * trend(years.slice(1), { polarity: 'higherIsBetter' }); // => { kind: 'notComputable', reason: 'fewPoints' }
 * ```
 */
export function trend(
  points: readonly TrendPoint[],
  {
    polarity,
    confidence = 0.998,
  }: { readonly polarity: Indicator['polarity']; readonly confidence?: number },
): TrendValue | NotComputable<NoTrend> {
  requireConfidence(confidence);
  const series = [...points].sort((a, b) => (a.from < b.from ? -1 : 1));
  const obstacle = obstacleIn(series);
  if (obstacle) return notComputable(obstacle);

  const estimates = series.flatMap(({ estimate }) => (estimate.kind === 'value' ? [estimate] : []));
  const shares = estimates.every(isShare);
  const years = estimates.map((estimate, year) =>
    shares ? shareYear(estimate, year) : estimatedYear(estimate, year),
  );
  if (years.some(({ weight }) => !Number.isFinite(weight))) return notComputable('noInterval');

  const spread = shares ? pooledVariance(estimates) : 1;
  const { slope, squares } = line(years);
  const chiSquare = spread === 0 ? 0 : (slope * slope * squares) / spread;
  const threshold = normalQuantile(confidence) ** 2;
  const signHolds = years.every((_, out) => {
    const without = line(years.filter((__, year) => year !== out)).slope;
    return Math.sign(without) === Math.sign(slope);
  });
  const direction = !(chiSquare > threshold && signHolds) ? 'noClearTrend' : slope > 0 ? 'rising' : 'falling';
  const meaning = meaningOf(direction, polarity);
  return {
    kind: 'value',
    direction,
    ...(meaning && { meaning }),
    slope,
    chiSquare,
    threshold,
    signHolds,
    method: shares ? 'cochranArmitage' : 'weightedRegression',
    confidence,
    points: years.length,
  };
}

function obstacleIn(series: readonly TrendPoint[]): NoTrend | undefined {
  const pairs = series.slice(1).map((point, index) => [series[index]!, point] as const);
  if (pairs.some(([before, point]) => before.from === point.from))
    throw new RangeError('Two points of a trend begin on the same day.');
  if (series.some(({ from, to }) => to < from))
    throw new RangeError('A point of a trend ends before it begins.');
  if (series.some(({ estimate }) => estimate.kind !== 'value')) return 'missingPoint';
  if (series.length < 5) return 'fewPoints';
  if (pairs.some(([before, point]) => before.to >= point.from)) return 'overlapping';
  if (pairs.some(([before, point]) => addMonths(before.from, 12) !== point.from)) return 'notAnnual';
  if (pairs.some(([, { breakBefore }]) => breakBefore)) return 'seriesBreak';
  return series.every(({ estimate }) => hasInterval(estimate)) ? undefined : 'noInterval';
}

interface Year {
  readonly year: number;
  readonly value: number;
  readonly weight: number;
}

const isShare = ({ method, numerator, denominator }: EstimatedValue) =>
  method === 'wilson' && numerator !== undefined && denominator !== undefined;

const shareYear = ({ value, denominator = 0 }: EstimatedValue, year: number): Year => ({
  year,
  value,
  weight: denominator,
});

function estimatedYear(
  { value, lower = 0, upper = 0, confidence = 0.95 }: EstimatedValue,
  year: number,
): Year {
  const standardError = (upper - lower) / (2 * normalQuantile(confidence));
  return { year, value, weight: 1 / standardError ** 2 };
}

/** p(1 − p) of all years together. */
function pooledVariance(estimates: readonly EstimatedValue[]): number {
  const total = (side: 'numerator' | 'denominator') =>
    estimates.reduce((sum, estimate) => sum + (estimate[side] ?? 0), 0);
  const share = total('numerator') / total('denominator');
  return share * (1 - share);
}

/** The weighted line through the years: its slope, and the weighted squares of the years about their mean. */
function line(years: readonly Year[]): { readonly slope: number; readonly squares: number } {
  const weights = years.reduce((sum, { weight }) => sum + weight, 0);
  const middle = (of: 'year' | 'value') =>
    years.reduce((sum, point) => sum + point.weight * point[of], 0) / weights;
  const [year, value] = [middle('year'), middle('value')];
  const squares = years.reduce((sum, point) => sum + point.weight * (point.year - year) ** 2, 0);
  const products = years.reduce(
    (sum, point) => sum + point.weight * (point.year - year) * (point.value - value),
    0,
  );
  return { slope: products / squares, squares };
}

function meaningOf(
  direction: TrendValue['direction'],
  polarity: Indicator['polarity'],
): 'better' | 'worse' | undefined {
  if (direction === 'noClearTrend' || polarity === 'none') return undefined;
  return (direction === 'rising') === (polarity === 'higherIsBetter') ? 'better' : 'worse';
}
