import { type Locale, type Text, textIn } from '@tsi/core';
import { comparePlacements } from './comparePlacements.ts';
import { describeComparison } from './describeComparison.ts';
import { axisReading, describePlacement, headline } from './describePlacement.ts';
import type { Placement } from './placement.ts';
import { quadrants } from './quadrants.ts';
import { requireSvgId } from './requireSvgId.ts';
import { coverageTriangle } from './svg/coverageTriangle.ts';
import { everyMarkFits, evidenceMarks, itemsOf } from './svg/evidenceMarks.ts';
import { axisLines, box, earlierBox, fieldCards, fields } from './svg/fields.ts';
import { hatch } from './svg/hatch.ts';
import { footer, margin, soft, width } from './svg/layout.ts';
import { legend } from './svg/legend.ts';
import { pictureHead } from './svg/pictureHead.ts';
import { textElement } from './svg/textElement.ts';
import { wrapText } from './svg/wrapText.ts';

/**
 * The placement as a picture: two axes, four named fields, the evidence at the ends of the axes, and a hatched box that
 * reaches as far as the same facts can be read in different ways.
 *
 * Swedish: resiliensmatrisen som bild.
 *
 * With `before`, the placement of an earlier day by the same rule, both boxes are drawn and the evidence shows what came,
 * went and changed. There is no arrow between them: see {@link comparePlacements} for what a change can mean.
 *
 * An SVG string without script, fonts or links. No numbers but the two days stand in it, and a mark's place in its row means nothing. It shows
 * kinds of informants and names of headings, never what was entered; hovering over a mark tells which it is. `id` makes
 * the ids of title, description and pattern unique on a page. Everything is told without colour: shapes for
 * informants, filled or hollow for standing or open, a ring for serious, a solid outline of the box when a field is named and
 * a dashed one when none is. The description says in words what the picture shows.
 *
 * @throws RangeError when `id` is not a letter followed by letters, digits, `-` or `_`, or when `before` is of a later
 * day or by another rule: ask {@link comparePlacements} first where that can happen.
 * @example
 * ```ts
 * import { matrixSvg, placeInMatrix } from '@tsi/resilience-matrix';
 *
 * const svg = matrixSvg(placeInMatrix([], { on: '2026-02-09' }), { id: 'matrix', locale: 'en' });
 * svg.includes('aria-labelledby="matrix-title"'); // => true
 * ```
 */
export function matrixSvg(
  placement: Placement,
  options: {
    readonly id: string;
    readonly before?: Placement | undefined;
    readonly locale?: Locale | undefined;
  },
): string {
  const { id, before, locale } = options;
  requireSvgId(id);
  const comparison = before && comparePlacements(before, placement, { locale });
  if (comparison?.outcome === 'refused')
    throw new RangeError('before cannot be compared with the placement; see comparePlacements.');

  const t = (text: Text) => textIn(text, locale);
  const items = itemsOf(placement, comparison);
  const remark = everyMarkFits(items) ? '' : ` ${t(words.notEveryMark)}`;
  const ofChange = comparison ? ` ${t(comparison.limits)}` : '';
  const limits = wrapText(t(placement.limits) + ofChange + remark, 74);
  const limitsTop = footer + (before ? 164 : 112);
  const height = Math.max(limitsTop + limits.length * 16, footer + 204) + 8;
  const isSerious = Object.values(placement.evidence).some((voices) => voices.some(({ serious }) => serious));
  const twoDays = (then: Placement, now: Placement) =>
    `${then.on} (${t(words.dotted)}) · ${now.on} (${t(words.hatched)})`;
  const readings = axisIds.map((axis) => axisReading(axis, placement.axes[axis], locale));

  const description = [
    describePlacement(placement, { locale }),
    ...(comparison ? [describeComparison(comparison, { locale })] : []),
  ].join(' ');

  return [
    ...pictureHead({
      id,
      locale,
      height,
      title: `${t(words.name)}. ${headline(placement, locale)}.`,
      description,
    }),
    hatch(`${id}-hatch`),
    textElement(headline(placement, locale), margin, 42, { size: 18, bold: true }),
    textElement(placement.quadrant in quadrants ? t(words.forTalk) : readings.join(' · '), margin, 65, {
      size: 14,
      fill: soft,
    }),
    isSerious ? textElement(t(words.serious), margin, 87, { size: 14, bold: true }) : '',
    before ? textElement(twoDays(before, placement), width - margin, 87, { fill: soft, anchor: 'end' }) : '',
    fields(locale),
    box(placement, `${id}-hatch`),
    axisLines(),
    fieldCards(placement, locale),
    before ? earlierBox(before) : '',
    evidenceMarks(items, locale),
    legend(`${id}-hatch`, { before: before?.on, locale }),
    coverageTriangle(placement, locale),
    ...limits.map((text, row) => textElement(text, margin, limitsTop + row * 16, { size: 11, fill: soft })),
    '</svg>',
  ].join('\n');
}

const axisIds = ['child', 'environment'] as const;

const words = {
  name: { sv: 'Resiliensmatris', en: 'Resilience matrix' },
  forTalk: { sv: 'Ett underlag för samtal, inte ett beslut', en: 'Something to talk about, not a decision' },
  serious: { sv: 'Något allvarligt är noterat', en: 'Something serious is noted' },
  dotted: { sv: 'prickad ruta', en: 'dotted box' },
  hatched: { sv: 'skrafferad ruta', en: 'hatched box' },
  notEveryMark: {
    sv: 'Alla märken får inte plats här; hela underlaget finns i tabellen.',
    en: 'There is not room for every mark; the table has all the evidence.',
  },
} satisfies Record<string, Text>;
