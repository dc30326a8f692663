import { type Locale, textIn } from '@tsi/core';
import { cautions, scaleLine } from './describeProfile.ts';
import { type RowSize, reasonRow, reasonRows, rowWidth } from './svgLabels.ts';
import { marker, seriesStyles } from './svgSeries.ts';
import { svgText, textWidth, wrapText } from './svgText.ts';
import { svgWheel } from './svgWheel.ts';
import { wheelGeometry } from './wheelGeometry.ts';
import { hasRange, type WheelView } from './wheelView.ts';
import { fillIn, wheelWords } from './wheelWords.ts';

const width = 200;
const margin = 8;
const outer = 68;
const inner = 30;
const name = 11;
const small = 9.5;
const rows: RowSize = { text: small, icon: 10, mark: 3.6 };

/** The picture for a small place: numbers at the rim, and under the wheel their names, who is who and the scale. */
export function compactSvg(
  view: WheelView,
  { hatch, locale }: { readonly hatch: string; readonly locale: Locale | undefined },
): { readonly svg: string; readonly width: number; readonly height: number } {
  const { wheel, scale } = view.profile;
  const geometry = wheelGeometry(wheel.spokes.length, [width / 2, outer + 28], inner, outer, 0.5);
  const numbers = wheel.spokes.map((_, position) => {
    const [x, y] = geometry.at(geometry.angle(position), outer + 20);
    return svgText(x, y + 4, String(position + 1), {
      'text-anchor': 'middle',
      'font-size': name,
      'font-weight': 700,
    });
  });
  const list = partList(view, 2 * (outer + 28) + 10, locale);

  const parts: string[] = [];
  let y = list.bottom + 8;
  const line = (text: string, x: number, attributes: Readonly<Record<string, string | number>>) => {
    parts.push(svgText(x, y, text, attributes));
    y += 13;
  };
  view.voices.slice(0, seriesStyles.length).forEach(({ label, after }, position) => {
    parts.push(marker(seriesStyles[position]!, [margin + 5, y - 3.5], { hollow: !after, radius: 4 }));
    for (const text of wrapText(label, width - 2 * margin - 14, 10))
      line(text, margin + 14, { 'font-size': 10 });
  });
  y += 3;
  const left = view.voices.length - seriesStyles.length;
  const notes = [
    ...cautions(view.profile, locale),
    view.dates,
    ...(view.beforeDate ? [fillIn(textIn(wheelWords.hollow, locale), { date: view.beforeDate })] : []),
    scaleLine(scale, locale, wheelWords.shortScale),
    ...(hasRange(view) ? [`═ ${textIn(wheelWords.rangeKey, locale)}`] : []),
    ...(view.beforeLeftOut ? [textIn(wheelWords.beforeLeftOut, locale)] : []),
    ...(left > 0 ? [fillIn(textIn(wheelWords.notDrawn, locale), { count: left })] : []),
  ];
  for (const text of notes.flatMap((note) => wrapText(note, width - 2 * margin, small)))
    line(text, margin, { 'font-size': small, fill: '#3d4b5a' });

  return {
    svg: [svgWheel(view, geometry, { hatch, locale }).svg, ...numbers, list.svg, ...parts].join(''),
    width,
    height: Math.ceil(y - 13 + 10),
  };
}

/** The parts by number, each with who gave no answer and why: beside the name where there is room, else under it. */
function partList(view: WheelView, top: number, locale: Locale | undefined) {
  const indent = margin + 16;
  const drawn: string[] = [];
  let y = top;
  view.profile.wheel.spokes.forEach(({ label }, position) => {
    const words = wrapText(textIn(label, locale), width - indent - margin, name);
    const reasons = reasonRows(view, seriesStyles, position, width - indent - margin, locale, rows);
    drawn.push(svgText(margin, y + 10, String(position + 1), { 'font-size': name, 'font-weight': 700 }));
    for (const text of words) {
      drawn.push(svgText(indent, y + 10, text, { 'font-size': name }));
      y += 14;
    }
    const [first] = reasons;
    const after = indent + textWidth(words.at(-1) ?? '', name) + 6;
    if (first && reasons.length === 1 && after + rowWidth(first, rows) < width - margin) {
      drawn.push(reasonRow(first, 'start', [after, y - 7.5], rows));
      return;
    }
    for (const row of reasons) {
      drawn.push(reasonRow(row, 'start', [indent, y + 5], rows));
      y += 13;
    }
  });
  return { svg: drawn.join(''), bottom: y + 6 };
}
