import { escapeMarkup, textIn } from '@tsi/core';
import { describeView } from './describeProfile.ts';
import type { Profile } from './profile.ts';
import { svgAnswers } from './svgAnswers.ts';
import { svgBackground, svgRingNames } from './svgBackground.ts';
import { blockTops, labelBlocks, svgLabels } from './svgLabels.ts';
import { svgLegend } from './svgLegend.ts';
import { seriesStyles } from './svgSeries.ts';
import { px, svgText, wrapText } from './svgText.ts';
import { wheelGeometry } from './wheelGeometry.ts';
import { type ShowOptions, wheelView } from './wheelView.ts';
import { wheelWords } from './wheelWords.ts';

/** How the picture is made. */
export interface WheelSvgOptions extends ShowOptions {
  /** Begins every id inside the picture, so that several can stand on one page: a letter, then letters, digits, `-`, `_`. */
  readonly id: string;
  /** Width in CSS pixels; the height follows. Fills its place when left out. Meant for 640 and up, or the width of an A4 page. */
  readonly size?: number;
}

const width = 840;
const inner = 64;
const outer = 200;

/**
 * The wheel as an SVG picture: every informant for themselves, at one date or two.
 *
 * Swedish: bilden av hjulet. Marker shape and line dash tell informants apart without colour, up to eight of them;
 * further ones are counted under the picture and stand in its description. The innermost ring is the bad end and is not
 * the middle of the wheel; a missing answer stands on no ring at all, but under the part's name with its reason, and
 * breaks the line. A part nobody answered is hatched. With an earlier profile, a hollow marker shows where the answer
 * was. Nothing is filled between the lines, since an area would look like a score. Needs no colour, script, font or
 * link; title and description say everything that the picture shows.
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
export function wheelSvg(profile: Profile, options: WheelSvgOptions): string {
  const { id, size, locale } = options;
  if (!/^[A-Za-z][\w-]*$/.test(id)) throw new TypeError('id: a letter, then letters, digits, - or _.');
  if (size !== undefined && !(Number.isFinite(size) && size > 0)) throw new RangeError('size: above 0.');

  const view = wheelView(profile, options);
  const { wheel, scale } = profile;
  const drawn = view.voices.slice(0, seriesStyles.length);
  const empty = wheel.spokes.map(
    (_, position) => !view.voices.some(({ after }) => 'value' in (after?.spokes[position] ?? {})),
  );
  const hatch = `${id}-hatch`;

  const head = heading(view.dates, profile, options);
  // The blocks' heights do not depend on where the wheel stands, so they are measured before it is placed.
  const measured = wheelGeometry(wheel.spokes.length, [width / 2, 0], inner, outer);
  const blocks = labelBlocks(view, seriesStyles, measured, width, locale);
  const unplaced = blockTops(blocks, measured);
  const down = head.bottom + 14 - Math.min(...unplaced, -outer - 30);
  const geometry = wheelGeometry(wheel.spokes.length, [width / 2, down], inner, outer);
  const tops = unplaced.map((top) => top + down);

  const besides = spaceBeside(drawn.length, wheel.spokes.length);
  const answers = scale
    ? drawn.map(({ after, before }, position) =>
        svgAnswers(geometry, {
          scale,
          style: seriesStyles[position]!,
          aside: (position - (drawn.length - 1) / 2) * besides,
          after,
          before,
        }),
      )
    : [];
  const wheelBottom = Math.max(
    down + outer + 30,
    ...blocks.map(({ height }, position) => tops[position]! + height),
  );
  const legend = svgLegend(view, {
    styles: seriesStyles,
    top: wheelBottom + 26,
    width,
    hatch: empty.includes(true) ? hatch : undefined,
    locale,
  });
  const height = Math.ceil(legend.bottom + 18);

  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"`,
    size === undefined ? '' : ` width="${px(size)}" height="${px((size * height) / width)}"`,
    ` role="img" aria-labelledby="${id}-title" aria-describedby="${id}-desc" lang="${locale === 'en' ? 'en' : 'sv'}"`,
    ` font-family="system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif" fill="#1f2b37">`,
    `<title id="${id}-title">${escapeMarkup(`${textIn(wheel.label, locale)}, ${view.dates}`)}</title>`,
    `<desc id="${id}-desc">${escapeMarkup(describeView(view, locale).join('\n'))}</desc>`,
    `<defs><pattern id="${hatch}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(30)">`,
    `<rect width="7" height="7" fill="#fff"/><path d="M0 0V7" stroke="#a3afbb" stroke-width="1.6"/></pattern></defs>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    head.svg,
    svgBackground(geometry, { empty, scale, hatch }),
    ...answers.map(({ lines }) => lines),
    scale ? svgRingNames(geometry, scale, empty.length, locale) : '',
    ...answers.map(({ markers }) => markers),
    svgLabels(blocks, tops),
    legend.svg,
    '</svg>',
  ].join('');
}

/** How far apart informants stand beside a spoke, so that neighbours do not meet at the innermost ring. */
const spaceBeside = (voices: number, spokes: number) =>
  Math.min(15, Math.max(6, ((2 * Math.PI * inner) / spokes - 12) / Math.max(1, voices - 1)));

function heading(
  dates: string,
  { wheel }: Profile,
  { locale }: WheelSvgOptions,
): { readonly svg: string; readonly bottom: number } {
  const names = wrapText(textIn(wheel.label, locale), width - 64, 21, true);
  const bottom = 40 + (names.length - 1) * 26;
  const draft = wheel.provenance === 'draft';
  return {
    svg: [
      ...names.map((line, index) =>
        svgText(32, 40 + index * 26, line, { 'font-size': 21, 'font-weight': 700 }),
      ),
      svgText(32, bottom + 24, dates, { 'font-size': 14, fill: '#3d4b5a' }),
      ...(draft
        ? [
            svgText(32, bottom + 47, textIn(wheelWords.draft, locale), {
              'font-size': 14,
              'font-weight': 700,
            }),
          ]
        : []),
    ].join(''),
    bottom: bottom + (draft ? 54 : 32),
  };
}
