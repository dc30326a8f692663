import { textIn } from '@tsi/core';
import type { Benchmark, PictureUnit } from './barPicture.ts';
import type { FunnelLimits } from './funnelLimits.ts';
import { byName } from './picture/byName.ts';
import { bodyTop, frame, type Picture, type PictureOptions } from './picture/frame.ts';
import { funnelPlot } from './picture/funnelPlot.ts';
import { funnelPoints, inner, outer, type Place } from './picture/funnelPoints.ts';
import { shownEstimate, shownInterval, shownNumber } from './picture/shownValue.ts';
import { estimateCells, estimateColumns, shownConfidence, table } from './picture/table.ts';
import { filled, words } from './picture/words.ts';

/**
 * A funnel: each unit's value against its size, with the limits within which chance keeps it, and the table.
 *
 * Swedish: trattdiagram. It shows that small places swing widely and which units stand out, and ranks nobody. Limits at
 * 95 and 99.8 percent, see `funnelLimits`. The units are shares by `proportion` or rates by `rate`, all of one kind;
 * units without a value are named below the picture with the kind of nothing they are.
 *
 * @param options.benchmark the target, for instance all units together or the country; taken as known without error.
 * @throws RangeError when `id` is not a letter followed by letters, digits, `-` or `_`, or when the values are
 * neither shares only nor rates with the same `per`.
 */
export function funnelPicture(
  units: readonly PictureUnit[],
  options: PictureOptions & { readonly benchmark: Benchmark },
): Picture {
  const { title, display, benchmark, locale } = options;
  const rows = byName(units);
  const points = funnelPoints(rows, benchmark.value);
  const without = rows.filter(({ estimate }) => estimate.kind !== 'value');
  const named = ({ label, estimate }: PictureUnit) =>
    `${label} (${shownEstimate(estimate, display, locale)})`;
  const told = ({ side, confidence }: Place) =>
    filled(textIn(words[side], locale), { confidence: shownConfidence(confidence, locale) });
  const confidences = { inner: shownConfidence(inner, locale), outer: shownConfidence(outer, locale) };
  const { drawn, height } =
    points.length > 0 ? funnelPlot(points, options) : { drawn: [], height: bodyTop(title) + 20 };
  return {
    svg: frame(options, {
      description: [
        `${benchmark.label}: ${shownNumber(benchmark.value, display, locale)}`,
        ...points.map((point) => `${named(point)}: ${told(point.place)}`),
        ...without.map(named),
      ].join('. '),
      body: drawn,
      height,
      notes: [
        ...(points.length > 0
          ? [filled(textIn(words.funnelNote, locale), { ...confidences, name: benchmark.label })]
          : []),
        ...(without.length > 0
          ? [filled(textIn(words.notShown, locale), { list: without.map(named).join(', ') })]
          : []),
      ],
    }),
    table: table(
      title,
      [
        textIn(words.unit, locale),
        ...estimateColumns(locale),
        ...Object.values(confidences).map((confidence) =>
          filled(textIn(words.limits, locale), { confidence }),
        ),
        textIn(words.against, locale),
      ],
      rows.map((row) => {
        const point = points.find(({ unit }) => unit === row);
        const shown = (limits: FunnelLimits) =>
          shownInterval({ ...limits, method: 'wilson', value: 0 }, display, locale);
        const cells = point
          ? [shown(point.limits(inner)), shown(point.limits(outer)), told(point.place)]
          : ['', '', ''];
        return [row.label, ...estimateCells(row.estimate, display, locale), ...cells];
      }),
      { locale },
    ),
  };
}
