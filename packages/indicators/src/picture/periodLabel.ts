import { addDays, addMonths, type IsoDate } from '@tsi/core';

/** A period in short: 2022, 2021/22, 2022-09, a day, or both ends. */
export function periodLabel({ from, to }: { readonly from: IsoDate; readonly to: IsoDate }): string {
  const lasts = (months: number) => addDays(addMonths(from, months), -1) === to;
  if (from === to) return from;
  if (lasts(12)) return from.endsWith('-01-01') ? from.slice(0, 4) : `${from.slice(0, 4)}/${to.slice(2, 4)}`;
  if (lasts(1) && from.endsWith('-01')) return from.slice(0, 7);
  return `${from}–${to}`;
}
