import type { Locale } from '@tsi/core';
import { svgAnswers } from './svgAnswers.ts';
import { svgBackground, svgRingNames } from './svgBackground.ts';
import { seriesStyles } from './svgSeries.ts';
import type { WheelGeometry } from './wheelGeometry.ts';
import { isSaid, type WheelView } from './wheelView.ts';

/** The wheel itself with everybody's answers; `hatched` when some part has none. */
export function svgWheel(
  view: WheelView,
  geometry: WheelGeometry,
  { hatch, locale }: { readonly hatch: string; readonly locale: Locale | undefined },
): { readonly svg: string; readonly hatched: boolean } {
  const { wheel, scale } = view.profile;
  const parts = wheel.spokes;
  const drawn = view.voices.slice(0, seriesStyles.length);
  const empty = parts.map((_, position) => !view.voices.some(({ after }) => isSaid(after?.spokes[position])));
  const apart = spaceBeside(drawn.length, parts.length, geometry);
  const answers = scale
    ? drawn.map(({ after, before }, position) =>
        svgAnswers(geometry, {
          scale,
          style: seriesStyles[position]!,
          aside: (position - (drawn.length - 1) / 2) * apart,
          after,
          before,
        }),
      )
    : [];
  return {
    svg: [
      svgBackground(geometry, { parts, empty, scale, hatch }),
      ...answers.map(({ lines }) => lines),
      scale ? svgRingNames(geometry, scale, parts.length, locale) : '',
      ...answers.map(({ markers }) => markers),
    ].join(''),
    hatched: empty.includes(true),
  };
}

/** How far apart informants stand beside a spoke, so that neighbours do not meet at the innermost ring. */
const spaceBeside = (voices: number, spokes: number, { inner, unit }: WheelGeometry) =>
  Math.min(
    15 * unit,
    Math.max(6 * unit, ((2 * Math.PI * inner) / spokes - 12 * unit) / Math.max(1, voices - 1)),
  );
