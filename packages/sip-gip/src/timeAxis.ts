import { addDays, daysBetween, type IsoDate, type Locale } from '@tsi/core';
import { dayInWords, monthInWords } from './dayInWords.ts';

/** Where days stand from left to right. */
export interface TimeAxis {
  readonly x: (day: IsoDate) => number;
  readonly ticks: readonly { readonly x: number; readonly label: string; readonly below?: string }[];
  /** Whether the day that is marked as today stands on the axis, before it or after it. */
  readonly today: 'on' | 'before' | 'after';
}

/**
 * An axis that holds all days of a plan. Today is taken in when it is not far away; otherwise it stands at the edge, so
 * that an old plan read today is not pressed together.
 */
export function timeAxis(
  days: readonly IsoDate[],
  on: IsoDate,
  {
    left,
    right,
    locale,
  }: { readonly left: number; readonly right: number; readonly locale: Locale | undefined },
): TimeAxis {
  const known = days.length > 0 ? [...days].sort() : [on];
  const earliest = known[0]!;
  const latest = known.at(-1)!;
  const reach = Math.max(60, daysBetween(earliest, latest) / 2);
  const today =
    daysBetween(on, earliest) > reach ? 'before' : daysBetween(latest, on) > reach ? 'after' : 'on';
  const first = today === 'on' && on < earliest ? on : earliest;
  const last = today === 'on' && on > latest ? on : latest;

  // Room before the first day and after the last, where what has no end goes on.
  const span = daysBetween(first, last);
  const before = Math.max(2, span * 0.04);
  const total = before + span + Math.max(10, span * 0.12);
  const xAt = (offset: number) => left + ((offset + before) / total) * (right - left);
  const x = (day: IsoDate) => Math.min(right, Math.max(left, xAt(daysBetween(first, day))));
  return {
    x,
    today,
    ticks: span > 45 ? monthTicks(first, last, x, locale) : weekTicks(first, span, x, locale),
  };
}

function weekTicks(
  first: IsoDate,
  span: number,
  x: TimeAxis['x'],
  locale: Locale | undefined,
): TimeAxis['ticks'] {
  return Array.from({ length: Math.floor(span / 7) + 1 }, (_, week) => {
    const day = addDays(first, week * 7);
    const label = dayInWords(day, locale, { short: true, year: false });
    return { x: x(day), label, ...(week === 0 && { below: day.slice(0, 4) }) };
  });
}

/** The first of some months, as far apart as can be read; a year stands below the first and below each January. */
function monthTicks(
  first: IsoDate,
  last: IsoDate,
  x: TimeAxis['x'],
  locale: Locale | undefined,
): TimeAxis['ticks'] {
  const from = monthNumber(first);
  const to = monthNumber(last);
  const step = steps.find((months) => (to - from) / months <= 8) ?? 24_000;
  const ticks: { x: number; label: string; below?: string }[] = [];
  for (let month = Math.ceil(from / step) * step; month <= to; month += step) {
    const day = firstOf(month);
    if (day < first) continue;
    const year = day.slice(0, 4);
    if (step >= 12) ticks.push({ x: x(day), label: year });
    else {
      const label = monthInWords(day, locale);
      ticks.push({ x: x(day), label, ...((ticks.length === 0 || month % 12 === 0) && { below: year }) });
    }
  }
  return ticks;
}

const steps = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 6000, 12_000];
const monthNumber = (day: IsoDate) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
const firstOf = (month: number): IsoDate => {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01` as IsoDate;
};
