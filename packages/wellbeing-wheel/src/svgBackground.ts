import type { Locale } from '@tsi/core';
import { shownNumber } from './describeProfile.ts';
import type { Scale } from './scale.ts';
import { px, svgText } from './svgText.ts';
import { type Point, radiusOf, ringSteps, type WheelGeometry } from './wheelGeometry.ts';

const point = ([x, y]: Point) => `${px(x)} ${px(y)}`;

/** The wheel without answers: parts, rings and a rim. `empty[i]`: nobody answered part i. */
export function svgBackground(
  geometry: WheelGeometry,
  {
    empty,
    scale,
    hatch,
  }: {
    readonly empty: readonly boolean[];
    readonly scale: Scale | undefined;
    readonly hatch: string;
  },
): string {
  const { at, angle, centre, inner, outer } = geometry;
  const half = Math.PI / empty.length;
  const hub = inner - 16;
  const edge = outer + 10;

  const sector = (position: number, fill: string) => {
    const [from, to] = [angle(position) - half, angle(position) + half];
    return (
      `<path d="M${point(at(from, hub))}L${point(at(from, edge))}A${px(edge)} ${px(edge)} 0 0 1 ${point(at(to, edge))}` +
      `L${point(at(to, hub))}A${px(hub)} ${px(hub)} 0 0 0 ${point(at(from, hub))}Z" fill="${fill}"/>`
    );
  };
  const rim = (position: number) => {
    const [from, to] = [angle(position) - half + 0.025, angle(position) + half - 0.025];
    const radius = edge + 7;
    const paint = empty[position]
      ? 'stroke="#8895a3" stroke-width="2" stroke-dasharray="3 4"'
      : 'stroke="#41566b" stroke-width="7"';
    return `<path d="M${point(at(from, radius))}A${px(radius)} ${px(radius)} 0 0 1 ${point(at(to, radius))}" fill="none" ${paint}/>`;
  };
  const circle = (radius: number, paint: string) =>
    `<circle cx="${px(centre[0])}" cy="${px(centre[1])}" r="${px(radius)}" ${paint}/>`;
  const line = (from: Point, to: Point, paint: string) =>
    `<path d="M${point(from)}L${point(to)}" fill="none" ${paint}/>`;

  const steps = scale ? ringSteps(scale, geometry) : [];
  const ends = new Set([steps[0]?.value, steps.at(-1)?.value]);
  return [
    ...empty.map((_, position) => sector(position, '#f3f6f9')),
    ...empty.flatMap((isEmpty, position) => (isEmpty ? [sector(position, `url(#${hatch})`)] : [])),
    ...(scale
      ? steps.map(({ value }) =>
          circle(
            radiusOf(value, scale, geometry),
            `fill="none" stroke="${ends.has(value) ? '#9aa8b6' : '#cdd6df'}" stroke-width="1"`,
          ),
        )
      : []),
    ...empty.map((_, position) =>
      line(
        at(angle(position) - half, hub),
        at(angle(position) - half, edge + 11),
        'stroke="#fff" stroke-width="3"',
      ),
    ),
    ...empty.map((isEmpty, position) =>
      line(
        at(angle(position), inner),
        at(angle(position), outer),
        `stroke="#9aa8b6" stroke-width="1"${isEmpty ? ' stroke-dasharray="2 5"' : ''}`,
      ),
    ),
    circle(hub, 'fill="#fff" stroke="#cdd6df" stroke-width="1"'),
    ...empty.map((_, position) => rim(position)),
  ].join('');
}

/** What the rings are called, on the line between the first part and the last. Drawn above the lines. */
export const svgRingNames = (
  geometry: WheelGeometry,
  scale: Scale,
  spokes: number,
  locale: Locale | undefined,
): string =>
  ringSteps(scale, geometry)
    .map(({ value, face }) => {
      const place = geometry.at(-Math.PI / spokes, radiusOf(value, scale, geometry));
      return face ? faceAt(place, face) : numberAt(place, shownNumber(value, locale));
    })
    .join('');

const numberAt = ([x, y]: Point, text: string) =>
  svgText(x, y + 4, text, {
    'text-anchor': 'middle',
    'font-size': 11,
    fill: '#41566b',
    stroke: '#fff',
    'stroke-width': 4,
    'paint-order': 'stroke',
  });

const mouths = { sad: 'q4.5 -5 9 0', neutral: 'h9', happy: 'q4.5 5 9 0' } as const;
const mouthHeights = { sad: 5.5, neutral: 4, happy: 2.5 } as const;

const faceAt = ([x, y]: Point, face: keyof typeof mouths) =>
  `<g fill="none" stroke="#41566b" stroke-width="1.4" stroke-linecap="round"><circle cx="${px(x)}" cy="${px(y)}" r="10" fill="#fff"/>` +
  `<path d="M${px(x - 3.5)} ${px(y - 2.5)}v.1M${px(x + 3.5)} ${px(y - 2.5)}v.1" stroke-width="2.2"/>` +
  `<path d="M${px(x - 4.5)} ${px(y + mouthHeights[face])}${mouths[face]}"/></g>`;
