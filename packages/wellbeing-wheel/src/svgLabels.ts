import { type Locale, textIn } from '@tsi/core';
import { carriedNothingLabels } from './carriedNothingLabels.ts';
import { marker, type SeriesStyle } from './svgSeries.ts';
import { svgText, textWidth, wrapText } from './svgText.ts';
import type { Point, WheelGeometry } from './wheelGeometry.ts';
import type { WheelView } from './wheelView.ts';

const bold = 15;
/** Sizes of the rows that say who gave no answer. */
export interface RowSize {
  readonly text: number;
  readonly icon: number;
  readonly mark: number;
}
const rowSize: RowSize = { text: 12, icon: 15, mark: 5 };
const boldHeight = 19;
const smallHeight = 17;

interface Icon {
  readonly style: SeriesStyle;
  readonly hollow: boolean;
}
/** Who gave no answer, and why: one row a reason, and more where the marks do not fit beside it. */
export interface ReasonRow {
  readonly icons: readonly Icon[];
  readonly text: string;
}
interface Block {
  readonly words: readonly string[];
  readonly rows: readonly ReasonRow[];
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

/** Who gave no answer about a part, and why. */
export function reasonRows(
  view: WheelView,
  styles: readonly SeriesStyle[],
  position: number,
  room: number,
  locale: Locale | undefined,
  size: RowSize = rowSize,
): readonly ReasonRow[] {
  const byReason = new Map<string, Icon[]>();
  for (const side of ['after', 'before'] as const)
    view.voices.slice(0, styles.length).forEach((voice, index) => {
      const result = voice[side]?.spokes[position];
      if (!result || !('nothing' in result)) return;
      const reason = textIn(carriedNothingLabels[result.nothing], locale);
      const icons = byReason.get(reason) ?? [];
      icons.push({ style: styles[index]!, hollow: side === 'before' });
      byReason.set(reason, icons);
    });
  return [...byReason].flatMap(([reason, icons]) => {
    const beside = Math.max(1, Math.floor((room - textWidth(reason, size.text) - 5) / size.icon));
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
      const start = anchor === 'middle' ? x - Math.max(0, ...rows.map((row) => rowWidth(row))) / 2 : x;
      const reasons = rows.map((row, index) =>
        reasonRow(row, anchor, [start, below + index * smallHeight + 9]),
      );
      return names.join('') + reasons.join('');
    })
    .join('');

export const rowWidth = ({ icons, text }: ReasonRow, size: RowSize = rowSize): number =>
  icons.length * size.icon + 3 + textWidth(text, size.text) * 0.9;

export function reasonRow(
  { icons, text }: ReasonRow,
  anchor: 'start' | 'middle' | 'end',
  [x, y]: Point,
  size: RowSize = rowSize,
): string {
  const towards = anchor === 'end' ? -1 : 1;
  const shapes = icons.map(({ style, hollow }, index) =>
    marker(style, [x + towards * (index * size.icon + 6), y], {
      hollow,
      radius: hollow ? size.mark * 0.9 : size.mark,
    }),
  );
  const words = text
    ? svgText(x + towards * (icons.length * size.icon + 3), y + size.text * 0.35, text, {
        'text-anchor': anchor === 'end' ? 'end' : 'start',
        'font-size': size.text,
        'font-style': 'italic',
        fill: '#3d4b5a',
      })
    : '';
  return shapes.join('') + words;
}
