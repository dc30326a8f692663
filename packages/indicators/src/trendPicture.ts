import { textIn } from '@tsi/core';
import type { Benchmark } from './barPicture.ts';
import { bodyTop, frame, type Picture, type PictureOptions } from './picture/frame.ts';
import { margin, small, soft, width } from './picture/layout.ts';
import { noteOnIntervals } from './picture/parts.ts';
import { periodLabel } from './picture/periodLabel.ts';
import { benchmarkRoom, inTime, noteOnSigns, seriesPlot, valueAxis } from './picture/seriesPlot.ts';
import { shownEstimate, shownInterval } from './picture/shownValue.ts';
import { svgText } from './picture/svgText.ts';
import { estimateCells, estimateColumns, table } from './picture/table.ts';
import { words } from './picture/words.ts';
import type { TrendPoint } from './trend.ts';

/**
 * A series over time with intervals, and the table.
 *
 * Swedish: linjediagram över tid. The line has a gap where a value is missing or hidden and where the series is broken;
 * nothing is drawn across it. Each kind of nothing has a sign of its own at the foot, always at the same height. A line
 * that goes up is not yet a trend: see `trend`.
 *
 * @throws RangeError when `id` is not a letter followed by letters, digits, `-` or `_`, or there are no points.
 * @example
 * ```ts
 * import { proportion, trendPicture } from '@tsi/indicators';
 *
 * const year = (first: number) => ({ from: `${first}-01-01`, to: `${first}-12-31` }) as const;
 * const { table } = trendPicture(
 *   [
 *     { ...year(2020), estimate: proportion(61, 100) },
 *     { ...year(2021), estimate: { kind: 'suppressed' } },
 *     { ...year(2022), estimate: proportion(70, 100), breakBefore: true },
 *   ],
 *   { id: 'grades', title: 'Påhittad serie', display: { as: 'percent', decimals: 0 } },
 * );
 * table.includes('<th scope="row">2021</th><td>dold, skyddar enskilda</td>'); // => true
 * ```
 */
export function trendPicture(
  points: readonly TrendPoint[],
  options: PictureOptions & { readonly benchmark?: Benchmark },
): Picture {
  const { id, title, display, benchmark, locale } = options;
  if (points.length === 0) throw new RangeError('A picture needs at least one point.');
  const series = inTime(points);
  const scale = valueAxis(series, { display, benchmark: benchmark?.value });
  const top = bodyTop(title) + (display.unit ? 24 : 10);
  const aside = benchmark ? benchmarkRoom : 0;
  const box = { left: 66, right: width - margin - aside, top, bottom: top + 260 };
  const told = series.map((point) => {
    const interval = shownInterval(point.estimate, display, locale);
    return {
      period: periodLabel(point),
      shown: shownEstimate(point.estimate, display, locale) + (interval && ` (${interval})`),
      remark: point.breakBefore ? textIn(words.break, locale) : '',
    };
  });
  return {
    svg: frame(options, {
      description: told
        .map(({ period, shown, remark }) => `${period}: ${shown}${remark && `, ${remark}`}`)
        .join('. '),
      body: [
        ...(display.unit
          ? [svgText(margin, top - 12, display.unit, { 'font-size': small, fill: soft })]
          : []),
        ...seriesPlot(series, { id, box, scale, display, benchmark, locale }),
      ],
      height: box.bottom + 40,
      notes: notesOn(series, scale.from, locale),
    }),
    table: table(
      title,
      [textIn(words.period, locale), ...estimateColumns(locale), textIn(words.remark, locale)],
      series.map(({ estimate }, at) => [
        told[at]!.period,
        ...estimateCells(estimate, display, locale),
        told[at]!.remark,
      ]),
      { locale },
    ),
  };
}

/** What a reader of a series must know. */
export const notesOn = (
  points: readonly TrendPoint[],
  axisFrom: number,
  locale: PictureOptions['locale'],
): string[] => [
  ...noteOnIntervals(
    points.map(({ estimate }) => estimate),
    locale,
  ),
  ...(points.some(({ breakBefore }) => breakBefore) ? [textIn(words.breakNote, locale)] : []),
  ...(axisFrom === 0 ? [] : [textIn(words.notFromZero, locale)]),
  ...noteOnSigns(points, locale),
];
