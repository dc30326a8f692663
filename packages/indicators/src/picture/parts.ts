import { escapeMarkup, type Locale, nothingLabels, textIn } from '@tsi/core';
import { type Estimate, hasInterval } from '../estimate.ts';
import { hatch } from './frame.ts';
import { ink, size, soft } from './layout.ts';
import { shownEstimate } from './shownValue.ts';
import { element, px, svgText, textWidth, wrapText } from './svgText.ts';
import { shownConfidence } from './table.ts';
import { filled, words } from './words.ts';

/** Parts that belong together, with the words that a pointer resting on them shows. */
export const group = (title: string, parts: readonly string[]): string =>
  `<g><title>${escapeMarkup(title)}</title>${parts.join('')}</g>`;

type Point = readonly [number, number];

/** An interval as a line with ends across, drawn dark on a white edge so that it is seen on any ground. */
export function whisker([x1, y1]: Point, [x2, y2]: Point, reach = 5): string {
  const across = (x: number, y: number) =>
    y1 === y2 ? `M${px(x)} ${px(y - reach)}V${px(y + reach)}` : `M${px(x - reach)} ${px(y)}H${px(x + reach)}`;
  const d = `M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}${across(x1, y1)}${across(x2, y2)}`;
  return (
    element('path', { d, fill: 'none', stroke: '#fff', 'stroke-width': 4 }) +
    element('path', { d, fill: 'none', stroke: ink, 'stroke-width': 1.6 })
  );
}

/** What stands in a value's place: hatched where it is suppressed, a dashed edge where it is another kind of nothing. */
export function nothingMark(
  estimate: Estimate,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  id: string,
): string {
  return element('rect', {
    ...box,
    fill: estimate.kind === 'suppressed' ? hatch(id) : '#fff',
    stroke: soft,
    ...(estimate.kind !== 'suppressed' && { 'stroke-dasharray': '3 3' }),
  });
}

/** The mark over a whole row with its kind in words on it. */
export function nothingBand(
  estimate: Estimate,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
  id: string,
  locale: Locale | undefined,
): string {
  const full = shownEstimate(estimate, { as: 'number' }, locale);
  const kind = estimate.kind === 'value' ? full : textIn(nothingLabels[estimate.kind], locale);
  const text = wrapText(full, box.width - 16, size).length === 1 ? full : kind;
  const half = textWidth(text, size) / 2 + 5;
  const middle = box.x + box.width / 2;
  return (
    nothingMark(estimate, box, id) +
    element('rect', {
      x: middle - half,
      y: box.y + 2,
      width: 2 * half,
      height: box.height - 4,
      fill: '#fff',
    }) +
    svgText(middle, box.y + box.height / 2 + 4.5, text, { 'text-anchor': 'middle' })
  );
}

/** Which confidence the whiskers have; nothing where there are none. */
export function noteOnIntervals(estimates: readonly Estimate[], locale: Locale | undefined): string[] {
  const found = estimates.filter(hasInterval).map(({ confidence = 0.95 }) => confidence);
  if (found.length === 0) return [];
  const confidence = [...new Set(found)].map((one) => shownConfidence(one, locale)).join(', ');
  return [filled(textIn(words.intervals, locale), { confidence })];
}
