import { addDays, addMonths, IsoDate } from '@tsi/core';
import type { Indicator } from './indicator.ts';

const months: Readonly<Partial<Record<Indicator['period'], number>>> = {
  month: 1,
  quarter: 3,
  schoolYear: 12,
  year: 12,
};

/** Tells of a row whether it describes one period of the kind, or as many years as a value pools. Remembers what it has seen: many rows share periods. */
export function periodCheck(
  indicator: Pick<Indicator, 'period' | 'pooledYears'>,
): (row: { readonly from?: string; readonly to?: string }) => boolean {
  const seen = new Map<string, boolean>();
  return ({ from, to }) => {
    const name = `${from}/${to}`;
    const known = seen.get(name) ?? isPeriod(indicator, from, to);
    seen.set(name, known);
    return known;
  };
}

function isPeriod(
  { period, pooledYears = 1 }: Pick<Indicator, 'period' | 'pooledYears'>,
  from: unknown,
  to: unknown,
): boolean {
  const [first, last] = [IsoDate.safeParse(from).data, IsoDate.safeParse(to).data];
  if (first === undefined || last === undefined) return false;
  if (period === 'day') return first === last;
  const length = months[period];
  return length === undefined ? first <= last : addMonths(first, length * pooledYears) === addDays(last, 1);
}

/** Can counts of these periods, in order, be added? Not when two overlap, and not where time does not add up. */
export const canBePooled = (
  periods: readonly { readonly from: IsoDate; readonly to: IsoDate }[],
  { period, additive }: Pick<Indicator, 'period' | 'additive'>,
): boolean =>
  (additive?.time ?? period !== 'day')
    ? periods.every(({ from }, at) => at === 0 || periods[at - 1]!.to < from)
    : periods.length <= 1;

/** Distinct persons: rows may hold the same person, whatever they are divided by. */
export const neverAdds = ({ additive }: Pick<Indicator, 'additive'>): boolean =>
  additive !== undefined && !additive.time && !additive.place && !additive.age;
