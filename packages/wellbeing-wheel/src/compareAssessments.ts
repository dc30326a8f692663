import { coreFinding, daysBetween, type Finding, type Informant, type Locale } from '@tsi/core';
import type { Assessment } from './assessment.ts';
import { comparisonObstacles, type Obstacle } from './comparisonObstacles.ts';
import { finding } from './finding.ts';
import { byInformant, sameInformant } from './informants.ts';
import type { Profile, ProfileVoice, SpokeNothing, SpokeResult } from './profile.ts';
import {
  type Reliability,
  type ReliableChange,
  reliableChange,
  requireReliability,
} from './reliableChange.ts';
import { scoreAssessment } from './scoreAssessment.ts';
import type { Wheel } from './wheel.ts';

/**
 * One informant and one part at two dates: a step between two answers, or a gap where one or both are missing.
 *
 * Swedish: förändring, lucka.
 */
export type Change =
  | {
      readonly kind: 'step';
      readonly informant: Informant;
      readonly spoke: string;
      readonly before: number;
      readonly after: number;
      /** After minus before, in the scale's own numbers. */
      readonly step: number;
      /** Towards the good end of the scale, the bad end, or neither. */
      readonly towards: 'better' | 'worse' | 'neither';
      readonly reliability: ReliableChange | 'reliabilityUnknown';
    }
  | {
      readonly kind: 'gap';
      readonly informant: Informant;
      readonly spoke: string;
      readonly before: number | SpokeNothing;
      readonly after: number | SpokeNothing;
    };

/** Two assessments side by side. Swedish: jämförelse mellan två tillfällen. */
export interface Comparison {
  readonly before: Profile;
  readonly after: Profile;
  /** Calendar days from the first to the second. */
  readonly days: number;
  /** Informants in the order of the profiles, parts in the wheel's order. Empty when the two may not be compared. */
  readonly changes: readonly Change[];
  /** Who was heard on one of the days only. */
  readonly heardOnce: readonly { readonly informant: Informant; readonly in: 'before' | 'after' }[];
  /** Paths begin with `before` or `after`. */
  readonly findings: readonly Finding[];
}

/** How two assessments are compared. SD and reliability go together, and hold for every part. */
export type CompareOptions = { readonly locale?: Locale | undefined } & (
  | Reliability
  | { readonly sd?: never; readonly reliability?: never }
);

/**
 * What changed between two assessments, part by part for each informant.
 *
 * Swedish: förändring mellan två tillfällen. Wheel, version, scale and age form must be the same and the days in
 * order; what differs is refused by name and nothing is compared. Without SD and reliability from the municipality's
 * own data every step carries `reliabilityUnknown`. No step is good or bad news by itself: it is what somebody said.
 *
 * @throws TypeError when only one of `sd` and `reliability` is given, RangeError when they are out of range.
 * @example
 * ```ts
 * import { compareAssessments, shanarri } from '@tsi/wellbeing-wheel';
 *
 * const autumn = {
 *   schemaVersion: '1',
 *   id: 'invented-1',
 *   wheel: 'shanarri',
 *   wheelVersion: '1',
 *   scale: '1-5',
 *   ageForm: '10-12',
 *   date: '2025-11-10',
 *   voices: [{ informant: { kind: 'child' }, answers: [{ spoke: 'safe', value: 2 }] }],
 * } as const;
 * const spring = {
 *   ...autumn,
 *   id: 'invented-2',
 *   date: '2026-02-03',
 *   voices: [{ informant: { kind: 'child' }, answers: [{ spoke: 'safe', value: 3 }] }],
 * } as const;
 * const { changes, days } = compareAssessments(shanarri, autumn, spring);
 * days; // => 85
 * changes[0]; // => { kind: 'step', informant: { kind: 'child' }, spoke: 'safe', before: 2, after: 3, step: 1, towards: 'better', reliability: 'reliabilityUnknown' }
 * changes[1]; // => { kind: 'gap', informant: { kind: 'child' }, spoke: 'healthy', before: 'missing', after: 'missing' }
 * ```
 */
