import { px } from './svgText.ts';

/** How one informant is drawn: shape and dash tell them apart in grey, colour only helps. */
export interface SeriesStyle {
  readonly colour: string;
  readonly dash: string;
  /** Corners of the marker on a unit circle; none for a round one. */
  readonly corners: readonly (readonly [number, number])[];
}

const polygon = (count: number, turn: number): [number, number][] =>
  Array.from({ length: count }, (_, corner) => {
    const angle = turn + (2 * Math.PI * corner) / count;
    return [Math.cos(angle), Math.sin(angle)];
  });
const star: [number, number][] = polygon(10, -Math.PI / 2).map(([x, y], corner) =>
  corner % 2 === 0 ? [x * 1.5, y * 1.5] : [x * 0.65, y * 0.65],
);
const cross: [number, number][] = [
  [-0.4, -1.05],
  [0.4, -1.05],
  [0.4, -0.4],
  [1.05, -0.4],
  [1.05, 0.4],
  [0.4, 0.4],
  [0.4, 1.05],
  [-0.4, 1.05],
  [-0.4, 0.4],
  [-1.05, 0.4],
  [-1.05, -0.4],
  [-0.4, -0.4],
];
const up = -Math.PI / 2;
const scaled = (corners: [number, number][], by: number): [number, number][] =>
  corners.map(([x, y]) => [x * by, y * by]);

/** Eight that can be told apart; more informants than that do not fit in one picture. */
export const seriesStyles: readonly SeriesStyle[] = [
  { colour: '#0b5cad', dash: '', corners: [] },
  { colour: '#b8470b', dash: '9 5', corners: /* @__PURE__ */ scaled(polygon(4, Math.PI / 4), 1.25) },
  { colour: '#1b7a52', dash: '2 5', corners: /* @__PURE__ */ scaled(polygon(3, up), 1.45) },
  { colour: '#8a3a86', dash: '10 4 2 4', corners: /* @__PURE__ */ scaled(polygon(4, up), 1.3) },
  { colour: '#5b5f00', dash: '5 3', corners: /* @__PURE__ */ scaled(polygon(3, -up), 1.45) },
  { colour: '#a11d3f', dash: '14 5', corners: star },
  { colour: '#3d3d3d', dash: '2 3', corners: cross },
  { colour: '#00707a', dash: '8 3 2 3 2 3', corners: /* @__PURE__ */ scaled(polygon(5, up), 1.15) },
];

/** A marker: filled for the day itself, hollow for the earlier one. */
export function marker(
  { colour, corners }: SeriesStyle,
  [x, y]: readonly [number, number],
  { hollow = false, radius = 6 }: { readonly hollow?: boolean; readonly radius?: number } = {},
): string {
  const paint = hollow
    ? `fill="#fff" stroke="${colour}" stroke-width="1.6"`
    : `fill="${colour}" stroke="#fff" stroke-width="1.2"`;
  if (corners.length === 0) return `<circle cx="${px(x)}" cy="${px(y)}" r="${px(radius)}" ${paint}/>`;
  const points = corners.map(([dx, dy]) => `${px(x + dx * radius)},${px(y + dy * radius)}`).join(' ');
  return `<polygon points="${points}" stroke-linejoin="round" ${paint}/>`;
}

/** A range: a double line between two ends. Nothing stands in the middle, since nobody said that. */
export function rangeMark(
  style: SeriesStyle,
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  { hollow = false, size = 1 }: { readonly hollow?: boolean; readonly size?: number } = {},
): string {
  const path = `M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}`;
  const stroke = (paint: string, width: number) =>
    `<path d="${path}" fill="none" stroke="${paint}" stroke-width="${px(width * size)}"/>`;
  const end = { hollow, radius: 4.5 * size };
  return [
    stroke('#fff', 9),
    stroke(style.colour, 6),
    stroke('#fff', 3),
    marker(style, [x1, y1], end),
    marker(style, [x2, y2], end),
  ].join('');
}
