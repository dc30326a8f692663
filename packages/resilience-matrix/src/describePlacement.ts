import { type Locale, type Text, textIn } from '@tsi/core';
import type { AxisPlacement, AxisReason } from './axisPlacement.ts';
import { type AxisId, axisDirections, Direction, directions } from './direction.ts';
import { publicInformantLabel } from './informantLabel.ts';
import { myWorldTriangle } from './myWorldTriangle.ts';
import type { Placement } from './placement.ts';
import { quadrants } from './quadrants.ts';
import { triangleHeading } from './triangleHeading.ts';
import type { Voice } from './voice.ts';

/**
 * The placement told in words, for somebody who does not see the picture; also its `<desc>`.
 *
 * Swedish: placeringen i ord. Names headings and kinds of informants, but repeats no text, name or role that was entered.
 *
 * @example
 * ```ts
 * import { describePlacement, placeInMatrix } from '@tsi/resilience-matrix';
 *
 * const words = describePlacement(placeInMatrix([], { on: '2026-02-09' }), { locale: 'en' });
 * words.startsWith('There is not enough evidence to name a field.'); // => true
 * ```
 */
export function describePlacement(
  placement: Placement,
  { locale }: { readonly locale?: Locale | undefined } = {},
): string {
  const { axes, evidence, coverage, agreement, limits } = placement;
  const t = (text: Text) => textIn(text, locale);
  const differing = new Set(
    agreement.flatMap(({ kind, heading }) => (kind === 'differ' ? [t(triangleHeading(heading).label)] : [])),
  );
  const empty = coverage.headings.filter((one) => one.evidence.length === 0);
  const notConsidered = myWorldTriangle.sides.filter(({ id }) => coverage.sidesNotConsidered.includes(id));
  return [
    `${headline(placement, locale)}.`,
    axisSentence('child', axes.child, locale),
    axisSentence('environment', axes.environment, locale),
    ...Direction.options.map((direction) => evidenceSentence(direction, evidence[direction], locale)),
    ...(differing.size > 0 ? [`${t(words.differ)}: ${[...differing].join('; ')}.`] : []),
    ...(empty.length > 0
      ? [
          `${t(words.withoutEvidence)}: ${empty.map(({ heading }) => t(triangleHeading(heading).label)).join('; ')}.`,
        ]
      : []),
    ...(notConsidered.length > 0
      ? [`${t(words.notConsidered)}: ${notConsidered.map(({ label }) => t(label)).join('; ')}.`]
      : []),
    t(limits),
  ].join(' ');
}

/** What the placement says, in one line without a full stop. */
export function headline({ quadrant }: Placement, locale: Locale | undefined): string {
  if (quadrant === 'insufficientEvidence') return textIn(words.insufficientEvidence, locale);
  if (quadrant === 'mixed') return textIn(words.mixed, locale);
  return `${textIn(words.pointsTo, locale)}: ${textIn(quadrants[quadrant].label, locale)}`;
}

/** What one axis says, for the line below the headline. */
export const axisReading = (axis: AxisId, { reading }: AxisPlacement, locale: Locale | undefined): string =>
  `${axisLabel(axis, locale)}: ${readingLabel(reading, locale)}`;

export const axisLabel = (axis: AxisId, locale: Locale | undefined): string => textIn(axes[axis], locale);

export const readingLabel = (reading: AxisPlacement['reading'], locale: Locale | undefined): string => {
  const label =
    reading === 'mixed' || reading === 'insufficientEvidence' ? readings[reading] : directions[reading].label;
  return textIn(label, locale).toLowerCase();
};

function axisSentence(axis: AxisId, placement: AxisPlacement, locale: Locale | undefined): string {
  const t = (text: Text) => textIn(text, locale);
  const [low, high] = placement.interval.map((edge) => placeInWords(axis, edge, locale));
  const reasons = placement.reasons.map((reason) => t(reasonLabels[reason]));
  return [
    `${axisReading(axis, placement, locale)}.`,
    `${t(words.boxReaches)} ${low} ${t(words.to)} ${high}.`,
    ...reasons.map((reason) => `${reason}.`),
  ].join(' ');
}

function placeInWords(axis: AxisId, edge: number, locale: Locale | undefined): string {
  const near = Math.abs(edge) < 0.2;
  if (near) return textIn(words.middle, locale);
  const end = textIn(directions[axisDirections[axis][edge < 0 ? 0 : 1]].label, locale).toLowerCase();
  return `${textIn(Math.abs(edge) < 0.6 ? words.someWayTowards : words.farTowards, locale)} ${end}`;
}

function evidenceSentence(
  direction: Direction,
  voices: readonly Voice[],
  locale: Locale | undefined,
): string {
  const t = (text: Text) => textIn(text, locale);
  const label = t(directions[direction].label);
  if (voices.length === 0) return `${label}: ${t(words.noObservations)}.`;
  const headings = [...new Set(voices.map(({ heading }) => heading))];
  const parts = headings.map((heading) => {
    const informants = voices
      .filter((voice) => voice.heading === heading)
      .map(({ by, stands, serious }) =>
        [
          publicInformantLabel(by, locale),
          ...(stands ? [] : [t(words.open)]),
          ...(serious ? [t(words.serious)] : []),
        ].join(' – '),
      );
    return `${t(triangleHeading(heading).label)} (${informants.join(', ')})`;
  });
  return `${label}: ${parts.join('; ')}.`;
}

const axes: Readonly<Record<AxisId, Text>> = {
  child: { sv: 'Barnet', en: 'The child' },
  environment: { sv: 'Miljön', en: 'The environment' },
};

const readings: Readonly<Record<'mixed' | 'insufficientEvidence', Text>> = {
  mixed: { sv: 'drar åt båda håll', en: 'pulls both ways' },
  insufficientEvidence: { sv: 'för lite underlag', en: 'too little evidence' },
};

const reasonLabels: Readonly<Record<AxisReason, Text>> = {
  noStandingEvidence: { sv: 'Inget underlag står för sig', en: 'No evidence stands' },
  fewInformants: { sv: 'För få uppgiftslämnare säger samma sak', en: 'Too few informants say the same' },
  acrossMiddle: { sv: 'Rutan går över mitten', en: 'The box crosses the middle' },
  seriousFact: {
    sv: 'Något allvarligt är noterat och vägs inte upp av annat',
    en: 'Something serious is noted and is not outweighed',
  },
};

const words = {
  pointsTo: { sv: 'Underlaget pekar mot', en: 'The evidence points to' },
  mixed: { sv: 'Underlaget drar åt båda håll', en: 'The evidence pulls both ways' },
  insufficientEvidence: {
    sv: 'Underlaget räcker inte för att peka ut ett fält',
    en: 'There is not enough evidence to name a field',
  },
  boxReaches: { sv: 'Rutan når från', en: 'The box reaches from' },
  to: { sv: 'till', en: 'to' },
  middle: { sv: 'mitten', en: 'the middle' },
  someWayTowards: { sv: 'en bit mot', en: 'some way towards' },
  farTowards: { sv: 'långt mot', en: 'far towards' },
  noObservations: { sv: 'inga iakttagelser', en: 'no observations' },
  open: { sv: 'öppen', en: 'open' },
  serious: { sv: 'allvarligt', en: 'serious' },
  differ: { sv: 'De som berättat ser olika på', en: 'Those who told see these differently' },
  withoutEvidence: { sv: 'Rubriker utan iakttagelser', en: 'Headings without observations' },
  notConsidered: { sv: 'Sidor som inte är genomgångna', en: 'Sides not considered' },
} satisfies Record<string, Text>;
