import type { SpokePattern } from './spokePattern.ts';
import { px } from './svgText.ts';
import type { Spoke } from './wheel.ts';

/** A stroke laid on the band: its paint, its share of the band's width, and dashes in the same measure. */
interface Stroke {
  readonly on: 'white' | 'colour';
  readonly share: number;
  readonly dash?: readonly number[];
  readonly round?: true;
}

/** What is laid on the colour. Strokes follow the rim, so that a pattern looks the same all the way round. */
const strokes: Readonly<Record<SpokePattern, readonly Stroke[]>> = {
  solid: [],
  dots: [{ on: 'white', share: 0.42, dash: [0, 1.1], round: true }],
  bars: [{ on: 'white', share: 1, dash: [0.25, 0.45] }],
  blocks: [{ on: 'white', share: 1, dash: [0.4, 1.6] }],
  line: [{ on: 'white', share: 0.34 }],
  doubleLine: [
    { on: 'white', share: 0.66 },
    { on: 'colour', share: 0.22 },
  ],
  dashes: [{ on: 'white', share: 0.38, dash: [1.3, 0.8] }],
  dashDot: [{ on: 'white', share: 0.38, dash: [1.5, 0.6, 0.4, 0.6] }],
};

/** A part's band along a path: its colour and, on it, its pattern. */
export function svgBand(
  path: string,
  width: number,
  { colour = '#41566b', pattern = 'solid' }: Pick<Spoke, 'colour' | 'pattern'>,
): string {
  const stroke = (paint: string, { share, dash, round }: Omit<Stroke, 'on'>) =>
    `<path d="${path}" fill="none" stroke="${paint}" stroke-width="${px(width * share)}"` +
    (dash ? ` stroke-dasharray="${dash.map((part) => px(part * width)).join(' ')}"` : '') +
    `${round ? ' stroke-linecap="round"' : ''}/>`;
  return [
    stroke(colour, { share: 1 }),
    ...strokes[pattern].map(({ on, ...how }) => stroke(on === 'white' ? '#fff' : colour, how)),
  ].join('');
}
