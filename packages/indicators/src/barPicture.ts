import { textIn } from '@tsi/core';
import { compareWithBenchmark } from './compareWithBenchmark.ts';
import type { Estimate } from './estimate.ts';
import type { Indicator } from './indicator.ts';
import { axisOf, bar, benchmarkLine, described, left, right } from './picture/bars.ts';
import { byName } from './picture/byName.ts';
import { bodyTop, frame, type Picture, type PictureOptions } from './picture/frame.ts';
import { lineHeight, margin, rule, size, small, soft } from './picture/layout.ts';
import { noteOnIntervals } from './picture/parts.ts';
import { shownNumber } from './picture/shownValue.ts';
import { element, px, svgText, wrapText } from './picture/svgText.ts';
import { estimateCells, estimateColumns, table } from './picture/table.ts';
import { filled, outcomeLabels, words } from './picture/words.ts';

/** A municipality, a school or another unit with its estimate. Swedish: enhet. */
export interface PictureUnit {
  readonly label: string;
  readonly estimate: Estimate;
}

/** What the units are compared with. Swedish: riktvärde. */
export interface Benchmark {
  readonly label: string;
  /** In the unit of the estimates. */
  readonly value: number;
}

/**
 * Bars with intervals against a benchmark, and the table.
 *
 * Swedish: stapeldiagram med intervall. The units stand in alphabetical order, whatever order they come in. A unit
 * without a value has no bar: what kind of nothing it is stands in words in its place, and a suppressed one is hatched
 * over the whole width, the same for every hidden value. Other figures of the same units can still give a hidden one
 * away: that is for the audit before publishing, not for the picture.
 *
 * @throws RangeError when `id` is not a letter followed by letters, digits, `-` or `_`, or the list is empty.
 * @example
 * ```ts
 * import { barPicture, proportion } from '@tsi/indicators';
 *
 * const { svg, table } = barPicture(
 *   [
 *     { label: 'Åmål', estimate: proportion(36, 68) },
 *     { label: 'Dals-Ed', estimate: { kind: 'suppressed' } },
 *   ],
 *   { id: 'school', title: 'Arbetslösa med förgymnasial utbildning', display: { as: 'percent' }, polarity: 'none' },
 * );
 * svg.includes('dold, skyddar enskilda'); // => true
 * table.includes('<td>36 av 68</td>'); // => true
 * ```
 */
export function barPicture(
  units: readonly PictureUnit[],
  options: PictureOptions & { readonly benchmark?: Benchmark; readonly polarity: Indicator['polarity'] },
): Picture {
  const { title, display, benchmark, polarity, locale } = options;
  if (units.length === 0) throw new RangeError('A picture needs at least one unit.');
  const rows = byName(units).map((unit) => ({
    ...unit,
    outcome: compareWithBenchmark(unit.estimate, benchmark?.value ?? 'missing', { polarity }).outcome,
    lines: wrapText(unit.label, left - margin - 12, size),
  }));
  const scale = axisOf(rows, options);
  const at = (value: number) => left + ((value - scale.from) / (scale.to - scale.from)) * (right - left);

  const top = bodyTop(title) + (benchmark ? 30 : 8);
  let bottom = top;
  const drawn = rows.map((row) => {
    const height = Math.max(36, row.lines.length * lineHeight + 12);
    bottom += height;
    return { row, svg: bar(row, bottom - height / 2, at, options) };
  });
  const bars = (kind: 'value' | 'nothing') =>
    drawn.flatMap(({ row, svg }) => ((row.estimate.kind === 'value') === (kind === 'value') ? [svg] : []));
  const grid = scale.ticks.flatMap((tick) => [
    element('path', { d: `M${px(at(tick))} ${px(top - 4)}V${px(bottom)}`, stroke: rule }),
    svgText(at(tick), bottom + 16, shownNumber(tick, display, locale, scale.decimals), {
      'text-anchor': 'middle',
      'font-size': small,
      fill: soft,
    }),
  ]);
  const unitOfAxis = svgText((left + right) / 2, bottom + 34, display.unit ?? '', {
    'text-anchor': 'middle',
    'font-size': small,
    fill: soft,
  });
  const comparedWith = benchmark && {
    name: benchmark.label,
    value: shownNumber(benchmark.value, display, locale),
  };
  const columns = comparedWith ? [filled(textIn(words.comparedWith, locale), comparedWith)] : [];
  const estimates = rows.map(({ estimate }) => estimate);
  return {
    svg: frame(options, {
      description: [...columns, ...rows.map((row) => described(row, options))].join('. '),
      body: [
        ...grid,
        ...bars('value'),
        ...(comparedWith ? benchmarkLine(comparedWith, at(benchmark.value), [top, bottom]) : []),
        ...bars('nothing'),
        ...(display.unit ? [unitOfAxis] : []),
      ],
      height: bottom + (display.unit ? 56 : 40),
      notes: [
        ...noteOnIntervals(estimates, locale),
        ...(benchmark ? [textIn(words.barNote, locale)] : []),
        textIn(words.byName, locale),
      ],
    }),
    table: table(
      title,
      [textIn(words.unit, locale), ...estimateColumns(locale), ...columns],
      rows.map(({ label, estimate, outcome }) => [
        label,
        ...estimateCells(estimate, display, locale),
        ...(benchmark ? [textIn(outcomeLabels[outcome], locale)] : []),
      ]),
      { locale },
    ),
  };
}
