import { type Locale, type Text, textIn } from '@tsi/core';
import { axisReading, describePlacement, headline } from './describePlacement.ts';
import { type Direction, directions } from './direction.ts';
import { allVoices } from './evidenceChange.ts';
import type { Placement } from './placement.ts';
import { type QuadrantId, quadrants } from './quadrants.ts';
import { requireSvgId } from './requireSvgId.ts';
import type { SiblingId, SiblingPlacements } from './siblingPlacements.ts';
import { type SiblingLabels, siblingLabels } from './siblingsTable.ts';
import { axisLines, box, frame, squares } from './svg/fields.ts';
import { hatch } from './svg/hatch.ts';
import { accent, line, margin, plane, soft, width } from './svg/layout.ts';
import { round } from './svg/marks.ts';
import { pictureHead } from './svg/pictureHead.ts';
import { textElement } from './svg/textElement.ts';
import { wrapText } from './svg/wrapText.ts';

/**
 * Two siblings as two pictures beside each other, never in one: each with its own box and its own words.
 *
 * Swedish: syskon sida vid sida som bild. An SVG string without script, fonts or links; no numbers but the day, and
 * nothing that was entered. Which headings the evidence stands under is in {@link siblingsTable}. `labels` are what
 * the children are called in the picture, in your own words.
 *
 * @throws RangeError when `id` is not a letter followed by letters, digits, `-` or `_`.
 * @example
 * ```ts
 * import { placeSiblings, siblingsSvg } from '@tsi/resilience-matrix';
 *
 * const svg = siblingsSvg(placeSiblings([], [], { on: '2026-02-09' }), { id: 'home', locale: 'en' });
 * svg.includes('>Child A</text>'); // => true
 * ```
 */
export function siblingsSvg(
  siblings: SiblingPlacements,
  options: {
    readonly id: string;
    readonly locale?: Locale | undefined;
    readonly labels?: SiblingLabels | undefined;
  },
): string {
  const { id, locale, labels = siblingLabels(locale) } = options;
  requireSvgId(id);
  const t = (text: Text) => textIn(text, locale);
  const { on, limits: ruleLimits } = siblings.first;
  const limits = wrapText(`${t(siblings.limits)} ${t(ruleLimits)}`, 112);
  const height = limitsTop + limits.length * 16 + 8;
  const description = [
    ...ids.map((one) => `${labels[one]}: ${describePlacement(siblings[one], { locale })}`),
    t(siblings.limits),
  ].join(' ');
  return [
    ...pictureHead({ id, locale, height, title: `${t(words.name)}, ${on}.`, description }),
    hatch(`${id}-hatch`),
    textElement(t(words.name), margin, 38, { size: 18, bold: true }),
    textElement(on, width - margin, 38, { fill: soft, anchor: 'end' }),
    ...ids.map((one) => childPicture(siblings[one], { label: labels[one], left: lefts[one], id, locale })),
    `<rect x="${margin}" y="${legendTop - 11}" width="16" height="14" rx="2" fill="url(#${id}-hatch)" stroke="${accent}" stroke-width="1.6"/>`,
    textElement(t(words.box), margin + 24, legendTop),
    `<line x1="${margin}" y1="${legendTop + 16}" x2="${width - margin}" y2="${legendTop + 16}" stroke="${line}"/>`,
    ...limits.map((text, row) => textElement(text, margin, limitsTop + row * 16, { size: 11, fill: soft })),
    '</svg>',
  ].join('\n');
}

const ids = ['first', 'second'] as const satisfies readonly SiblingId[];
const lefts: Readonly<Record<SiblingId, number>> = { first: margin, second: 400 };
const side = 264;
const squareTop = 190;
const legendTop = squareTop + side + 56;
const limitsTop = legendTop + 40;

function childPicture(
  placement: Placement,
  about: {
    readonly label: string;
    readonly left: number;
    readonly id: string;
    readonly locale: Locale | undefined;
  },
): string {
  const { label, left, id, locale } = about;
  const scale = side / (plane.right - plane.left);
  const square = left + 34;
  const moved = `translate(${round(square - plane.left * scale)} ${round(squareTop - plane.top * scale)}) scale(${round4(scale)})`;
  const centre = square + side / 2;
  const name = (direction: Direction) => textIn(directions[direction].label, locale);
  const sideways = (direction: Direction, x: number, degrees: number) =>
    `<g transform="translate(${x} ${squareTop + side / 2}) rotate(${degrees})">${textElement(name(direction), 0, 0, { size: 12.5, bold: true, anchor: 'middle' })}</g>`;
  const readings = (['child', 'environment'] as const).map((axis) =>
    axisReading(axis, placement.axes[axis], locale),
  );
  const isSerious = allVoices(placement).some(({ serious }) => serious);
  const lines = isNamed(placement.quadrant)
    ? wrapText(headline(placement, locale), 46)
    : [headline(placement, locale), ...readings];
  return [
    textElement(label, left, 72, { size: labelSize(label), bold: true }),
    ...lines.map((text, row) => textElement(text, left, 94 + row * 16, { size: 12, fill: soft })),
    isSerious ? textElement(textIn(words.serious, locale), left, 144, { size: 12, bold: true }) : '',
    textElement(name('resilience'), centre, squareTop - 12, { size: 12.5, bold: true, anchor: 'middle' }),
    textElement(name('vulnerability'), centre, squareTop + side + 22, {
      size: 12.5,
      bold: true,
      anchor: 'middle',
    }),
    sideways('adversity', square - 12, -90),
    sideways('protection', square + side + 12, 90),
    `<g transform="${moved}">${squares()}${box(placement, `${id}-hatch`)}${axisLines()}${isNamed(placement.quadrant) ? frame(placement.quadrant) : ''}</g>`,
  ].join('');
}

// A long label is written smaller, so that it does not run into the other child's picture.
const labelSize = (label: string) => Math.max(6, Math.min(15, Math.floor(340 / (label.length * 0.62))));
const isNamed = (quadrant: Placement['quadrant']): quadrant is QuadrantId => quadrant in quadrants;
const round4 = (value: number) => Math.round(value * 10_000) / 10_000;

const words = {
  name: { sv: 'Syskon sida vid sida', en: 'Siblings side by side' },
  serious: { sv: 'Något allvarligt är noterat', en: 'Something serious is noted' },
  box: {
    sv: 'rutan: så olika kan samma fakta läsas. Streckad kant: inget fält pekas ut. Heldragen: det inramade fältet.',
    en: 'box: how differently the same facts can be read. Dashed edge: no field is named. Solid: the framed field.',
  },
} satisfies Record<string, Text>;
