import { daysBetween, type IsoDate, type Locale, type NoFigure, nothingLabels, textIn } from '@tsi/core';
import { hasInterval } from '../estimate.ts';
import type { TrendPoint } from '../trend.ts';
import { type Axis, axis } from './axis.ts';
import type { Display } from './frame.ts';
import { dark, haloed, ink, rule, small, soft } from './layout.ts';
import { group, nothingMark, whisker } from './parts.ts';
import { periodLabel } from './periodLabel.ts';
import { shownEstimate, shownInterval, shownNumber, timesOf } from './shownValue.ts';
import { element, px, svgText, textWidth, wrapText } from './svgText.ts';
import { filled, words } from './words.ts';

/** Where a series is drawn. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** In order of time. */
export const inTime = (points: readonly TrendPoint[]): TrendPoint[] =>
  [...points].sort((a, b) => (a.from < b.from ? -1 : 1));

/** The axis of values that several series share; it begins at 0 unless that would flatten them all. */
export function valueAxis(
  points: readonly TrendPoint[],
  {
    display,
    benchmark,
    steps = 5,
  }: { readonly display: Display; readonly benchmark?: number | undefined; readonly steps?: number },
): Axis {
  const ends = points.flatMap(({ estimate }) =>
    estimate.kind === 'value'
      ? [estimate.value, ...(hasInterval(estimate) ? [estimate.lower, estimate.upper] : [])]
      : [],
  );
  const all = [...ends, ...(benchmark === undefined ? [] : [benchmark])];
  const [low, high] = all.length > 0 ? [Math.min(...all), Math.max(...all)] : [0, 1];
  return axis(low > 0 && low < high * 0.6 ? 0 : Math.min(low, high), high, {
    times: timesOf(display),
    steps,
  });
}

/**
 * A series over time: a line where period follows period, a gap where a value is missing or the series is broken, and at
 * the foot a mark for every kind of nothing.
 */
export function seriesPlot(
  points: readonly TrendPoint[],
  {
    id,
    box,
    scale,
    display,
    benchmark,
    locale,
    panelOf,
  }: {
    readonly id: string;
    readonly box: Box;
    readonly scale: Axis;
    readonly display: Display;
    readonly benchmark?: { readonly label: string; readonly value: number } | undefined;
    readonly locale: Locale | undefined;
    /** For one of several small series: first and last day of them all. Only the line is drawn, without words on it. */
    readonly panelOf?: readonly [IsoDate, IsoDate];
  },
): string[] {
  const [first, last] = panelOf ?? [points[0]!.from, points.at(-1)!.from];
  const span = Math.max(1, daysBetween(first, last));
  const inset = first === last ? (box.right - box.left) / 2 : panelOf ? 12 : 22;
  const labels = !panelOf && points.length <= 12;
  const x = ({ from }: TrendPoint) =>
    box.left + inset + (daysBetween(first, from) / span) * (box.right - box.left - 2 * inset);
  const y = (value: number) =>
    box.bottom - ((value - scale.from) / (scale.to - scale.from)) * (box.bottom - box.top);

  const grid = scale.ticks.flatMap((tick) => [
    element('path', { d: `M${px(box.left)} ${px(y(tick))}H${px(box.right)}`, stroke: rule }),
    svgText(box.left - 6, y(tick) + 4, shownNumber(tick, display, locale, scale.decimals), {
      'text-anchor': 'end',
      'font-size': small,
      fill: soft,
    }),
  ]);
  const drawn = points.flatMap((point, index) => {
    const before = points[index - 1];
    return [
      ...(before && point.breakBefore ? [breakLine((x(before) + x(point)) / 2, box)] : []),
      ...(before && !point.breakBefore ? segment(before, point, x, y) : []),
    ];
  });
  return [
    ...grid,
    ...(benchmark ? [benchmarkLine(y(benchmark.value), box)] : []),
    ...(benchmark && !panelOf ? [benchmarkName(benchmark, y(benchmark.value), box, display, locale)] : []),
    ...drawn,
    ...points.map((point) => mark(point, [x(point), y], { id, box, display, locale, labels })),
    ...timeLabels(points, x, box),
  ];
}

