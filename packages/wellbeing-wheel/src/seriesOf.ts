import type { Finding, Informant, IsoDate, Locale } from '@tsi/core';
import type { Assessment } from './assessment.ts';
import { comparisonObstacles, type Obstacle } from './comparisonObstacles.ts';
import { finding } from './finding.ts';
import { byInformant, informantKey, sameInformant } from './informants.ts';
import type { Profile, SpokeNothing } from './profile.ts';
import type { Scale } from './scale.ts';
import { scoreAssessment } from './scoreAssessment.ts';
import type { Wheel } from './wheel.ts';

/** One informant and one part on one day: a step, or a gap and why. `notHeard`: took no part that day. */
export type SeriesPoint = { readonly date: IsoDate; readonly assessment: string } & (
  | { readonly value: number }
  | { readonly nothing: SpokeNothing | 'notHeard' }
);

/** What one informant has said about one part over time, every day of the series. Swedish: utveckling över tid. */
export interface SeriesLine {
  readonly informant: Informant;
  readonly spoke: string;
  readonly points: readonly SeriesPoint[];
}

/** Several assessments after each other. Swedish: tidsserie. */
export interface Series {
  /** In the order of days; on the same day by id. */
  readonly profiles: readonly Profile[];
  readonly scale?: Scale;
  /** Informants in the order of profiles, parts in the wheel's. Empty when the assessments do not go together. */
  readonly lines: readonly SeriesLine[];
  /** Paths begin with the assessment's place in what was given. */
  readonly findings: readonly Finding[];
}

/**
 * What informants have said over time, with every gap kept as a gap: nothing is drawn or reckoned across it.
 *
 * Swedish: tidsserie. Any number of assessments from one, in any order. Wheel, version, scale and age form must be
 * those of the first day; what differs is refused by name and then there are no lines. For the step between two days,
 * see `compareAssessments`.
 *
 * @throws RangeError when no assessment is given.
 * @example
 * ```ts
 * import { seriesOf, shanarri } from '@tsi/wellbeing-wheel';
 *
 * const on = (date: `${number}-${number}-${number}`, answer: { value: number } | { nothing: 'declined' }) => ({
 *   schemaVersion: '1' as const,
 *   id: `invented-${date}`,
 *   wheel: 'shanarri',
 *   wheelVersion: '1',
 *   scale: '1-5',
 *   ageForm: '10-12',
 *   date,
 *   voices: [{ informant: { kind: 'child' as const }, answers: [{ spoke: 'safe', ...answer }] }],
 * });
 * const { lines } = seriesOf(shanarri, [
 *   on('2025-04-08', { value: 2 }),
 *   on('2025-11-10', { nothing: 'declined' }),
 *   on('2026-02-03', { value: 4 }),
 * ]);
 * lines[0]?.points.map((point) => ('value' in point ? point.value : point.nothing)); // => [2, 'declined', 4]
 * ```
 */
export function seriesOf(
  wheel: Wheel,
  assessments: readonly Assessment[],
  { locale }: { readonly locale?: Locale | undefined } = {},
): Series {
  const entries = assessments
    .map((assessment, place) => ({
      assessment,
      place,
      profile: scoreAssessment(wheel, assessment, { locale }),
    }))
    .sort((a, b) => order(a.assessment.date, b.assessment.date) || order(a.assessment.id, b.assessment.id));
  const [first] = entries;
  if (!first) throw new RangeError('seriesOf: no assessment.');

  const obstacles = entries.flatMap(({ assessment, place }) =>
    comparisonObstacles(first.assessment, assessment).flatMap((obstacle) => mixed(obstacle, place, locale)),
  );
  const profiles = entries.map(({ profile }) => profile);
  const scale = obstacles.length === 0 ? first.profile.scale : undefined;
  return {
    profiles,
    ...(scale && { scale }),
    lines: obstacles.length === 0 ? linesOf(wheel, profiles) : [],
    findings: [
      ...obstacles,
      ...entries.flatMap(({ profile, place }) =>
        profile.findings.map((found) => ({ ...found, path: [place, ...found.path] })),
      ),
    ],
  };
}

function linesOf(wheel: Wheel, profiles: readonly Profile[]): SeriesLine[] {
  const informants = new Map(
    profiles.flatMap(({ voices }) => voices.map(({ informant }) => [informantKey(informant), informant])),
  );
  return [...informants.values()].sort(byInformant).flatMap((informant) =>
    wheel.spokes.map(
      ({ id: spoke }, position): SeriesLine => ({
        informant,
        spoke,
        points: profiles.map(({ date, assessment, voices }): SeriesPoint => {
          const result = voices.find((voice) => sameInformant(voice.informant, informant))?.spokes[position];
          if (!result) return { date, assessment, nothing: 'notHeard' };
          return 'value' in result
            ? { date, assessment, value: result.value }
            : { date, assessment, nothing: result.nothing };
        }),
      }),
    ),
  );
}

const mixed = (obstacle: Obstacle, place: number, locale: Locale | undefined): Finding[] => {
  const about = { path: [place, obstacle], locale };
  switch (obstacle) {
    case 'wheel':
      return [finding('wellbeing-wheel/notSameWheel', about)];
    case 'wheelVersion':
      return [finding('wellbeing-wheel/notSameVersion', about)];
    case 'scale':
      return [finding('wellbeing-wheel/notSameScale', about)];
    case 'ageForm':
      return [finding('wellbeing-wheel/notSameAgeForm', about)];
    case 'date':
      return [];
  }
};

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
