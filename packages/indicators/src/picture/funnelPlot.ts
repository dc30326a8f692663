import { textIn } from '@tsi/core';
import type { Benchmark } from '../barPicture.ts';
import { axis } from './axis.ts';
import { bodyTop, type PictureOptions } from './frame.ts';
import { type FunnelPoint, inner, outer } from './funnelPoints.ts';
import { dark, haloed, ink, margin, rule, small, soft, width } from './layout.ts';
import { group } from './parts.ts';
import { placeLabels } from './placeLabels.ts';
import { benchmarkName, benchmarkRoom } from './seriesPlot.ts';
import { shownNumber, timesOf } from './shownValue.ts';
import { element, px, svgText } from './svgText.ts';
import { shownCount } from './table.ts';
import { words } from './words.ts';

/** The funnel itself: limits, target, dots and as many names as have room. */
export function funnelPlot(
  points: readonly FunnelPoint[],
  { title, display, benchmark, locale }: PictureOptions & { readonly benchmark: Benchmark },
): { readonly drawn: string[]; readonly height: number } {
  const top = bodyTop(title) + (display.unit ? 24 : 10);
  const box = { left: 66, right: width - margin - benchmarkRoom, top, bottom: top + 320 };
  const across = axis(0, Math.max(...points.map((point) => point.size)), { steps: 6 });
  const highest = Math.max(benchmark.value * 2, ...points.map((point) => point.value * 1.1));
  const most = points[0]!.limits(outer, across.to).upper;
  const up = axis(0, Math.max(highest, most), { times: timesOf(display) });
  const x = (size: number) => box.left + (size / across.to) * (box.right - box.left);
  const y = (value: number) => box.bottom - (value / up.to) * (box.bottom - box.top);

  const curve = (confidence: number, side: 'lower' | 'upper', dash: string) => {
    const line = Array.from({ length: 160 }, (_, at) => across.to * ((at + 1) / 160) ** 2)
      .map((size) => ({ size, limit: points[0]!.limits(confidence, size)[side] }))
      .filter(({ limit }) => limit <= up.to)
      .map(({ size, limit }) => `${px(x(size))} ${px(y(limit))}`);
    return element('path', {
      d: `M${line.join('L')}`,
      fill: 'none',
      stroke: soft,
      'stroke-width': 1.4,
      'stroke-dasharray': dash,
    });
  };
  const dots = points.map(({ label, value, size, place }) => ({ label, place, x: x(size), y: y(value) }));
  const outsideFirst = [...dots].sort(
    (a, b) => Number(a.place.side === 'inside') - Number(b.place.side === 'inside'),
  );
  const target = y(benchmark.value);
  const tickText = { 'font-size': small, fill: soft };
  return {
    height: box.bottom + 58,
    drawn: [
      ...(display.unit ? [svgText(margin, top - 12, display.unit, tickText)] : []),
      ...up.ticks.flatMap((tick) => [
        element('path', { d: `M${px(box.left)} ${px(y(tick))}H${px(box.right)}`, stroke: rule }),
        svgText(box.left - 6, y(tick) + 4, shownNumber(tick, display, locale, up.decimals), {
          ...tickText,
          'text-anchor': 'end',
        }),
      ]),
      ...across.ticks.map((tick) =>
        svgText(x(tick), box.bottom + 16, shownCount(tick, locale), { ...tickText, 'text-anchor': 'middle' }),
      ),
      svgText((box.left + box.right) / 2, box.bottom + 34, textIn(words.size, locale), {
        ...tickText,
        'text-anchor': 'middle',
      }),
      element('path', {
        d: `M${px(box.left)} ${px(target)}H${px(box.right)}`,
        stroke: ink,
        'stroke-width': 1.6,
      }),
      ...(['lower', 'upper'] as const).flatMap((side) => [
        curve(inner, side, '7 4'),
        curve(outer, side, '2 4'),
      ]),
      benchmarkName(benchmark, target, box, display, locale),
      ...dots.map((dot) =>
        group(dot.label, [
          element('circle', {
            cx: dot.x,
            cy: dot.y,
            r: 5,
            fill: dot.place.side === 'inside' ? '#fff' : dark,
            stroke: dark,
            'stroke-width': 1.8,
          }),
        ]),
      ),
      ...placeLabels(outsideFirst, box).map(({ text, ...at }) =>
        svgText(at.x, at.y, text, { ...haloed, 'font-size': small, 'text-anchor': at.anchor }),
      ),
    ],
  };
}
