import { textIn } from '@tsi/core';
import type { Benchmark, PictureUnit } from '../barPicture.ts';
import type { BenchmarkComparison } from '../compareWithBenchmark.ts';
import { hasInterval } from '../estimate.ts';
import { type Axis, axis } from './axis.ts';
import type { PictureOptions } from './frame.ts';
import { dark, ink, light, lineHeight, margin, size, small, soft, width } from './layout.ts';
import { group, nothingBand, whisker } from './parts.ts';
import { shownEstimate, shownInterval, timesOf } from './shownValue.ts';
import { element, px, svgText, textWidth } from './svgText.ts';
import { outcomeLabels } from './words.ts';

/** Where bars begin and end. */
export const left = 200;
export const right = 478;

type BarOptions = PictureOptions & { readonly benchmark?: Benchmark };
interface Row extends PictureUnit {
  readonly outcome: BenchmarkComparison['outcome'];
  readonly lines: readonly string[];
}

/** From 0 to past the longest whisker and the benchmark. */
export function axisOf(rows: readonly Row[], { benchmark, display }: BarOptions): Axis {
  const ends = rows.flatMap(({ estimate }) =>
    estimate.kind === 'value' ? [estimate.value, estimate.lower ?? 0, estimate.upper ?? 0] : [],
  );
  const all = [0, ...ends, benchmark?.value ?? 0];
  return axis(Math.min(...all), Math.max(...all), { times: timesOf(display), steps: 4 });
}

/** One unit: its name, its bar with whiskers or what stands in its place, and its value in words. */
export function bar(
  { label, lines, estimate, outcome }: Row,
  middle: number,
  at: (value: number) => number,
  { id, display, benchmark, locale }: BarOptions,
): string {
  const parts = lines.map((line, row) =>
    svgText(margin, middle + 4.5 + (row - (lines.length - 1) / 2) * lineHeight, line),
  );
  if (estimate.kind !== 'value') {
    parts.push(
      nothingBand(estimate, { x: left, y: middle - 11, width: right - left, height: 22 }, id, locale),
    );
    return group(`${label}: ${shownEstimate(estimate, display, locale)}`, parts);
  }
  const [zero, end] = [at(0), at(estimate.value)];
  const differs = benchmark !== undefined && outcome !== 'similar' && outcome !== 'cannotBeCalculated';
  parts.push(
    element('rect', {
      x: Math.min(zero, end),
      y: middle - 9,
      width: Math.abs(end - zero),
      height: 18,
      fill: differs ? dark : light,
      stroke: dark,
    }),
  );
  if (hasInterval(estimate)) parts.push(whisker([at(estimate.lower), middle], [at(estimate.upper), middle]));
  const interval = shownInterval(estimate, display, locale);
  const value = shownEstimate(estimate, display, locale);
  const shift = benchmark ? -3 : 4.5;
  parts.push(
    svgText(right + 14, middle + shift, value, { 'font-weight': '700' }),
    svgText(right + 22 + textWidth(value, size, true), middle + shift, interval && `(${interval})`, {
      'font-size': small,
    }),
  );
  if (benchmark)
    parts.push(
      svgText(right + 14, middle + 12, textIn(outcomeLabels[outcome], locale), {
        'font-size': small,
        fill: soft,
      }),
    );
  return group(`${label}: ${value}`, parts);
}

/** The benchmark's line over the bars, with its name above. */
export function benchmarkLine(
  { name, value }: { readonly name: string; readonly value: string },
  x: number,
  [top, bottom]: readonly [number, number],
): string[] {
  const text = `${name} ${value}`;
  const half = textWidth(text, size) / 2;
  const d = `M${px(x)} ${px(top - 10)}V${px(bottom)}`;
  return [
    element('path', { d, stroke: '#fff', 'stroke-width': 4 }),
    element('path', { d, stroke: ink, 'stroke-width': 1.6, 'stroke-dasharray': '6 3' }),
    svgText(Math.min(Math.max(x, margin + half), width - margin - half), top - 15, text, {
      'text-anchor': 'middle',
    }),
  ];
}

/** A row in words. */
export function described(
  { label, estimate, outcome }: Row,
  { display, benchmark, locale }: BarOptions,
): string {
  const interval = shownInterval(estimate, display, locale);
  const compared =
    benchmark && estimate.kind === 'value' ? `, ${textIn(outcomeLabels[outcome], locale)}` : '';
  return `${label}: ${shownEstimate(estimate, display, locale)}${interval && ` (${interval})`}${compared}`;
}
