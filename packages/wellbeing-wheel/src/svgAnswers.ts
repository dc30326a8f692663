import type { ShownVoice } from './carriedProfile.ts';
import type { Scale } from './scale.ts';
import { marker, rangeMark, type SeriesStyle } from './svgSeries.ts';
import { px } from './svgText.ts';
import { type Point, radiusOf, type WheelGeometry } from './wheelGeometry.ts';

/** One informant's answers: a line where two neighbouring parts are answered, and a way from the earlier answer. */
export function svgAnswers(
  geometry: WheelGeometry,
  {
    scale,
    style,
    aside,
    after,
    before,
  }: {
    readonly scale: Scale;
    readonly style: SeriesStyle;
    /** How far beside the spoke, so that equal answers of several informants stay visible. */
    readonly aside: number;
    readonly after: ShownVoice | undefined;
    readonly before: ShownVoice | undefined;
  },
): { readonly lines: string; readonly markers: string } {
  const size = geometry.unit === 1 ? 1 : 0.7;
  const placeOf = (value: number, position: number) =>
    geometry.at(geometry.angle(position), radiusOf(value, scale, geometry), aside);
  const places = (voice: ShownVoice | undefined) =>
    voice?.spokes.map((result, position) =>
      'value' in result ? placeOf(result.value, position) : undefined,
    ) ?? [];
  const ranges = (voice: ShownVoice | undefined, hollow: boolean) =>
    voice?.spokes.map((result, position) =>
      'low' in result
        ? rangeMark(style, placeOf(result.low, position), placeOf(result.high, position), { hollow, size })
        : '',
    ) ?? [];
  const [now, earlier] = [places(after), places(before)];

  const joined = after && after.completeness !== 'tooFew' ? now : [];
  const moved = now.flatMap((to, position) => {
    const from = earlier[position];
    return from && to ? [`M${point(from)}L${point(to)}`] : [];
  });
  const paint = `fill="none" stroke="${style.colour}"`;
  return {
    lines: [
      pathOf(
        runs(joined).join(''),
        `${paint} stroke-width="${px(2 * size)}" stroke-linejoin="round"${style.dash && ` stroke-dasharray="${style.dash}"`}`,
      ),
      pathOf(moved.join(''), `${paint} stroke-width="${px(4 * size)}" stroke-opacity="0.35"`),
    ].join(''),
    markers: [
      ...ranges(before, true),
      ...ranges(after, false),
      ...earlier.map((place, position) => {
        const to = now[position];
        const unmoved = place && to && place[0] === to[0] && place[1] === to[1];
        return place ? marker(style, place, { hollow: true, radius: (unmoved ? 8.5 : 4.5) * size }) : '';
      }),
      ...now.map((place) => (place ? marker(style, place, { radius: 6 * size }) : '')),
    ].join(''),
  };
}

const point = ([x, y]: Point) => `${px(x)} ${px(y)}`;
const pathOf = (d: string, paint: string) => (d ? `<path d="${d}" ${paint}/>` : '');

/** Unbroken stretches round the wheel: a missing answer breaks the line, and nothing bridges it. */
function runs(places: readonly (Point | undefined)[]): string[] {
  const count = places.length;
  const gap = places.indexOf(undefined);
  if (gap < 0) return count > 0 ? [`${polyline(places.filter((place) => place !== undefined))}Z`] : [];
  const stretches: Point[][] = [[]];
  for (let step = 1; step <= count; step += 1) {
    const place = places[(gap + step) % count];
    if (place) stretches.at(-1)!.push(place);
    else stretches.push([]);
  }
  return stretches.filter((stretch) => stretch.length > 1).map(polyline);
}

const polyline = (places: readonly Point[]) =>
  places.map((place, position) => `${position === 0 ? 'M' : 'L'}${point(place)}`).join('');
