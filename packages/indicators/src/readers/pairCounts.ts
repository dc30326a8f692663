import { type IsoDate, NoFigure, type Nothing } from '@tsi/core';
import type { IndicatorRow } from '../computeIndicator.ts';
import { precedence } from '../groupSum.ts';
import type { SourceRow } from './sourceRow.ts';

/**
 * Puts counts of a source together to rows with a numerator and a denominator, as `computeIndicator` takes them.
 *
 * Swedish: para ihop täljare och nämnare. A row that belongs to neither is left aside. Where one of the parts is not
 * there, the side is not there either, and neither is a side that no row belongs to; a sum over the rest would be another
 * figure. Take totals or their parts, not both. Shares and means of a source are no counts: they cannot be put together, only
 * compared with (`compareWithBenchmark`).
 *
 * What is added within a side must be such that it can be: ages do, persons counted once in several measures do not.
 *
 * @param options.by the names in `at` that make a row (with the year's, when given); or `line`, for a file that has both
 * counts on one line: then a line is a row and keeps all its columns.
 * @param options.numerator whether a row is part of the numerator; `denominator` likewise. A row may be part of both.
 * @param options.years the name in `at` that has the year, and what it stands for: the whole year, or its last day.
 * @example
 * ```ts
 * import { catalogue, computeIndicator, pairCounts } from '@tsi/indicators';
 *
 * // Invented, as a reader of population figures gives them.
 * const row = (age: string, value: number | 'missing') => ({
 *   at: { Region: '1460', Alder: age, Tid: '2024' },
 *   value,
 *   status: '',
 *   source: { basis: 'guidance', act: 'SCB', section: 'TAB638' } as const,
 *   retrieved: '2026-03-02' as const,
 * });
 * const rows = pairCounts([row('0-19', 1800), row('20-64', 4700), row('65+', 2900)], {
 *   by: ['Region', 'Tid'],
 *   numerator: ({ Alder }) => Alder === '0-19' || Alder === '65+',
 *   denominator: ({ Alder }) => Alder === '20-64',
 *   years: { name: 'Tid', are: 'lastDays' },
 * });
 * const { groups } = computeIndicator(catalogue.dependencyRatio, rows, { by: ['Region', 'from'] });
 * groups.map(({ figure }) => figure.kind === 'value' && figure.value); // => [1]
 * ```
 */
export function pairCounts(
  rows: readonly SourceRow[],
  options: {
    readonly by: readonly string[] | 'line';
    readonly numerator: (at: SourceRow['at']) => boolean;
    readonly denominator: (at: SourceRow['at']) => boolean;
    readonly years?: { readonly name: string; readonly are: 'wholeYears' | 'lastDays' };
  },
): IndicatorRow[] {
  const { years } = options;
  const by = options.by === 'line' ? undefined : [...options.by, ...(years ? [years.name] : [])];
  const pairs = new Map<string, { at: SourceRow['at']; numerator: Side; denominator: Side }>();
  for (const { at, value, line } of rows) {
    const [above, below] = [options.numerator(at), options.denominator(at)];
    if (!above && !below) continue;
    const name = by ? JSON.stringify(by.map((one) => at[one] ?? null)) : String(line);
    const pair = pairs.get(name) ?? { at, numerator: undefined, denominator: undefined };
    if (above) pair.numerator = plus(pair.numerator, value);
    if (below) pair.denominator = plus(pair.denominator, value);
    pairs.set(name, pair);
  }
  return [...pairs.values()].map(({ at, numerator = 'missing', denominator = 'missing' }) => ({
    ...columnsOf(at, by),
    ...(years && periodOf(at[years.name] ?? '', years.are)),
    numerator,
    denominator,
  }));
}

function columnsOf(at: SourceRow['at'], by: readonly string[] | undefined): Record<string, unknown> {
  if (by) return Object.fromEntries(by.map((name) => [name, at[name]]));
  const { measure: _, ...columns } = at;
  return columns;
}

type Side = number | NoFigure | undefined;

/** A part that is not there makes the sum so; protection goes before other kinds of nothing. */
function plus(sum: Side, value: number | Nothing): number | NoFigure {
  const [a, b] = [
    sum ?? 0,
    typeof value === 'number' ? value : (NoFigure.safeParse(value).data ?? 'notComputable'),
  ];
  if (typeof a === 'number' && typeof b === 'number') return a + b;
  return precedence.find((kind) => kind === a || kind === b)!;
}

/** What is no year gets no period, which `computeIndicator` then tells. */
function periodOf(
  year: string,
  are: 'wholeYears' | 'lastDays',
): { readonly from?: IsoDate; readonly to?: IsoDate } {
  if (!/^\d{4}$/.test(year)) return {};
  const last = `${year}-12-31` as IsoDate;
  return { from: are === 'lastDays' ? last : (`${year}-01-01` as IsoDate), to: last };
}
