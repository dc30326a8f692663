import {
  addDays,
  addMonths,
  daysBetween,
  escapeMarkup,
  type IsoDate,
  type Locale,
  type Text,
  textIn,
} from '@tsi/core';
import { monthName, termNames } from './calendarWords.ts';
import type { CouncilCalendar } from './councilCalendar.ts';

const width = 1000;
const labelWidth = 270;
const countWidth = 40;
const top = 64;
const rowHeight = 42;
const ink = '#1a1a1a';
const soft = '#595959';

/**
 * The calendar as a picture: a row a council, the months from left to right, a mark a meeting.
 *
 * Swedish: årsplan, årshjul på en rak linje. Terms stand as bars above, school holidays as hatched bands; a filled mark is
 * a meeting on the day of its rule, a hollow one a meeting that was moved. Nothing is told by colour. The number to the
 * right counts the row's meetings. The table from {@link calendarTable} says the same in words and belongs beside it.
 *
 * @throws RangeError when `id` is not a letter followed by letters, digits, `-` or `_`.
 * @example
 * ```ts
 * import { calendarSvg, councilCalendar } from '@tsi/coordination';
 *
 * const period = { schemaVersion: '1' as const, from: '2026-01-01' as const, to: '2026-12-31' as const, terms: [], breaks: [], holidays: [] };
 * calendarSvg(councilCalendar([], period), { id: 'year' }).includes('aria-labelledby="year-title year-desc"'); // => true
 * ```
 */
