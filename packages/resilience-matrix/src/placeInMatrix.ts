import { type Finding, type IsoDate, type Locale, type Path, requireDay } from '@tsi/core';
import { agreementOf } from './agreement.ts';
import { type AxisPlacement, placeOnAxis } from './axisPlacement.ts';
import { coverageOf } from './coverage.ts';
import type { Direction } from './direction.ts';
import { hasFadedOn } from './fading.ts';
import { limitsOf } from './limitsOf.ts';
import type { Observation } from './observation.ts';
import { observationFindings, unansweredFindings, whySetAside } from './observationFindings.ts';
import type { Observations } from './observations.ts';
import type { Placement, SetAside } from './placement.ts';
import { placementFindings } from './placementFindings.ts';
import { type QuadrantId, quadrants } from './quadrants.ts';
import { type Voice, voicesOf } from './voice.ts';
import { assertWeighingRule, ownWeighing, type WeighingRule } from './weighingRule.ts';

/**
 * Places a child's observations on the two axes of the resilience matrix, as they were known on a day.
 *
 * Swedish: placera iakttagelser i resiliensmatrisen.
 *
 * Takes a list of observations or the whole {@link Observations} document; only the document can tell that a heading
 * was raised without an answer. Observations after `on` and about siblings are set aside with a finding. The order does
 * not matter. How evidence becomes intervals is told at {@link ownWeighing}; pass `rule` to weigh otherwise.
 *
 * Findings point into what was given: `[3, 'date']` in a list, `['observations', 3, 'date']` in a document.
 *
 * @throws RangeError when `on` is not a calendar day or `rule` is outside its limits.
 * @example
 * ```ts
 * import { placeInMatrix } from '@tsi/resilience-matrix';
 *
 * const nothingYet = placeInMatrix([], { on: '2026-02-09' });
 * nothingYet.quadrant; // => 'insufficientEvidence'
 * nothingYet.axes.child.interval; // => [-1, 1]
 * nothingYet.coverage.sidesNotConsidered; // => ['grow', 'need', 'world']
 * ```
 */
export function placeInMatrix(
  observations: readonly Observation[] | Observations,
  options: { readonly on: IsoDate; readonly rule?: WeighingRule; readonly locale?: Locale | undefined },
): Placement {
  const { on, rule = ownWeighing, locale } = options;
  requireDay(on);
  assertWeighingRule(rule);

  const inDocument = 'observations' in observations;
  const entered: readonly Observation[] = inDocument ? observations.observations : observations;
  const enteredUnanswered = inDocument ? (observations.unanswered ?? []) : [];
  const prefix = (part: string): Path => (inDocument ? [part] : []);

  const counted = entered.filter((one) => !whySetAside(one, on));
  const setAside = entered.flatMap((one): SetAside[] => {
    const why = whySetAside(one, on);
    return why ? [{ id: one.id, why }] : [];
  });
  const unanswered = enteredUnanswered.filter(({ date }) => date <= on);

  const voices = voicesOf(counted, rule, on);
  const axes = {
    child: placeOnAxis('child', voices, rule),
    environment: placeOnAxis('environment', voices, rule),
  };
  const quadrant = quadrantOf(axes.child, axes.environment);
  const coverage = coverageOf(counted, unanswered);
  const agreement = agreementOf(voices);
  const faded = counted.filter(hasFadedOn(on, rule.fading)).length;
  const childIsHeard =
    counted.some(({ by }) => by.kind === 'child') ||
    unanswered.some(({ by, nothing }) => by.kind === 'child' && nothing !== 'notAsked');

  return {
    on,
    axes,
    quadrant,
    evidence: evidenceByDirection(voices),
    setAside,
    coverage,
    agreement,
    rule,
    limits: limitsOf(rule),
    findings: [
      ...under(prefix('observations'), observationFindings(entered, { on, locale })),
      ...under(prefix('unanswered'), unansweredFindings(enteredUnanswered, { on, locale })),
      ...placementFindings({ quadrant, axes, coverage, agreement, rule }, { childIsHeard, faded, locale }),
    ],
  };
}

const under = (prefix: Path, findings: readonly Finding[]): Finding[] =>
  findings.map((one) => ({ ...one, path: [...prefix, ...one.path] }));

function quadrantOf(
  child: AxisPlacement,
  environment: AxisPlacement,
): QuadrantId | 'mixed' | 'insufficientEvidence' {
  const readings = [child.reading, environment.reading];
  if (readings.includes('insufficientEvidence')) return 'insufficientEvidence';
  if (readings.includes('mixed')) return 'mixed';
  const ids = Object.keys(quadrants) as QuadrantId[];
  return ids.find(
    (id) => quadrants[id].child === child.reading && quadrants[id].environment === environment.reading,
  )!;
}

const evidenceByDirection = (voices: readonly Voice[]): Placement['evidence'] => {
  const towards = (asked: Direction) => voices.filter(({ direction }) => direction === asked);
  return {
    resilience: towards('resilience'),
    vulnerability: towards('vulnerability'),
    protection: towards('protection'),
    adversity: towards('adversity'),
  };
};
