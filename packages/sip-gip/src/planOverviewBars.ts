import { type Locale, textIn } from '@tsi/core';
import { dayInWords } from './dayInWords.ts';
import type { OverviewRow } from './planOverview.ts';
import { ink, left, px, right } from './planOverviewText.ts';
import { overviewWords } from './planOverviewWords.ts';
import { planPeriod } from './planPeriod.ts';
import type { TimeAxis } from './timeAxis.ts';

/** A bar of the picture: one action, or several put together. */
export interface Bar {
  readonly start: OverviewRow['start'];
  readonly end: OverviewRow['end'];
  readonly look: NonNullable<OverviewRow['status']> | 'notTold' | 'several';
  /** Goes on, and no end is given. */
  readonly open: boolean;
}

export const barOf = ({ start, end, status }: OverviewRow): Bar => ({
  start,
  end,
  look: status ?? 'notTold',
  open: start !== undefined && end === undefined && status !== 'done' && status !== 'stopped',
});

/** Several actions as one: from the first beginning to the last end, and open when one of them is. */
export function barOfAll(rows: readonly OverviewRow[]): Bar {
  const bars = rows.map(barOf);
  const open = bars.some((bar) => bar.open);
  const ends = bars.flatMap(({ end }) => end ?? []).sort();
  return {
    start: bars.flatMap(({ start }) => start ?? []).sort()[0],
    end: open ? undefined : ends.at(-1),
    look: 'several',
    open,
  };
}

/** Does the bar lack a day that is not simply open? Then a part of it is dotted. */
export const lacksDay = ({ start, end, open }: Bar): boolean =>
  start === undefined || (end === undefined && !open);

/** The bar’s days in words, and which of them are not given. */
export function barInWords({ start, end }: Bar, locale: Locale | undefined, short: boolean): string {
  const day = (on: NonNullable<typeof start>) => (short ? dayInWords(on, locale, { short }) : on);
  const period = planPeriod(start && day(start), end && day(end), locale);
  const lacking =
    start === undefined && end === undefined
      ? overviewWords.noDay
      : end === undefined
        ? overviewWords.noEnd
        : start === undefined
          ? overviewWords.noStart
          : undefined;
  return [period, lacking && textIn(lacking, locale)].filter((part) => part !== undefined).join(', ');
}

/** The bar drawn: what is not given is a dotted line, and what has no end runs on to an arrow. */
export function barShape({ start, end, look, open }: Bar, y: number, axis: TimeAxis, id: string): string {
  const block = (from: number, to: number) =>
    `<rect x="${px(from)}" y="${px(y - half)}" width="${px(to - from)}" height="${2 * half}" ${paint(look, id)}/>`;
  if (start === undefined && end === undefined) return dots(left + 2, right - 2, y);
  if (start === undefined)
    return dots(left + 2, axis.x(end!) - 8, y) + block(axis.x(end!) - 4, axis.x(end!) + 4);
  const from = axis.x(start);
  if (open) {
    const tip = right - 1;
    const outline = `M${px(from)} ${px(y - half)}H${px(tip - 9)}v-3L${px(tip)} ${px(y)}L${px(tip - 9)} ${px(y + half + 3)}v-3H${px(from)}z`;
    return `<path d="${outline}" ${paint(look, id)}/>`;
  }
  if (end === undefined) return dots(from + 10, right - 2, y) + block(from - 4, from + 4);
  // An end before its beginning is a fault of the plan; the bar still shows both days.
  const [first, last] = from <= axis.x(end) ? [from, axis.x(end)] : [axis.x(end), from];
  return block(first, Math.max(last, first + 5));
}

const half = 5;

export const dots = (from: number, to: number, y: number): string =>
  to <= from
    ? ''
    : `<path d="M${px(from)} ${px(y)}H${px(to)}" stroke="${ink}" stroke-width="2.2" stroke-linecap="round" stroke-dasharray="0.1 6"/>`;

/** How a bar is filled, told apart without colour. */
export const paint = (look: Bar['look'], id: string): string =>
  `${fills[look].replace('{id}', id)} stroke="${ink}" stroke-width="1.4"`;

const fills: Readonly<Record<Bar['look'], string>> = {
  planned: 'fill="#fff"',
  ongoing: `fill="${ink}"`,
  done: 'fill="url(#{id}-done)"',
  stopped: 'fill="#fff" stroke-dasharray="2.5 2.5"',
  notTold: 'fill="#d4d4d4"',
  several: 'fill="#d4d4d4"',
};

/** The hatching of what is done. */
export const hatching = (id: string): string =>
  `<defs><pattern id="${id}-done" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V5" stroke="${ink}" stroke-width="2.4"/></pattern></defs>`;
