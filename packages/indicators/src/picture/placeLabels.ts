import { small } from './layout.ts';
import type { Box } from './seriesPlot.ts';
import { textWidth } from './svgText.ts';

interface Dot {
  readonly label: string;
  readonly x: number;
  readonly y: number;
}

interface PlacedLabel {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/**
 * Where the names of dots can stand without covering each other or another dot: to the right, else to the left, above
 * or below. A name that fits nowhere is left out; it stands in the table.
 */
export function placeLabels(dots: readonly Dot[], box: Box): PlacedLabel[] {
  const taken = dots.map(({ x, y }) => ({ left: x - 6, right: x + 6, top: y - 6, bottom: y + 6 }));
  return dots.flatMap(({ label, x, y }) => {
    const wide = textWidth(label, small);
    const places = [
      { x: x + 9, y: y + 4, anchor: 'start', left: x + 9 },
      { x: x - 9, y: y + 4, anchor: 'end', left: x - 9 - wide },
      { x, y: y - 10, anchor: 'middle', left: x - wide / 2 },
      { x, y: y + 18, anchor: 'middle', left: x - wide / 2 },
    ] as const;
    const free = places
      .map((place) => ({
        place,
        own: { left: place.left, right: place.left + wide, top: place.y - small, bottom: place.y + 3 },
      }))
      .find(({ own }) => isWithin(own, box) && !taken.some((other) => overlap(own, other)));
    if (!free) return [];
    taken.push(free.own);
    return [{ text: label, x: free.place.x, y: free.place.y, anchor: free.place.anchor }];
  });
}

const isWithin = (own: Box, box: Box) =>
  own.left >= box.left && own.right <= box.right && own.top >= box.top && own.bottom <= box.bottom;
const overlap = (a: Box, b: Box) =>
  a.left <= b.right && b.left <= a.right && a.top <= b.bottom && b.top <= a.bottom;
