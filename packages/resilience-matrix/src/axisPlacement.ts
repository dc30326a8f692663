import { type AxisId, axisDirections, type Direction } from './direction.ts';
import { countInformants } from './informantKey.ts';
import type { Voice } from './voice.ts';
import type { WeighingRule } from './weighingRule.ts';

/** Why an axis is not read as lying at one end. */
export type AxisReason =
  /** Nothing stands here. */
  | 'noStandingEvidence'
  /** Too few informants stand behind the end that the evidence leans to. */
  | 'fewInformants'
  /** The interval crosses the middle. */
  | 'acrossMiddle'
  /** Something marked serious holds the interval past the middle. */
  | 'seriousFact';

/**
 * Where the evidence puts one axis: an interval, never a point.
 *
 * Swedish: läge på axeln.
 */
export interface AxisPlacement<End extends Direction = Direction> {
  /**
   * From −1 (vulnerability, adversity) to 1 (resilience, protection), lower end first. The ends are a sceptical and a
   * generous reading of the same facts. Made for drawing: not a measurement, nothing to compare between children.
   */
  readonly interval: readonly [low: number, high: number];
  readonly reading: End | 'mixed' | 'insufficientEvidence';
  /** Empty when the reading names an end. */
  readonly reasons: readonly AxisReason[];
}

/** The interval and the reading of one axis. The reasoning is in the doc comment of `ownWeighing`. */
export function placeOnAxis<Axis extends AxisId>(
  axis: Axis,
  voices: readonly Voice[],
  rule: WeighingRule,
): AxisPlacement<(typeof axisDirections)[Axis][number]> {
  const [lowEnd, highEnd] = axisDirections[axis];
  const below = voices.filter(({ direction }) => direction === lowEnd);
  const above = voices.filter(({ direction }) => direction === highEnd);

  const low = scepticalEdge(above, below, rule);
  // The generous reading of one end is the sceptical reading of the other, seen from there; `0 -` avoids a minus zero.
  const high = 0 - scepticalEdge(below, above, rule);

  const standing = { below: informantsStanding(below), above: informantsStanding(above) };
  if (low > 0 && standing.above >= rule.informants)
    return { interval: [low, high], reading: highEnd, reasons: [] };
  const serious = below.some((voice) => voice.serious && voice.stands);
  if ((high < 0 || (serious && high === 0)) && standing.below >= rule.informants)
    return { interval: [low, high], reading: lowEnd, reasons: [] };

  const acrossMiddle = low <= 0 && high >= 0;
  const bothWays =
    acrossMiddle &&
    standing.below > 0 &&
    standing.above > 0 &&
    informantsStanding([...below, ...above]) >= rule.informants;
  const reasons: AxisReason[] = [];
  if (standing.below + standing.above === 0) reasons.push('noStandingEvidence');
  else if (Math.max(standing.below, standing.above) < rule.informants) reasons.push('fewInformants');
  if (acrossMiddle) reasons.push('acrossMiddle');
  if (below.some(({ serious }) => serious)) reasons.push('seriousFact');
  return { interval: [low, high], reading: bothWays ? 'mixed' : 'insufficientEvidence', reasons };
}

/**
 * How far from the middle towards its own end (1) the facts for that end reach when everything against them is taken
 * seriously; below 0 when they do not reach the middle.
 */
function scepticalEdge(own: readonly Voice[], other: readonly Voice[], rule: WeighingRule): number {
  const standing = own.filter(({ stands }) => stands).length;
  const opposed = rule.against * other.length + rule.unheard;
  const edge = Math.min((standing - opposed) / (standing + opposed), rule.innermost);
  return other.some(({ serious }) => serious) ? Math.min(edge, -rule.seriousReach) : edge;
}

const informantsStanding = (voices: readonly Voice[]): number =>
  countInformants(voices.filter(({ stands }) => stands).map(({ by }) => by));
