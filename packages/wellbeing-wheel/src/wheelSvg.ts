import { escapeMarkup, type Locale, textIn } from '@tsi/core';
import type { ShownProfile } from './carriedProfile.ts';
import { compactSvg } from './compactSvg.ts';
import { cautions, describeView } from './describeProfile.ts';
import { blockTops, labelBlocks, svgLabels } from './svgLabels.ts';
import { svgLegend } from './svgLegend.ts';
import { seriesStyles } from './svgSeries.ts';
import { px, svgText, wrapText } from './svgText.ts';
import { svgWheel } from './svgWheel.ts';
import { wheelGeometry } from './wheelGeometry.ts';
import { type ShowOptions, type WheelView, wheelView } from './wheelView.ts';

/** How the picture is made. */
export interface WheelSvgOptions extends ShowOptions {
  /** Begins every id inside the picture, so that several can stand on one page: a letter, then letters, digits, `-`, `_`. */
  readonly id: string;
  /** Width in CSS pixels; the height follows. Fills its place when left out. */
  readonly size?: number;
  /**
   * For a small place: numbered parts with their names under the wheel, larger marks and fewer words. From 500 pixels
   * down unless told otherwise; the other picture is meant for 640 and up, or the width of an A4 page.
   */
  readonly compact?: boolean;
}

const width = 840;
const inner = 64;
const outer = 200;
const largestCompact = 500;

/**
 * The wheel as an SVG picture: every informant for themselves, at one date or two.
 *
 * Swedish: bilden av hjulet. Marker shape and line dash tell informants apart without colour, up to eight of them;
 * further ones are counted under the picture and stand in its description. The innermost ring is the bad end and is not
 * the middle of the wheel; a missing answer stands on no ring at all, but under the part's name with its reason, and
 * breaks the line. A part nobody answered is hatched. With an earlier profile, a hollow marker shows where the answer
 * was. What a crosswalk carried over as a range is a double line between two ends, with nothing in its middle. Nothing
 * is filled between the lines, since an area would look like a score. A part's colour and pattern are on the rim only.
 * Needs no colour, script, font or link; title and description say everything that the picture shows.
 *
 * @throws TypeError when `id` cannot begin an id, RangeError when `size` is not above 0.
 * @example
 * ```ts
 * import { scoreAssessment, shanarri, wheelSvg } from '@tsi/wellbeing-wheel';
 *
 * const profile = scoreAssessment(shanarri, {
 *   schemaVersion: '1',
 *   id: 'invented-1',
 *   wheel: 'shanarri',
 *   wheelVersion: '1',
 *   scale: '1-5',
 *   ageForm: '10-12',
 *   date: '2026-02-03',
 *   voices: [{ informant: { kind: 'child' }, answers: [{ spoke: 'safe', value: 4 }] }],
 * });
 * wheelSvg(profile, { id: 'wheel', locale: 'en' }).startsWith('<svg'); // => true
 * ```
 */
export function wheelSvg(profile: ShownProfile, options: WheelSvgOptions): string {
  const { id, size, locale, compact = size !== undefined && size <= largestCompact } = options;
  if (!/^[A-Za-z][\w-]*$/.test(id)) throw new TypeError('id: a letter, then letters, digits, - or _.');
  if (size !== undefined && !(Number.isFinite(size) && size > 0)) throw new RangeError('size: above 0.');

  const view = wheelView(profile, options);
  const { svg, width, height } = (compact ? compactSvg : fullSvg)(view, { hatch: `${id}-hatch`, locale });

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"`,
    size === undefined ? '' : ` width="${px(size)}" height="${px((size * height) / width)}"`,
    ` role="img" aria-labelledby="${id}-title" aria-describedby="${id}-desc" lang="${locale === 'en' ? 'en' : 'sv'}"`,
    ` font-family="system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif" fill="#1f2b37">`,
    `<title id="${id}-title">${escapeMarkup(`${textIn(profile.wheel.label, locale)}, ${view.dates}`)}</title>`,
    `<desc id="${id}-desc">${escapeMarkup(describeView(view, locale).join('\n'))}</desc>`,
    `<defs><pattern id="${id}-hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(30)">`,
    `<rect width="7" height="7" fill="#fff"/><path d="M0 0V7" stroke="#a3afbb" stroke-width="1.6"/></pattern></defs>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    svg,
    '</svg>',
  ].join('');
}

/** The picture for a screen or a page: names and reasons beside the wheel, who is who under it. */
function fullSvg(
  view: WheelView,
  { hatch, locale }: { readonly hatch: string; readonly locale: Locale | undefined },
) {
  const parts = view.profile.wheel.spokes.length;
  const head = heading(view, locale);
  // The blocks' heights do not depend on where the wheel stands, so they are measured before it is placed.
  const measured = wheelGeometry(parts, [width / 2, 0], inner, outer);
  const blocks = labelBlocks(view, seriesStyles, measured, width, locale);
  const unplaced = blockTops(blocks, measured);
  const down = head.bottom + 14 - Math.min(...unplaced, -outer - 30);
  const tops = unplaced.map((top) => top + down);
  const wheel = svgWheel(view, wheelGeometry(parts, [width / 2, down], inner, outer), { hatch, locale });
  const wheelBottom = Math.max(
    down + outer + 30,
    ...blocks.map(({ height }, position) => tops[position]! + height),
  );
  const legend = svgLegend(view, {
    styles: seriesStyles,
    top: wheelBottom + 26,
    width,
    hatch: wheel.hatched ? hatch : undefined,
    locale,
  });
  return {
    svg: [head.svg, wheel.svg, svgLabels(blocks, tops), legend.svg].join(''),
    width,
    height: Math.ceil(legend.bottom + 18),
  };
}

function heading(
  { profile, dates }: WheelView,
  locale: Locale | undefined,
): { readonly svg: string; readonly bottom: number } {
  const names = wrapText(textIn(profile.wheel.label, locale), width - 64, 21, true);
  const notes = cautions(profile, locale).flatMap((line) => wrapText(line, width - 64, 14, true));
  const bottom = 40 + (names.length - 1) * 26;
  return {
    svg: [
      ...names.map((line, index) =>
        svgText(32, 40 + index * 26, line, { 'font-size': 21, 'font-weight': 700 }),
      ),
      svgText(32, bottom + 24, dates, { 'font-size': 14, fill: '#3d4b5a' }),
      ...notes.map((line, index) =>
        svgText(32, bottom + 47 + index * 20, line, { 'font-size': 14, 'font-weight': 700 }),
      ),
    ].join(''),
    bottom: bottom + 32 + (notes.length > 0 ? 2 + notes.length * 20 : 0),
  };
}
