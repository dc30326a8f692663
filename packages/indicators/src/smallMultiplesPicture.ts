import { textIn } from '@tsi/core';
import type { Benchmark } from './barPicture.ts';
import { byName } from './picture/byName.ts';
import { bodyTop, frame, type Picture, type PictureOptions } from './picture/frame.ts';
import { lineHeight, margin, size, small, soft, width } from './picture/layout.ts';
import { periodLabel } from './picture/periodLabel.ts';
import { inTime, seriesPlot, valueAxis } from './picture/seriesPlot.ts';
import { shownEstimate, shownNumber } from './picture/shownValue.ts';
import { svgText, wrapText } from './picture/svgText.ts';
import { estimateCells, estimateColumns, table } from './picture/table.ts';
import { words } from './picture/words.ts';
import type { TrendPoint } from './trend.ts';
import { notesOn } from './trendPicture.ts';

/** A unit with its series. Swedish: enhet med tidsserie. */
export interface UnitSeries {
  readonly label: string;
  readonly points: readonly TrendPoint[];
}

const columns = 3;
const gap = 14;
const plotHeight = 110;
const columnWidth = (width - 2 * margin - (columns - 1) * gap) / columns;

/**
 * One small line a unit, all on the same axes, in alphabetical order, and the table.
 *
 * Swedish: små diagram sida vid sida, ett för varje kommun. The same scale everywhere, so that a small municipality's
 * wide intervals are seen as such. Gaps, breaks and signs as in `trendPicture`.
 *
 * @throws RangeError when `id` is not a letter followed by letters, digits, `-` or `_`, or a unit has no points.
 */
export function smallMultiplesPicture(
  units: readonly UnitSeries[],
  options: PictureOptions & { readonly benchmark?: Benchmark },
): Picture {
  const { id, title, display, benchmark, locale } = options;
  if (units.length === 0 || units.some(({ points }) => points.length === 0))
    throw new RangeError('A picture needs at least one unit, and every unit at least one point.');
  const panels = byName(units).map(({ label, points }) => ({
    label,
    points: inTime(points),
    lines: wrapText(label, columnWidth, size, true),
  }));
  const all = panels.flatMap(({ points }) => points);
  const span = inTime(all);
  const scale = valueAxis(all, { display, benchmark: benchmark?.value, steps: 3 });

  let top = bodyTop(title) + (display.unit ? 18 : 4);
  const body: string[] = display.unit
    ? [svgText(margin, top - 4, display.unit, { 'font-size': small, fill: soft })]
    : [];
  for (let row = 0; row < panels.length; row += columns) {
    const inRow = panels.slice(row, row + columns);
    const head = Math.max(...inRow.map(({ lines }) => lines.length)) * lineHeight + 10;
    inRow.forEach(({ points, lines }, column) => {
      const left = margin + column * (columnWidth + gap);
      const box = {
        left: left + 42,
        right: left + columnWidth,
        top: top + head,
        bottom: top + head + plotHeight,
      };
      body.push(
        ...lines.map((line, at) => svgText(left, top + 14 + at * lineHeight, line, { 'font-weight': '700' })),
        ...seriesPlot(points, {
          id,
          box,
          scale,
          display,
          benchmark,
          locale,
          panelOf: [span[0]!.from, span.at(-1)!.from],
        }),
      );
    });
    top += head + plotHeight + 34;
  }
  const told = (points: readonly TrendPoint[]) =>
    points
      .map((point) => `${periodLabel(point)} ${shownEstimate(point.estimate, display, locale)}`)
      .join(', ');
  return {
    svg: frame(options, {
      description: panels.map(({ label, points }) => `${label}: ${told(points)}`).join('. '),
      body,
      height: top + 6,
      notes: [
        ...(benchmark
          ? [
              `${textIn(words.dashedLine, locale)}: ${benchmark.label} ${shownNumber(benchmark.value, display, locale)}.`,
            ]
          : []),
        ...notesOn(all, scale.from, locale),
        textIn(words.byName, locale),
      ],
    }),
    table: table(
      title,
      [words.unit, words.period]
        .map((text) => textIn(text, locale))
        .concat(estimateColumns(locale), textIn(words.remark, locale)),
      panels.flatMap(({ label, points }) =>
        points.map((point) => [
          label,
          periodLabel(point),
          ...estimateCells(point.estimate, display, locale),
          point.breakBefore ? textIn(words.break, locale) : '',
        ]),
      ),
      { locale, headings: 2 },
    ),
  };
}
