import { escapeMarkup, type Locale, type Text, textIn } from '@tsi/core';
import { axisReading, describePlacement, headline } from './describePlacement.ts';
import type { Placement } from './placement.ts';
import { quadrants } from './quadrants.ts';
import { coverageTriangle } from './svg/coverageTriangle.ts';
import { everyMarkFits, evidenceMarks } from './svg/evidenceMarks.ts';
import { axisLines, box, fieldCards, fields } from './svg/fields.ts';
import { accent, footer, margin, soft, width } from './svg/layout.ts';
import { legend } from './svg/legend.ts';
import { textElement } from './svg/textElement.ts';
import { wrapText } from './svg/wrapText.ts';

/**
 * The placement as a picture: two axes, four named fields, the evidence at the ends of the axes, and a hatched box that
 * reaches as far as the same facts can be read in different ways.
 *
 * Swedish: resiliensmatrisen som bild.
 *
 * An SVG string without script, fonts or links. No numbers stand in it, and a mark's place in its row means nothing. It shows
 * kinds of informants and names of headings, never what was entered; hovering over a mark tells which it is. `id` makes
 * the ids of title, description and pattern unique on a page. Everything is told without colour: shapes for
 * informants, filled or hollow for standing or open, a ring for serious, a solid outline of the box when a field is named and
 * a dashed one when none is. The description says in words what the picture shows.
 *
 * @throws RangeError when `id` is not a letter followed by letters, digits, `-` or `_`.
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
  { id, locale }: { readonly id: string; readonly locale?: Locale | undefined },
): string {
  if (!/^[A-Za-z][\w-]*$/.test(id))
    throw new RangeError('id must be a letter followed by letters, digits, - or _.');

  const t = (text: Text) => textIn(text, locale);
  const remark = everyMarkFits(placement) ? '' : ` ${t(words.notEveryMark)}`;
  const limits = wrapText(t(placement.limits) + remark, 74);
  const limitsTop = footer + 112;
  const height = Math.max(limitsTop + limits.length * 16, footer + 204) + 8;
  const isSerious = Object.values(placement.evidence).some((voices) => voices.some(({ serious }) => serious));
  const readings = axisIds.map((axis) => axisReading(axis, placement.axes[axis], locale));

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" lang="${locale === 'en' ? 'en' : 'sv'}" aria-labelledby="${id}-title" aria-describedby="${id}-desc" font-family="system-ui, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif">`,
    `<title id="${id}-title">${escapeMarkup(`${t(words.name)}. ${headline(placement, locale)}.`)}</title>`,
    `<desc id="${id}-desc">${escapeMarkup(describePlacement(placement, { locale }))}</desc>`,
    `<defs><pattern id="${id}-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" fill="${accent}" fill-opacity="0.1"/><rect width="1.6" height="7" fill="${accent}" fill-opacity="0.5"/></pattern></defs>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    textElement(headline(placement, locale), margin, 42, { size: 18, bold: true }),
    textElement(placement.quadrant in quadrants ? t(words.forTalk) : readings.join(' · '), margin, 65, {
      size: 14,
      fill: soft,
    }),
    isSerious ? textElement(t(words.serious), margin, 87, { size: 14, bold: true }) : '',
    fields(locale),
    box(placement, `${id}-hatch`),
    axisLines(),
    fieldCards(placement, locale),
    evidenceMarks(placement, locale),
    legend(`${id}-hatch`, locale),
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
  notEveryMark: {
    sv: 'Alla märken får inte plats här; hela underlaget finns i tabellen.',
    en: 'There is not room for every mark; the table has all the evidence.',
  },
} satisfies Record<string, Text>;
