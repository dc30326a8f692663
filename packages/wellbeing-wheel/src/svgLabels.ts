import { type Locale, textIn } from '@tsi/core';
import { spokeNothingLabels } from './spokeNothingLabels.ts';
import { marker, type SeriesStyle } from './svgSeries.ts';
import { svgText, textWidth, wrapText } from './svgText.ts';
import type { Point, WheelGeometry } from './wheelGeometry.ts';
import type { WheelView } from './wheelView.ts';

const bold = 15;
const small = 12;
const boldHeight = 19;
const smallHeight = 17;
const icon = 15;

interface Icon {
  readonly style: SeriesStyle;
  readonly hollow: boolean;
}
interface Block {
  readonly words: readonly string[];
  /** Who gave no answer, and why: one row a reason. */
  readonly rows: readonly { readonly icons: readonly Icon[]; readonly text: string }[];
  readonly anchor: 'start' | 'middle' | 'end';
  readonly x: number;
  readonly height: number;
  /** Share of the height that lies above the point beside the rim: 1 at the top of the wheel, 0 at the bottom. */
  readonly above: number;
}

/** The name of every part beside the wheel, and under it who gave no answer and why. */
export function labelBlocks(
  view: WheelView,
  styles: readonly SeriesStyle[],
  geometry: WheelGeometry,
  width: number,
  locale: Locale | undefined,
): readonly Block[] {
  return view.profile.wheel.spokes.map(({ label }, position) => {
    const angle = geometry.angle(position);
    const [x] = geometry.at(angle, geometry.outer + 30);
    const sideways = Math.sin(angle);
    const anchor = Math.abs(sideways) < 0.01 ? 'middle' : sideways > 0 ? 'start' : 'end';
    // A label in the middle keeps clear of those that begin at the neighbouring spokes.
    const between = 2 * (geometry.outer + 30) * Math.sin(geometry.angle(1)) - 16;
    const room = anchor === 'middle' ? Math.min(300, between) : (anchor === 'start' ? width - x : x) - 16;
    const words = wrapText(textIn(label, locale), room, bold, true);
    const rows = reasonRows(view, styles, position, room, locale);
    return {
      words,
      rows,
      anchor,
      x,
      height: words.length * boldHeight + rows.length * smallHeight,
      above: (1 + Math.cos(angle)) / 2,
    };
  });
}

function reasonRows(
  view: WheelView,
  styles: readonly SeriesStyle[],
  position: number,
  room: number,
  locale: Locale | undefined,
): Block['rows'] {
  const byReason = new Map<string, Icon[]>();
  for (const side of ['after', 'before'] as const)
    view.voices.slice(0, styles.length).forEach((voice, index) => {
      const result = voice[side]?.spokes[position];
      if (!result || 'value' in result) return;
      const reason = textIn(spokeNothingLabels[result.nothing], locale);
      const icons = byReason.get(reason) ?? [];
      icons.push({ style: styles[index]!, hollow: side === 'before' });
      byReason.set(reason, icons);
    });
  return [...byReason].flatMap(([reason, icons]) => {
    const beside = Math.max(1, Math.floor((room - textWidth(reason, small) - 5) / icon));
    const first = icons.slice(0, Math.max(0, icons.length - beside));
    const rows: { icons: Icon[]; text: string }[] = [];
    for (let at = 0; at < first.length; at += 8) rows.push({ icons: first.slice(at, at + 8), text: '' });
    return [...rows, { icons: icons.slice(first.length), text: reason }];
  });
}

/** The top of each block, moved apart where blocks on the same side would lie over each other. */
export function blockTops(blocks: readonly Block[], geometry: WheelGeometry): readonly number[] {
  const tops = blocks.map(({ height, above }, position) => {
    const [, y] = geometry.at(geometry.angle(position), geometry.outer + 30);
    return y - height * above;
  });
  for (const side of ['start', 'end'] as const) {
    const column = blocks.flatMap((block, position) => (block.anchor === side ? [position] : []));
    column.sort((a, b) => tops[a]! - tops[b]!);
    let floor = Number.NEGATIVE_INFINITY;
    for (const position of column) {
      tops[position] = Math.max(tops[position]!, floor);
      floor = tops[position] + blocks[position]!.height + 6;
    }
  }
  return tops;
}

export const svgLabels = (blocks: readonly Block[], tops: readonly number[]): string =>
  blocks
    .map(({ words, rows, anchor, x }, position) => {
      const top = tops[position]!;
      const names = words.map((line, index) =>
        svgText(x, top + index * boldHeight + 14, line, {
          'text-anchor': anchor,
          'font-size': bold,
          'font-weight': 600,
        }),
      );
      const below = top + words.length * boldHeight;
      const start = anchor === 'middle' ? x - Math.max(0, ...rows.map(rowWidth)) / 2 : x;
      const reasons = rows.map(({ icons, text }, index) =>
        reasonRow(icons, text, anchor, [start, below + index * smallHeight + 9]),
      );
      return names.join('') + reasons.join('');
    })
    .join('');

const rowWidth = ({ icons, text }: Block['rows'][number]) =>
  icons.length * icon + 3 + textWidth(text, small) * 0.9;

function reasonRow(icons: readonly Icon[], text: string, anchor: Block['anchor'], [x, y]: Point): string {
  const towards = anchor === 'end' ? -1 : 1;
  const shapes = icons.map(({ style, hollow }, index) =>
    marker(style, [x + towards * (index * icon + 6), y], { hollow, radius: hollow ? 4.5 : 5 }),
  );
  const words = text
    ? svgText(x + towards * (icons.length * icon + 3), y + 4.2, text, {
        'text-anchor': anchor === 'end' ? 'end' : 'start',
        'font-size': small,
        'font-style': 'italic',
        fill: '#3d4b5a',
      })
    : '';
  return shapes.join('') + words;
}
