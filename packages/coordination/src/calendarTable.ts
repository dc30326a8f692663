import { escapeMarkup, type Locale, type Text, textIn } from '@tsi/core';
import { dayInMonth, monthName, termNames } from './calendarWords.ts';
import { chairInWords } from './chairInWords.ts';
import type { CalendarMeeting, CouncilCalendar } from './councilCalendar.ts';

/**
 * The calendar as an HTML table: day, week, time, council and chair, month by month.
 *
 * Swedish: möteskalender som tabell. A fragment without style, script or links; a page gives it its looks. Everything is
 * escaped.
 *
 * @example
 * ```ts
 * import { calendarTable, councilCalendar } from '@tsi/coordination';
 *
 * const period = { schemaVersion: '1' as const, from: '2026-01-01' as const, to: '2026-12-31' as const, terms: [], breaks: [], holidays: [] };
 * calendarTable(councilCalendar([], period), { locale: 'en' }).includes('No meetings.'); // => true
 * ```
 */
export function calendarTable(
  { meetings, period }: CouncilCalendar,
  { locale }: { readonly locale?: Locale | undefined } = {},
): string {
  const t = (text: Text) => escapeMarkup(textIn(text, locale));
  const caption = `<caption>${t(words.caption)} ${period.from} – ${period.to}</caption>`;
  const columns = [words.day, words.week, words.time, words.council, words.chair];
  const head = `<thead><tr>${columns.map((column) => `<th scope="col">${t(column)}</th>`).join('')}</tr></thead>`;
  if (meetings.length === 0)
    return `<table>${caption}${head}<tbody><tr><td colspan="${columns.length}">${t(words.none)}</td></tr></tbody></table>`;

  const months = [...new Set(meetings.map(({ on }) => on.slice(0, 7)))];
  const bodies = months.map((month) => {
    const ofMonth = meetings.filter(({ on }) => on.startsWith(month));
    const name = `${monthName(ofMonth[0]!.on, locale)} ${month.slice(0, 4)}`;
    return `<tbody><tr><th scope="rowgroup" colspan="${columns.length}">${escapeMarkup(name)}</th></tr>${ofMonth.map(row).join('')}</tbody>`;
  });
  return `<table>${caption}${head}${bodies.join('')}</table>`;

  function row(meeting: CalendarMeeting): string {
    const { on, week, time, label, chair, term, movedFrom, place } = meeting;
    const moved = movedFrom === undefined ? '' : ` <small>(${t(words.movedFrom)} ${movedFrom})</small>`;
    const where = place === undefined ? '' : ` <small>${escapeMarkup(place)}</small>`;
    const hours = time ? `${time.start}–${time.end}` : t(words.wholeDay);
    const leads = escapeMarkup(chairInWords(chair, locale));
    return `<tr><th scope="row"><time datetime="${on}">${escapeMarkup(dayInMonth(on, locale))}</time>${moved}</th><td>${week.week}</td><td>${hours}</td><td>${t(label)}${where}</td><td>${leads} <small>${t(termNames[term.term])} ${term.year}</small></td></tr>`;
  }
}

const words = {
  caption: { sv: 'Möten', en: 'Meetings' },
  day: { sv: 'Dag', en: 'Day' },
  week: { sv: 'Vecka', en: 'Week' },
  time: { sv: 'Tid', en: 'Time' },
  council: { sv: 'Råd eller forum', en: 'Council or forum' },
  chair: { sv: 'Ordförande', en: 'Chair' },
  none: { sv: 'Inga möten.', en: 'No meetings.' },
  movedFrom: { sv: 'flyttat från', en: 'moved from' },
  wholeDay: { sv: 'tid ej bestämd', en: 'time not settled' },
};