export function compareAssessments(
  wheel: Wheel,
  before: Assessment,
  after: Assessment,
  { locale, sd, reliability }: CompareOptions = {},
): Comparison {
  if ((sd === undefined) !== (reliability === undefined))
    throw new TypeError('sd, reliability: give both or neither.');
  const known = sd === undefined || reliability === undefined ? undefined : { sd, reliability };
  if (known) requireReliability(known);

  const profiles = {
    before: scoreAssessment(wheel, before, { locale }),
    after: scoreAssessment(wheel, after, { locale }),
  };
  const obstacles = comparisonObstacles(before, after);
  const changes =
    obstacles.length > 0
      ? []
      : profiles.after.voices.flatMap((voice) => {
          const earlier = heardIn(profiles.before, voice.informant);
          return earlier ? changesOf(earlier, voice, profiles.after, known) : [];
        });
  const heardOnce = [
    ...onlyIn('before', profiles.before, profiles.after),
    ...onlyIn('after', profiles.after, profiles.before),
  ].sort((a, b) => byInformant(a.informant, b.informant));
  const stepped = new Set(changes.flatMap(({ kind, spoke }) => (kind === 'step' ? [spoke] : [])));
  const single = wheel.spokes.some(({ id, items }) => stepped.has(id) && !items);

  return {
    ...profiles,
    days: daysBetween(before.date, after.date),
    changes,
    heardOnce,
    findings: [
      ...obstacles.map((obstacle) => obstacleFinding(obstacle, locale)),
      ...prefixed('before', profiles.before.findings),
      ...prefixed('after', profiles.after.findings),
      ...heardOnce.map(({ informant, in: side }) => {
        const { voices } = side === 'before' ? before : after;
        const position = voices.findIndex((voice) => sameInformant(voice.informant, informant));
        return finding('wellbeing-wheel/heardOnce', { path: [side, 'voices', position], locale });
      }),
      ...(obstacles.length > 0 ? [] : otherAccommodation(before, after, locale)),
      ...(stepped.size > 0 && !known ? [finding('wellbeing-wheel/reliabilityUnknown', { locale })] : []),
      ...(single && known ? [finding('wellbeing-wheel/singleQuestion', { locale })] : []),
    ],
  };
}

/** Informants who answered with other support on the second day, where it is stated for either. */
const otherAccommodation = (before: Assessment, after: Assessment, locale: Locale | undefined): Finding[] =>
  after.voices.flatMap(({ informant, accommodation }, position) => {
    const earlier = before.voices.find((voice) => sameInformant(voice.informant, informant));
    const kinds = (list: Assessment['voices'][number]['accommodation']) => [...new Set(list)].sort().join();
    if (!earlier || kinds(earlier.accommodation) === kinds(accommodation)) return [];
    const path = ['after', 'voices', position, 'accommodation'];
    return [finding('wellbeing-wheel/otherAccommodation', { path, locale })];
  });

const heardIn = (profile: Profile, informant: Informant) =>
  profile.voices.find((voice) => sameInformant(voice.informant, informant));

const onlyIn = (side: 'before' | 'after', profile: Profile, other: Profile) =>
  profile.voices
    .filter(({ informant }) => !heardIn(other, informant))
    .map(({ informant }) => ({ informant, in: side }));

function changesOf(
  before: ProfileVoice,
  after: ProfileVoice,
  { scale }: Profile,
  known: Reliability | undefined,
): Change[] {
  return after.spokes.map((later, position): Change => {
    const earlier = before.spokes[position]!;
    const { informant } = after;
    const { spoke } = later;
    if (!('value' in earlier && 'value' in later && scale))
      return { kind: 'gap', informant, spoke, before: said(earlier), after: said(later) };
    const step = later.value - earlier.value;
    const upwards = step > 0 === (scale.direction === 'higherIsBetter');
    return {
      kind: 'step',
      informant,
      spoke,
      before: earlier.value,
      after: later.value,
      step,
      towards: step === 0 ? 'neither' : upwards ? 'better' : 'worse',
      reliability: known ? reliableChange(earlier.value, later.value, known) : 'reliabilityUnknown',
    };
  });
}

const said = (result: SpokeResult) => ('value' in result ? result.value : result.nothing);

const obstacleFinding = (obstacle: Obstacle, locale: Locale | undefined): Finding => {
  const about = { path: ['after', obstacle], locale };
  switch (obstacle) {
    case 'wheel':
      return finding('wellbeing-wheel/notSameWheel', about);
    case 'wheelVersion':
      return finding('wellbeing-wheel/notSameVersion', about);
    case 'scale':
      return finding('wellbeing-wheel/notSameScale', about);
    case 'ageForm':
      return finding('wellbeing-wheel/notSameAgeForm', about);
    case 'date':
      return coreFinding('core/datesReversed', about);
  }
};

const prefixed = (side: 'before' | 'after', findings: readonly Finding[]): Finding[] =>
  findings.map((found) => ({ ...found, path: [side, ...found.path] }));
