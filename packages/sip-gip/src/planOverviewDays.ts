import type { IsoDate, Locale } from '@tsi/core';
import { textIn } from '@tsi/core';
import { dayInWords } from './dayInWords.ts';
import type { OverviewDay } from './planOverview.ts';
import { ink, left, px, right, textElement, textWidth } from './planOverviewText.ts';
import { overviewWords } from './planOverviewWords.ts';
import type { TimeAxis } from './timeAxis.ts';

/** The names of the plan’s days, in up to three rows above their marks. */
export interface DayNames {
  readonly height: number;
  /** A day found no room for its name, and has its mark alone. */
  readonly unnamed: boolean;
  readonly drawn: (marks: number) => readonly string[];
}

export function dayNames(days: readonly OverviewDay[], axis: TimeAxis, locale: Locale | undefined): DayNames {
  const taken = [0, 0, 0].map(() => left - 8);
  const named = days.map(({ on, what }) => {
    const day = dayInWords(on, locale, { short: true, year: false });
    for (const words of [`${what} ${day}`, day]) {
      const wide = textWidth(words, size);
      const x = middleWithin(axis.x(on), wide);
      const row = wide > right - left ? -1 : taken.findIndex((end) => x - wide / 2 >= end + 8);
      if (row < 0) continue;
      taken[row] = x + wide / 2;
      return { words, x, row };
    }
    return undefined;
  });
  return {
    height: 15 * Math.max(0, ...named.map((name) => (name ? name.row + 1 : 0))),
    unnamed: named.includes(undefined),
    drawn: (marks) =>
      named.flatMap((name) =>
        name
          ? [
              textElement(name.words, name.x, marks - 10 - name.row * 15, {
                size,
                anchor: 'middle',
                paper: true,
              }),
            ]
          : [],
      ),
  };
}

const size = 11;

/** A middle from which a text of this width stays where time runs. */
const middleWithin = (x: number, wide: number) => Math.min(right - wide / 2, Math.max(left + wide / 2, x));

export const dayMark = (x: number, y: number): string =>
  `<path d="M${px(x)} ${px(y - 6)}l6 6l-6 6l-6 -6z" fill="${ink}" stroke="#fff"/>`;

/** Today: a line, or an arrow at the edge when it is far from every day of the plan. */
export function todayLine(axis: TimeAxis, on: IsoDate, top: number, bottom: number): string {
  if (axis.today !== 'on') return '';
  return `<path d="M${px(axis.x(on))} ${px(top)}V${px(bottom)}" stroke="${ink}" stroke-width="1.8" stroke-dasharray="5 3"/>`;
}

export function todayName(axis: TimeAxis, on: IsoDate, y: number, locale: Locale | undefined): string {
  const words = textIn(overviewWords.today, locale).replace('{day}', dayInWords(on, locale, { short: true }));
  const look = { size, bold: true };
  if (axis.today === 'before') return textElement(`← ${words}`, left, y, look);
  if (axis.today === 'after') return textElement(`${words} →`, right, y, { ...look, anchor: 'end' });
  const x = middleWithin(axis.x(on), textWidth(words, size, true));
  return textElement(words, x, y, { ...look, anchor: 'middle' });
}
