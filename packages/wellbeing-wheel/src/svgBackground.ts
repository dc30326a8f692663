import type { Locale } from '@tsi/core';
import { shownNumber } from './describeProfile.ts';
import type { Scale } from './scale.ts';
import { svgBand } from './svgBand.ts';
import { px, svgText } from './svgText.ts';
import type { Spoke } from './wheel.ts';
import { type Point, radiusOf, ringSteps, type WheelGeometry } from './wheelGeometry.ts';

const point = ([x, y]: Point) => `${px(x)} ${px(y)}`;

/** The wheel without answers: parts, rings and a rim. `empty[i]`: nobody answered part i. */
export function svgBackground(
  geometry: WheelGeometry,
  {
    parts,
    empty,
    scale,
    hatch,
  }: {
    readonly parts: readonly Spoke[];
    readonly empty: readonly boolean[];
    readonly scale: Scale | undefined;
    readonly hatch: string;
  },
): string {
  const { at, angle, centre, inner, outer, unit } = geometry;
  const half = Math.PI / empty.length;
  const hub = inner - 16 * unit;
  const edge = outer + 10 * unit;

  const sector = (position: number, fill: string) => {
    const [from, to] = [angle(position) - half, angle(position) + half];
    return (
      `<path d="M${point(at(from, hub))}L${point(at(from, edge))}A${px(edge)} ${px(edge)} 0 0 1 ${point(at(to, edge))}` +
      `L${point(at(to, hub))}A${px(hub)} ${px(hub)} 0 0 0 ${point(at(from, hub))}Z" fill="${fill}"/>`
    );
  };
  const rim = (position: number) => {
    const [from, to] = [angle(position) - half + 0.025, angle(position) + half - 0.025];
    const radius = edge + 8 * unit;
    const path = `M${point(at(from, radius))}A${px(radius)} ${px(radius)} 0 0 1 ${point(at(to, radius))}`;
    return empty[position]
      ? `<path d="${path}" fill="none" stroke="#8895a3" stroke-width="${px(2 * unit)}" stroke-dasharray="3 4"/>`
      : svgBand(path, 10 * unit, parts[position]!);
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
        at(angle(position) - half, edge + 14 * unit),
        `stroke="#fff" stroke-width="${px(3 * unit)}"`,
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
    .filter(({ value }) => geometry.unit === 1 || scale.steps.length <= 3 || isEnd(scale, value))
    .map(({ value, face, light }) => {
      const place = geometry.at(-Math.PI / spokes, radiusOf(value, scale, geometry));
      if (face) return faceAt(place, face, geometry.unit);
      if (light) return lightAt(place, light, geometry.unit);
      return numberAt(place, shownNumber(value, locale), geometry.unit === 1 ? 11 : 9);
    })
    .join('');

const isEnd = ({ steps }: Scale, value: number) => value === steps[0]?.value || value === steps.at(-1)?.value;

const numberAt = ([x, y]: Point, text: string, size: number) =>
  svgText(x, y + size * 0.36, text, {
    'text-anchor': 'middle',
    'font-size': size,
    fill: '#41566b',
    stroke: '#fff',
    'stroke-width': 4,
    'paint-order': 'stroke',
  });

const mouths = { sad: 'q4.5 -5 9 0', neutral: 'h9', happy: 'q4.5 5 9 0' } as const;
const mouthHeights = { sad: 5.5, neutral: 4, happy: 2.5 } as const;

const scaledTo = ([x, y]: Point, unit: number, drawn: string) =>
  `<g transform="translate(${px(x)} ${px(y)})${unit === 1 ? '' : ` scale(${unit * 1.2})`}">${drawn}</g>`;

const faceAt = (place: Point, face: keyof typeof mouths, unit: number) =>
  scaledTo(
    place,
    unit,
    '<g fill="none" stroke="#41566b" stroke-width="1.4" stroke-linecap="round"><circle r="10" fill="#fff"/>' +
      '<path d="M-3.5 -2.5v.1M3.5 -2.5v.1" stroke-width="2.2"/>' +
      `<path d="M-4.5 ${mouthHeights[face]}${mouths[face]}"/></g>`,
  );

const lamps = { red: '#b3261e', yellow: '#e0a800', green: '#1b7a52' } as const;

/** Three lamps, one lit: told by its place as much as by its colour. */
const lightAt = (place: Point, lit: keyof typeof lamps, unit: number) =>
  scaledTo(
    place,
    unit,
    '<g stroke="#41566b"><rect x="-6" y="-14" width="12" height="28" rx="3.5" fill="#fff" stroke-width="1.3"/>' +
      (['red', 'yellow', 'green'] as const)
        .map((lamp, position) =>
          lamp === lit
            ? `<circle cy="${-8.5 + 8.5 * position}" r="3.6" fill="${lamps[lamp]}" stroke-width="1.6"/>`
            : `<circle cy="${-8.5 + 8.5 * position}" r="2.4" fill="#fff" stroke="#9aa8b6" stroke-width=".8"/>`,
        )
        .join('') +
      '</g>',
  );