export function calendarSvg(
  { period, councils, meetings }: CouncilCalendar,
  { id, locale }: { readonly id: string; readonly locale?: Locale | undefined },
): string {
  if (!/^[A-Za-z][\w-]*$/.test(id)) throw new RangeError('“id” is not an id for a picture.');
  const t = (text: Text) => escapeMarkup(textIn(text, locale));
  const days = Math.max(1, daysBetween(period.from, period.to) + 1);
  const left = labelWidth;
  const right = width - countWidth;
  const bottom = top + Math.max(1, councils.length) * rowHeight;
  const height = bottom + 40;
  const x = (day: IsoDate) => round(left + ((right - left) * daysBetween(period.from, day)) / days);
  /** A stretch of days cut to the period, or nothing. */
  const band = (from: IsoDate, to: IsoDate) => {
    const first = from < period.from ? period.from : from;
    const after = addDays(to > period.to ? period.to : to, 1);
    return first < after ? { at: x(first), wide: round(x(after) - x(first)) } : undefined;
  };

  const breaks = period.breaks.flatMap(({ from, to }) => {
    const days = band(from, to);
    return days
      ? [
          `<rect x="${days.at}" y="${top}" width="${days.wide}" height="${bottom - top}" fill="url(#${id}-break)"/>`,
        ]
      : [];
  });
  const terms = period.terms.flatMap((term) => {
    const days = band(term.from, term.to);
    if (!days) return [];
    const name = days.wide < 110 ? '' : `${t(termNames[term.term])} ${term.year}`;
    return [
      `<rect x="${days.at}" y="8" width="${days.wide}" height="22" rx="4" fill="#fff" stroke="${soft}"/>${text(days.at + days.wide / 2, 23, name, { anchor: 'middle', size: 12 })}`,
    ];
  });
  const months = monthStarts(period.from, period.to).map((start) => {
    const days = band(start, addDays(addMonths(start, 1), -1))!;
    const name = escapeMarkup(monthName(start, locale).slice(0, 3));
    return `<line x1="${days.at}" y1="${top - 22}" x2="${days.at}" y2="${bottom}" stroke="#bdbdbd"/>${days.wide < 24 ? '' : text(days.at + days.wide / 2, top - 8, name, { anchor: 'middle', size: 12, fill: soft })}`;
  });
  const rows = councils.map((council, i) => {
    const y = top + i * rowHeight;
    const middle = y + rowHeight / 2;
    const own = meetings.filter((meeting) => meeting.council === council.id);
    const lines = twoLines(textIn(council.label, locale));
    const label = lines
      .map((line, n) =>
        text(0, middle + 4 + (n - (lines.length - 1) / 2) * 15, escapeMarkup(line), { size: 13 }),
      )
      .join('');
    const marks = own.map(({ on, movedFrom }) => {
      const fill = movedFrom === undefined ? ink : '#fff';
      return `<circle cx="${round(x(on) + (right - left) / days / 2)}" cy="${middle}" r="4.5" fill="${fill}" stroke="${ink}" stroke-width="1.5"><title>${escapeMarkup(textIn(council.label, locale))}: ${on}</title></circle>`;
    });
    return `<line x1="0" y1="${y}" x2="${width}" y2="${y}" stroke="#e0e0e0"/>${label}${marks.join('')}${text(width - 4, middle + 4, String(own.length), { anchor: 'end', size: 13 })}`;
  });

  const legend = [
    `<circle cx="${left + 6}" cy="${bottom + 22}" r="4.5" fill="${ink}"/>${text(left + 18, bottom + 26, t(words.meeting), { size: 12 })}`,
    `<circle cx="${left + 96}" cy="${bottom + 22}" r="4.5" fill="#fff" stroke="${ink}" stroke-width="1.5"/>${text(left + 108, bottom + 26, t(words.moved), { size: 12 })}`,
    `<rect x="${left + 280}" y="${bottom + 14}" width="22" height="16" fill="url(#${id}-break)" stroke="${soft}" stroke-width="0.5"/>${text(left + 310, bottom + 26, t(words.break), { size: 12 })}`,
  ];
  const title = `${t(words.title)} ${period.from} – ${period.to}`;
  const desc = councils
    .map((council) => {
      const number = meetings.filter((meeting) => meeting.council === council.id).length;
      return `${t(council.label)}: ${number}.`;
    })
    .join(' ');
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="${id}-title ${id}-desc" font-family="system-ui, sans-serif">`,
    `<title id="${id}-title">${title}</title><desc id="${id}-desc">${t(words.counts)} ${desc}</desc>`,
    `<defs><pattern id="${id}-break" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="6" height="6" fill="#f4f4f4"/><line x1="0" y1="0" x2="0" y2="6" stroke="#9a9a9a" stroke-width="1.5"/></pattern></defs>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...breaks,
    ...terms,
    ...months,
    `<line x1="${right}" y1="${top - 22}" x2="${right}" y2="${bottom}" stroke="#bdbdbd"/><line x1="0" y1="${bottom}" x2="${width}" y2="${bottom}" stroke="#e0e0e0"/>`,
    ...rows,
    ...legend,
    '</svg>',
  ].join('');
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Text that is markup already. */
function text(
  x: number,
  y: number,
  content: string,
  {
    anchor = 'start',
    size,
    fill = ink,
  }: { anchor?: 'start' | 'middle' | 'end'; size: number; fill?: string },
): string {
  return content === ''
    ? ''
    : `<text x="${round(x)}" y="${round(y)}" font-size="${size}" text-anchor="${anchor}" fill="${fill}">${content}</text>`;
}

/** The first days of the months that a period touches. */
function monthStarts(from: IsoDate, to: IsoDate): readonly IsoDate[] {
  const starts: IsoDate[] = [];
  for (let start = `${from.slice(0, 7)}-01` as IsoDate; start <= to; start = addMonths(start, 1))
    starts.push(start);
  return starts;
}

/** A label on one line, or broken at a space into two; what does not fit is cut with an ellipsis. */
function twoLines(label: string): readonly string[] {
  const longest = 35;
  if (label.length <= longest) return [label];
  const space = label.lastIndexOf(' ', longest);
  const cut = space > 0 ? space : longest;
  const rest = label.slice(cut).trim();
  return [label.slice(0, cut), rest.length <= longest ? rest : `${rest.slice(0, longest - 1)}…`];
}

const words = {
  title: { sv: 'Årsplan för möten', en: 'Year plan of meetings' },
  counts: { sv: 'Antal möten.', en: 'Number of meetings.' },
  meeting: { sv: 'möte', en: 'meeting' },
  moved: { sv: 'flyttat inom veckan', en: 'moved within its week' },
  break: { sv: 'lov', en: 'school holidays' },
};
