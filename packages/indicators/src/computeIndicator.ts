import type { Finding, IsoDate, Locale, NoFigure } from '@tsi/core';
import { checkIndicator } from './checkIndicator.ts';
import { faultList } from './faultList.ts';
import { addRow, emptySum, type Figured, figureOf, type GroupSum } from './groupSum.ts';
import type { Indicator } from './indicator.ts';
import { canBePooled, neverAdds, periodCheck } from './periodCheck.ts';

/**
 * Counts of one part of the data, as they come from a file, a table or a database: the two counts, and columns to group
 * by. A count that is not there is a kind of nothing, never 0.
 *
 * `from` and `to`, when given, are the first and last day of the row's period; `populationBase`, when given, is whose
 * figures the row holds.
 *
 * Swedish: rad.
 */
export interface IndicatorRow {
  readonly numerator: number | bigint | NoFigure;
  readonly denominator: number | bigint | NoFigure;
  readonly from?: string;
  readonly to?: string;
  readonly populationBase?: string;
  readonly [column: string]: unknown;
}

/** The figure of one group. Swedish: värde för en grupp. */
export interface GroupFigure {
  /** The group's value in each column that was grouped by. */
  readonly keys: Readonly<Record<string, string | number>>;
  /**
   * The value, or the kind of nothing in its place. One suppressed or missing part makes the whole so, since a sum
   * over the rest would be another figure. `reason` tells why this
   * function could not compute it.
   */
  readonly figure: Figured;
  readonly rows: number;
  /** How many rows lack a count, by kind; only the kinds that occur. */
  readonly nothing: Readonly<Partial<Record<NoFigure, number>>>;
  /** First and last day of the group's periods, when the rows have them. */
  readonly from?: IsoDate;
  readonly to?: IsoDate;
}

/** Values by group, with the definition they follow. Swedish: beräknat nyckeltal. */
export interface ComputedIndicator {
  /** Says period, ages, population and direction of every value. */
  readonly indicator: Indicator;
  /** In the order in which they first occur; empty when an error stands in the way of all. */
  readonly groups: readonly GroupFigure[];
  readonly findings: readonly Finding[];
}

/**
 * Adds up counts by group and makes each group's value once, at the end, with its interval.
 *
 * Swedish: beräkna ett nyckeltal. Groups are pooled: numerators over denominators, never a mean of shares. An empty
 * group cannot be computed while the others are. Rows of another population are refused, as are periods that overlap
 * within a group and sums over time of what does not add up over time. Rows without `from` and `to` are taken to be of
 * one period. Where neither time, place nor age adds up (distinct
 * persons), a group takes one row only; whether places or ages alone add up, the caller sees to. No group is compared or ranked; see
 * `compareWithBenchmark` and `colourByQuarter`. Nothing is hidden either: that comes before publishing.
 *
 * One finding tells of all rows with the same fault, with the place of the first. Nothing that stands in a row throws.
 *
 * @param options.by the columns to group by; none gives one group of all rows.
 * @example
 * ```ts
 * import { catalogue, computeIndicator } from '@tsi/indicators';
 *
 * const rows = [
 *   { municipality: 'Bengtsfors', numerator: 7, denominator: 23 },
 *   { municipality: 'Dals-Ed', numerator: 'suppressed', denominator: 12 },
 *   { municipality: 'Tomby', numerator: 0, denominator: 0 }, // invented
 * ] as const;
 * const { groups } = computeIndicator(catalogue.preUpperSecondaryAmongUnemployed, rows, { by: ['municipality'] });
 * groups.map(({ figure }) => figure.kind); // => ['value', 'suppressed', 'notComputable']
 * groups[0]?.figure.kind === 'value' && groups[0].figure.method; // => 'wilson'
 * ```
 */
export function computeIndicator(
  indicator: Indicator,
  rows: readonly IndicatorRow[],
  {
    by = [],
    confidence = 0.95,
    locale,
  }: {
    readonly by?: readonly string[];
    readonly confidence?: number;
    readonly locale?: Locale | undefined;
  } = {},
): ComputedIndicator {
  const problems = checkIndicator(indicator, { locale });
  if (problems.length > 0) return { indicator, groups: [], findings: problems };

  const faults = faultList(locale);
  const fits = periodCheck(indicator);
  const dated = rows.some(({ from, to }) => from !== undefined || to !== undefined);
  const groups: { readonly keys: readonly Key[]; readonly sum: GroupSum }[] = [];
  const numberOf = groupNumbers();
  rows.forEach((row, index) => {
    if (row.populationBase !== undefined && row.populationBase !== indicator.populationBase)
      faults.add('indicators/baseDiffers', [index, 'populationBase'], { base: indicator.populationBase });
    if (dated && !fits(row))
      faults.add('indicators/periodDiffers', [index, 'from'], { period: indicator.period });
    const keys = by.map((column) => row[column]);
    if (!keys.every(isKey)) {
      faults.add('indicators/columnMissing', [index, by[keys.findIndex((key) => !isKey(key))]!]);
      return;
    }
    const number = numberOf(keys);
    groups[number] ??= { keys, sum: emptySum(index) };
    const { sum } = groups[number];
    const fault = addRow(sum, row, indicator);
    if (fault) faults.add(`indicators/${fault.reason}`, [index, fault.side], fault.params);
  });
  if (refusing.some((code) => faults.has(code)))
    return { indicator, groups: [], findings: faults.findings() };

  const figures = groups.map(({ keys, sum }): GroupFigure => {
    const periods = [...sum.periods.values()].sort((a, b) => (a.from < b.from ? -1 : 1));
    if (!canBePooled(periods, indicator)) {
      sum.reason ??= 'periodsMixed';
      faults.add('indicators/periodsMixed', [sum.firstRow]);
    }
    if (sum.rows > 1 && neverAdds(indicator)) {
      sum.reason ??= 'notAdditive';
      faults.add('indicators/notAdditive', [sum.firstRow]);
    }
    return {
      keys: Object.fromEntries(by.map((column, at) => [column, keys[at]!])),
      figure: figureOf(sum, indicator, confidence),
      rows: sum.rows,
      nothing: sum.nothing,
      ...(periods.length > 0 && { from: periods[0]!.from, to: periods.at(-1)!.to }),
    };
  });
  return { indicator, groups: figures, findings: faults.findings() };
}

const refusing = ['indicators/baseDiffers', 'indicators/periodDiffers', 'indicators/columnMissing'] as const;

type Key = string | number;
const isKey = (key: unknown): key is Key =>
  (typeof key === 'string' && key !== '') || (typeof key === 'number' && Number.isFinite(key));

/** Numbers groups by their keys in the order in which they come: 0, 1, 2… A number and its text are different keys. */
function groupNumbers(): (keys: readonly Key[]) => number {
  interface Branch {
    number?: number;
    readonly next: Map<Key, Branch>;
  }
  const root: Branch = { next: new Map() };
  let count = 0;
  return (keys) => {
    let branch = root;
    for (const key of keys) {
      let next = branch.next.get(key);
      if (!next) {
        next = { next: new Map() };
        branch.next.set(key, next);
      }
      branch = next;
    }
    branch.number ??= count++;
    return branch.number;
  };
}
