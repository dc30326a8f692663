import { type IsoDate, NoFigure, type Params } from '@tsi/core';
import type { IndicatorRow } from './computeIndicator.ts';
import type { Indicator } from './indicator.ts';
import { notComputable } from './notComputable.ts';
import { type ProportionValue, proportion } from './proportion.ts';
import { type RateValue, rate } from './rate.ts';
import { type RatioValue, ratio } from './ratio.ts';

/** Why a group has no figure although its counts are there. Swedish: varför värdet inte går att beräkna. */
export type NoGroupFigure =
  | 'emptyDenominator'
  | 'partLargerThanWhole'
  | 'countUnreadable'
  | 'periodsMixed'
  | 'notAdditive';

/** A group's value, or the kind of nothing in its place. Swedish: värde eller sorts ”inget värde”. */
export type Figured =
  | ProportionValue
  | RateValue
  | RatioValue
  | { readonly kind: NoFigure; readonly reason?: NoGroupFigure };

/** What the rows of one group add up to. */
export interface GroupSum {
  readonly firstRow: number;
  numerator: number;
  denominator: number;
  rows: number;
  reason?: NoGroupFigure;
  readonly nothing: Partial<Record<NoFigure, number>>;
  readonly periods: Map<string, { readonly from: IsoDate; readonly to: IsoDate }>;
}

export const emptySum = (firstRow: number): GroupSum => ({
  firstRow,
  numerator: 0,
  denominator: 0,
  rows: 0,
  nothing: {},
  periods: new Map(),
});

const kinds: readonly string[] = NoFigure.options;

/** Adds one row; what is wrong with it, if anything, spoils the group only. */
export function addRow(
  sum: GroupSum,
  row: IndicatorRow,
  { measure }: Indicator,
):
  | {
      readonly reason: 'countUnreadable' | 'partLargerThanWhole';
      readonly side: string;
      readonly params?: Params;
    }
  | undefined {
  sum.rows += 1;
  if (row.from !== undefined && row.to !== undefined)
    addPeriod(sum.periods, row.from as IsoDate, row.to as IsoDate);
  const numerator = countOf(row.numerator);
  const denominator = countOf(row.denominator);
  if (numerator === undefined || denominator === undefined) return addWithout(sum, row);
  if (measure === 'share' && numerator > denominator) {
    sum.reason = 'partLargerThanWhole';
    return { reason: sum.reason, side: 'numerator' };
  }
  sum.numerator += numerator;
  sum.denominator += denominator;
  return undefined;
}

function addPeriod(periods: GroupSum['periods'], from: IsoDate, to: IsoDate): void {
  const name = `${from}/${to}`;
  if (!periods.has(name)) periods.set(name, { from, to });
}

/** A row in which a count is not there, or cannot be read. */
function addWithout(sum: GroupSum, row: IndicatorRow): ReturnType<typeof addRow> {
  const unreadable = sides.find((side) => countOf(row[side]) === undefined && !isNothing(row[side]));
  if (unreadable) {
    sum.reason = 'countUnreadable';
    return { reason: sum.reason, side: unreadable, params: { allowed: kinds.join(', ') } };
  }
  const kind = sides.map((side) => row[side]).find(isNothing);
  if (kind) sum.nothing[kind] = (sum.nothing[kind] ?? 0) + 1;
  return undefined;
}

const sides = ['numerator', 'denominator'] as const;
const isNothing = (count: unknown): count is NoFigure => typeof count === 'string' && kinds.includes(count);

/** A whole number, 0 or more; databases also give it as a bigint. */
function countOf(count: unknown): number | undefined {
  const number = typeof count === 'bigint' ? Number(count) : count;
  return Number.isSafeInteger(number) && (number as number) >= 0 ? (number as number) : undefined;
}

/** Protection goes before all other kinds of nothing. */
export const precedence = ['suppressed', 'removed', 'notYetPublished', 'missing', 'notComputable'] as const;

export function figureOf(sum: GroupSum, indicator: Indicator, confidence: number): Figured {
  const { numerator, denominator, nothing, reason } = sum;
  const kind = precedence.find((name) => nothing[name]);
  if (kind) return { kind };
  if (reason) return notComputable(reason);
  if (![numerator, denominator].every(Number.isSafeInteger)) return notComputable('countUnreadable');
  switch (indicator.interval) {
    case 'wilson':
      return proportion(numerator, denominator, { confidence });
    case 'poisson':
      return rate(numerator, denominator, { per: indicator.per ?? 1, confidence });
    case 'none':
      return ratio(numerator, denominator, { per: indicator.per ?? 1 });
  }
}