function segment(
  before: TrendPoint,
  point: TrendPoint,
  x: (point: TrendPoint) => number,
  y: (value: number) => number,
): string[] {
  if (before.estimate.kind !== 'value' || point.estimate.kind !== 'value') return [];
  const d = `M${px(x(before))} ${px(y(before.estimate.value))}L${px(x(point))} ${px(y(point.estimate.value))}`;
  return [element('path', { d, stroke: dark, 'stroke-width': 2.4 })];
}

const breakLine = (x: number, { top, bottom }: Box) =>
  element('path', {
    d: `M${px(x)} ${px(top)}V${px(bottom)}`,
    stroke: soft,
    'stroke-width': 1.2,
    'stroke-dasharray': '3 4',
  });

function mark(
  { from, to, estimate }: TrendPoint,
  [x, y]: readonly [number, (value: number) => number],
  {
    id,
    box,
    display,
    locale,
    labels,
  }: {
    readonly id: string;
    readonly box: Box;
    readonly display: Display;
    readonly locale: Locale | undefined;
    /** Whether every value is written at its point. */
    readonly labels: boolean;
  },
): string {
  const shown = shownEstimate(estimate, display, locale);
  const interval = shownInterval(estimate, display, locale);
  const title = `${periodLabel({ from, to })}: ${shown}${interval && ` (${interval})`}`;
  if (estimate.kind !== 'value') {
    const at = { x: x - 7, y: box.bottom - 20, width: 14, height: 14 };
    return group(title, [
      nothingMark(estimate, at, id),
      svgText(x, box.bottom - 8, signs[estimate.kind], centred),
    ]);
  }
  const top = y(estimate.value);
  return group(title, [
    ...(hasInterval(estimate)
      ? [whisker([x, y(estimate.lower)], [x, y(estimate.upper)], labels ? 5 : 3)]
      : []),
    element('circle', { cx: x, cy: top, r: labels ? 4 : 3, fill: dark, stroke: '#fff', 'stroke-width': 1 }),
    ...(labels
      ? [svgText(x, y(estimate.upper ?? estimate.value) - 8, shown, { ...centred, ...haloed })]
      : []),
  ]);
}

const centred = { 'text-anchor': 'middle', 'font-size': small } as const;

/** One sign a kind, explained in the notes. */
const signs: Readonly<Record<NoFigure, string>> = {
  suppressed: '',
  missing: '?',
  notYetPublished: '…',
  notComputable: '÷',
  removed: '×',
};

/** What the signs at the foot mean; only those that occur. */
export function noteOnSigns(points: readonly TrendPoint[], locale: Locale | undefined): string[] {
  const kinds = new Set(points.map(({ estimate }) => estimate.kind));
  const told = (Object.keys(signs) as NoFigure[])
    .filter((kind) => kinds.has(kind))
    .map((kind) => {
      const sign = signs[kind] === '' ? words.striped : words.boxWith;
      return `${filled(textIn(sign, locale), { sign: signs[kind] })}: ${textIn(nothingLabels[kind], locale)}`;
    });
  return told.length > 0 ? [`${capital(told.join(', '))}.`] : [];
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

const benchmarkLine = (y: number, { left, right }: Box) =>
  element('path', {
    d: `M${px(left)} ${px(y)}H${px(right)}`,
    stroke: ink,
    'stroke-width': 1.4,
    'stroke-dasharray': '6 3',
  });

/** The name of a benchmark beside its line. */
export const benchmarkName = (
  { label, value }: { readonly label: string; readonly value: number },
  y: number,
  { right }: Box,
  display: Display,
  locale: Locale | undefined,
) =>
  wrapText(`${label} ${shownNumber(value, display, locale)}`, benchmarkRoom, small)
    .map((line, row) => svgText(right + 6, y + 4 + row * 14, line, { 'font-size': small }))
    .join('');

/** Room for the name of a benchmark beside the plot. */
export const benchmarkRoom = 110;

/** As many periods named as have room. */
function timeLabels(points: readonly TrendPoint[], x: (point: TrendPoint) => number, box: Box): string[] {
  let free = Number.NEGATIVE_INFINITY;
  return points.flatMap((point) => {
    const label = periodLabel(point);
    const half = textWidth(label, small) / 2;
    if (x(point) - half < free) return [];
    free = x(point) + half + 6;
    return [svgText(x(point), box.bottom + 16, label, { ...centred, fill: soft })];
  });
}
