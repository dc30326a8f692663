import type { ComputedIndicator } from './computeIndicator.ts';
import type { TrendPoint } from './trend.ts';

/** The series of one unit, ready for `trend` and the pictures. Swedish: tidsserie. */
export interface Series {
  /** What the groups of the series share: every column that was grouped by, except `from` and `to`. */
  readonly keys: Readonly<Record<string, string | number>>;
  /** In order of time, with a break where the definition has one. */
  readonly points: readonly TrendPoint[];
}

/**
 * The groups of a computed indicator as series over time.
 *
 * Swedish: tidsserier. Compute with rows that have `from` and `to`, grouped by `from` and by what tells the units apart.
 * A break of the definition stands before the first period that ends in the year of the break or later.
 *
 * @throws RangeError when the groups have no periods.
 * @example
 * ```ts
 * import { catalogue, computeIndicator, seriesOf } from '@tsi/indicators';
 *
 * const rows = [2020, 2021].map((year) => ({
 *   municipality: 'Tomby', // invented
 *   from: `${year}-12-31`,
 *   to: `${year}-12-31`,
 *   numerator: 3000,
 *   denominator: 3100 + year,
 * }));
 * const computed = computeIndicator(catalogue.dependencyRatio, rows, { by: ['municipality', 'from'] });
 * const [series] = seriesOf(computed);
 * series?.keys; // => { municipality: 'Tomby' }
 * series?.points.map(({ from }) => from); // => ['2020-12-31', '2021-12-31']
 * ```
 */
export function seriesOf({ indicator, groups }: ComputedIndicator): readonly Series[] {
  const series = new Map<string, { readonly keys: Series['keys']; readonly points: TrendPoint[] }>();
  for (const { keys, figure, from, to } of groups) {
    if (from === undefined || to === undefined) throw new RangeError('The groups have no periods.');
    const shared = Object.fromEntries(
      Object.entries(keys).filter(([column]) => column !== 'from' && column !== 'to'),
    );
    const name = JSON.stringify(Object.values(shared));
    const one = series.get(name) ?? { keys: shared, points: [] };
    series.set(name, one);
    one.points.push({ from, to, estimate: figure });
  }
  const breaks = indicator.seriesBreaks ?? [];
  return [...series.values()].map(({ keys, points }) => ({
    keys,
    points: points
      .sort((a, b) => (a.from < b.from ? -1 : 1))
      .map((point, at) => {
        const [last, now] = [points[at - 1], point].map((one) => Number(one?.to.slice(0, 4)));
        const broken = breaks.some(({ from }) => last! < from && from <= now!);
        return broken ? { ...point, breakBefore: true } : point;
      }),
  }));
}
