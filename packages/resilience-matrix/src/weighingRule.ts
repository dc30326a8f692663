import type { Source, Text } from '@tsi/core';
import type { Fading } from './fading.ts';
import { HeadingId } from './headingId.ts';
import type { Basis } from './observation.ts';

/**
 * How evidence becomes an interval: a rule as data, so that it can be read, questioned and replaced.
 *
 * Swedish: vägningsregel. Every number is a choice that somebody made, not something that was measured.
 */
export interface WeighingRule {
  readonly id: string;
  readonly label: Text;
  /**
   * How many informants must speak of the same heading in the same direction before one of them counts as standing.
   * `1`: it stands by itself. `'never'`: it only widens.
   */
  readonly standsWith: Readonly<Record<Basis, number | 'never'>>;
  /** How many times a voice counts when it speaks against the end being read. At least 1; more keeps contradiction wide. */
  readonly against: number;
  /** Voices that nobody has heard yet, counted on the other side. Above 0. */
  readonly unheard: number;
  /** How near its own end of the axis (±1) the inner edge of an interval may come; keeps an interval from a point. Between 0 and 1. */
  readonly innermost: number;
  /** How far past the middle a serious fact holds the interval, whatever else is known. Between 0 and 1. */
  readonly seriousReach: number;
  /** Informants whose evidence must stand at an end before the axis is read as lying there. At least 1. */
  readonly informants: number;
  /** When what is old counts as open. Left out, old and new weigh the same. */
  readonly fading?: Fading;
  /** What the rule cannot tell, apart from how it treats age: that sentence is added to every placement's `limits`. */
  readonly limits: Text;
  readonly sources: readonly [Source, ...Source[]];
}

/**
 * The rule that is used unless the caller passes another. Its provenance is `own`: nobody has published a score for the
 * matrix, and this is not one.
 *
 * Swedish: vår egen vägningsregel.
 *
 * **What is counted.** A *voice*: one informant, one heading, one direction. However many entries one informant writes
 * under a heading, it is one voice, so repetition and long notes add nothing. A second informant, or another heading,
 * adds one.
 *
 * **Which voices stand.** What somebody saw or lived through stands. What was told by another stands when at least one
 * more informant speaks of the same heading in the same direction. A conclusion never stands by itself, nor does an entry that another
 * observation speaks against: these are *open*.
 *
 * **The interval.** Each end is one reading of the same facts, and neither is the truth. The lower end reads sceptically:
 * only what stands counts for resilience or protection; everything against it, standing or open, counts twice; and two
 * voices not yet heard are put against as well. The upper end reads the other way round in the same manner. With `f` voices
 * for and `a` against, the lower end is (f − 2a − 2) / (f + 2a + 2), between −1 and 1. From this follows, and is tested:
 *
 * - no evidence gives the whole axis, −1 to 1;
 * - a fact for one end never moves either edge of the interval towards the other end;
 * - open evidence only widens, and only towards its own end;
 * - contradiction keeps the interval wide and across the middle: a hundred voices each way is not a precise middle;
 * - no amount of evidence gives a point (`innermost`), since what is written down was chosen by somebody;
 * - a fact marked serious holds the interval past the middle on its side: kind facts do not outweigh it.
 *
 * **Naming a side.** An axis is read as lying at one end when the whole interval does, which takes more than twice as
 * many standing voices for as there are voices against, plus two; and when they come from at least two informants. Vulnerability
 * and adversity with something serious that stands are named one voice sooner, when the interval reaches the middle but not across.
 *
 * **Age.** Nothing fades: a fact from two years ago weighs as much as one from last week, since how long something lasts
 * differs from fact to fact and nobody has published a number for it. Those who want otherwise say so in a rule of their
 * own, with `fading`: `{ ...ownWeighing, id: 'our-rule', fading: { afterDays: 365 } }`.
 *
 * Why these numbers: two unheard voices make a lone informant or a pair of remarks too little; counting opposition twice is the
 * smallest whole number that keeps contradiction wide. Someone who knows better passes a rule of their own.
 */
export const ownWeighing: WeighingRule = {
  id: 'tsi-own-2',
  label: { sv: 'Egen vägning, version 2', en: 'Own weighing, version 2' },
  standsWith: { firstHand: 1, reported: 2, interpreted: 'never' },
  against: 2,
  unheard: 2,
  innermost: 0.6,
  seriousReach: 0.25,
  informants: 2,
  limits: {
    sv: 'Bilden är ett sätt att tänka tillsammans och mäter ingenting. Den bygger bara på det som någon har skrivit ned. Hur ofta eller länge något pågått läses av människor, inte av regeln. Två personer i samma roll räknas som en. Regeln är vår egen; det finns ingen fastställd poäng för matrisen.',
    en: 'The picture is a way of thinking together and measures nothing. It rests only on what somebody wrote down. How often or how long something has gone on is for people to read, not for the rule. Two persons in the same role count as one. The rule is our own; no score has been established for the matrix.',
  },
  sources: [{ basis: 'own', act: '@tsi/resilience-matrix', section: 'ownWeighing' }],
};

/** Throws when a rule could break what placements promise. Not about a child: a mistake in the calling code. */
export function assertWeighingRule(rule: WeighingRule): void {
  const { against, unheard, innermost, seriousReach, informants, standsWith, fading } = rule;
  const counts = [informants, ...Object.values(standsWith).filter((needed) => needed !== 'never')];
  const holds =
    against >= 1 &&
    Number.isFinite(against) &&
    unheard > 0 &&
    Number.isFinite(unheard) &&
    innermost > 0 &&
    innermost < 1 &&
    seriousReach > 0 &&
    seriousReach <= 1 &&
    counts.every((needed) => Number.isInteger(needed) && needed >= 1) &&
    (fading === undefined || fadingHolds(fading));
  if (!holds) throw new RangeError('A weighing rule has a value outside its limits; see WeighingRule.');
}

// A hundred years: beyond that a day so far back may not be a calendar day any more.
const fadingHolds = ({ afterDays, except = [] }: Fading) =>
  Number.isInteger(afterDays) &&
  afterDays >= 0 &&
  afterDays <= 36_525 &&
  except.every((heading) => HeadingId.options.includes(heading));
