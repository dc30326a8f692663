import { type Finding, type IsoDate, type Locale, type Nothing, requireDay } from '@tsi/core';
import { coverageOf } from './coverage.ts';
import { directions } from './direction.ts';
import { finding } from './finding.ts';
import type { HeadingId } from './headingId.ts';
import type { Observation } from './observation.ts';
import { observationFindings, unansweredFindings, whySetAside } from './observationFindings.ts';
import type { Observations } from './observations.ts';
import type { SetAside } from './placement.ts';
import { sideFindings } from './sideFindings.ts';
import { SideId } from './sideId.ts';

/** What has been written under one heading. Swedish: styrkor och påfrestningar under en rubrik. */
export interface HeadingView {
  readonly heading: HeadingId;
  /** Observations of resilience and protection, oldest first. */
  readonly strengths: readonly Observation[];
  /** Observations of vulnerability and adversity, oldest first. */
  readonly pressures: readonly Observation[];
  /** Why something is missing, as in a placement's coverage: `missing` when nobody has written anything. */
  readonly nothing: readonly Nothing[];
}

/** One side of the triangle as it stands. Swedish: triangelns sida. */
export interface SideView {
  readonly id: SideId;
  /** Somebody has looked at this side: there is an observation, or somebody was asked. */
  readonly considered: boolean;
  /** All seven, in the triangle's order. */
  readonly headings: readonly HeadingView[];
}

/** My World Triangle filled in for one child on one day. Swedish: Min värld-triangeln, ifylld. */
export interface TriangleView {
  readonly on: IsoDate;
  readonly sides: readonly SideView[];
  readonly setAside: readonly SetAside[];
  readonly findings: readonly Finding[];
}

/**
 * A child's observations sorted under the triangle's headings, strengths and pressures apart, without weighing them.
 *
 * Swedish: styrkor och påfrestningar i Min värld-triangeln. This is the step before the matrix: who said it and how
 * they know is there to read, but hearsay and what was seen stand side by side. A heading that is empty is no fault:
 * detail is gathered in proportion. A side that nobody looked at is a finding, and so is a picture with only pressures or
 * only strengths. What is written after `on` or about a sibling is set aside with a finding.
 *
 * Findings point into what was given: `[3, 'date']` in a list, `['observations', 3, 'date']` in a document. Source:
 * GIRFEC Practice Guidance 1 (2022) section 8, on strengths and challenges and on the three sides.
 *
 * @throws RangeError when `on` is not a calendar day.
 * @example
 * ```ts
 * import { triangleView } from '@tsi/resilience-matrix';
 *
 * const seen = { date: '2026-01-20', by: { kind: 'child' }, basis: 'firstHand', text: 'Påhittat.' } as const;
 * const { sides, findings } = triangleView(
 *   [
 *     { ...seen, id: 'o1', heading: 'world.school', direction: 'adversity' },
 *     { ...seen, id: 'o2', heading: 'world.school', direction: 'protection' },
 *   ],
 *   { on: '2026-02-09' },
 * );
 * sides.map(({ id, considered }) => [id, considered]); // => [['grow', false], ['need', false], ['world', true]]
 * sides[2]?.headings[1]?.strengths.map(({ id }) => id); // => ['o2']
 * findings.map(({ code }) => code); // => ['resilience-matrix/growNotConsidered', 'resilience-matrix/needNotConsidered']
 * ```
 */
export function triangleView(
  observations: readonly Observation[] | Observations,
  options: { readonly on: IsoDate; readonly locale?: Locale | undefined },
): TriangleView {
  const { on, locale } = options;
  requireDay(on);
  const inDocument = 'observations' in observations;
  const entered: readonly Observation[] = inDocument ? observations.observations : observations;
  const enteredUnanswered = inDocument ? (observations.unanswered ?? []) : [];
  const under = (part: string, findings: readonly Finding[]): readonly Finding[] =>
    inDocument ? findings.map((one) => ({ ...one, path: [part, ...one.path] })) : findings;

  const counted = entered.filter((one) => !whySetAside(one, on)).sort(oldestFirst);
  const unanswered = enteredUnanswered.filter(({ date }) => date <= on);
  const coverage = coverageOf(counted, unanswered);
  const strengths = counted.filter(({ direction }) => directions[direction].sign === 1);
  const pressures = counted.filter(({ direction }) => directions[direction].sign === -1);

  return {
    on,
    sides: SideId.options.map((id) => ({
      id,
      considered: !coverage.sidesNotConsidered.includes(id),
      headings: coverage.headings
        .filter(({ side }) => side === id)
        .map(({ heading, nothing }) => ({
          heading,
          strengths: strengths.filter((one) => one.heading === heading),
          pressures: pressures.filter((one) => one.heading === heading),
          nothing,
        })),
    })),
    setAside: entered.flatMap((one): SetAside[] => {
      const why = whySetAside(one, on);
      return why ? [{ id: one.id, why }] : [];
    }),
    findings: [
      ...under('observations', observationFindings(entered, { on, locale })),
      ...under('unanswered', unansweredFindings(enteredUnanswered, { on, locale })),
      ...sideFindings(coverage, locale),
      ...(pressures.length > 0 && strengths.length === 0
        ? [finding('resilience-matrix/noStrengthWritten', { locale })]
        : []),
      ...(strengths.length > 0 && pressures.length === 0
        ? [finding('resilience-matrix/noPressureWritten', { locale })]
        : []),
    ],
  };
}

// By code unit, so that the answer is the same in every locale.
const oldestFirst = (a: Observation, b: Observation): number =>
  compareText(a.date, b.date) || compareText(a.id, b.id);
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
