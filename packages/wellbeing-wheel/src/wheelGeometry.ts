import type { Scale } from './scale.ts';

export type Point = readonly [x: number, y: number];

/** Where things stand on a drawn wheel. Angles in radians, clockwise from twelve o'clock. */
export interface WheelGeometry {
  readonly centre: Point;
  /** The ring of the bad end: never the middle, so that a low answer cannot look like none. */
  readonly inner: number;
  readonly outer: number;
  /** How large strokes and marks are: 1 in the full picture. */
  readonly unit: number;
  /** Angle of a spoke by its position. */
  readonly angle: (position: number) => number;
  /** The point at a radius along an angle, moved sideways by `aside`. */
  readonly at: (angle: number, radius: number, aside?: number) => Point;
}

export function wheelGeometry(
  spokes: number,
  centre: Point,
  inner: number,
  outer: number,
  unit = 1,
): WheelGeometry {
  return {
    centre,
    inner,
    outer,
    unit,
    angle: (position) => (2 * Math.PI * position) / spokes,
    at: (angle, radius, aside = 0) => [
      centre[0] + radius * Math.sin(angle) + aside * Math.cos(angle),
      centre[1] - radius * Math.cos(angle) + aside * Math.sin(angle),
    ],
  };
}

/** The steps that get a ring of their own: all of them, or evenly spaced ones where all would run together. */
export function ringSteps({ steps }: Scale, { inner, outer, unit }: WheelGeometry): Scale['steps'] {
  const count = steps.length - 1;
  let every = Math.ceil((11 * unit * count) / (outer - inner));
  while (count % every !== 0) every += 1;
  return steps.filter((_, position) => position % every === 0);
}

/** The ring of an answer: in proportion to its number, the good end outermost. */
export function radiusOf(
  value: number,
  { steps, direction }: Scale,
  { inner, outer }: WheelGeometry,
): number {
  const lowest = steps[0]!.value;
  const highest = steps.at(-1)!.value;
  const share = (value - lowest) / (highest - lowest);
  return inner + (outer - inner) * (direction === 'higherIsBetter' ? share : 1 - share);
}
