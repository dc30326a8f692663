import { addDays, type Locale, type Text, textIn } from '@tsi/core';
import ICAL from 'ical.js';
import { chairInWords } from './chairInWords.ts';
import type { CalendarMeeting } from './councilCalendar.ts';
import { stockholm, stockholmTime } from './icsStockholm.ts';

/**
 * Meetings as an iCalendar file (RFC 5545), the format that calendars such as Outlook, Google Calendar and Thunderbird
 * take in. The tests read it with two parsers; those programs themselves were not tried.
 *
 * Swedish: kalenderfil (.ics). Times are Swedish local time, so 09:00 stays 09:00 when the clocks change; a meeting
 * without a time of day takes the whole day and does not make anybody busy. The file holds councils, days and chairing
 * roles: no names and nothing about a child.
 *
 * The same meetings give the same file: `stamp` tells when it was made, and each `UID` is the meeting's own id at
 * `uidDomain`. A meeting that moved within its week therefore moves in a calendar that reads the file again.
 *
 * @param meetings those of `councilCalendar`
 * @param options `stamp`: when the file is made, UTC, `2026-01-15T08:00:00Z`; `uidDomain`: a domain that is yours
 * @throws RangeError when `stamp` or `uidDomain` has another form.
 * @example
 * ```ts
 * import { councilCalendar, councils } from '@tsi/coordination';
 * import { meetingsIcs } from '@tsi/coordination/ical';
 *
 * const { meetings } = councilCalendar(
 *   [
 *     {
 *       council: councils.orebroEducation,
 *       rule: {
 *         schemaVersion: '1',
 *         council: 'orebroEducation',
 *         pattern: { kind: 'days', days: ['2026-03-12'] },
 *         season: 'wholePeriod',
 *         whenClosed: 'leaveOut',
 *         time: { start: '09:00', end: '11:30' },
 *       },
 *     },
 *   ],
 *   { schemaVersion: '1', from: '2026-01-01', to: '2026-12-31', terms: [], breaks: [], holidays: [] },
 * );
 * const options = { stamp: '2026-01-15T08:00:00Z', uidDomain: 'samverkan.invalid', name: 'Samverkan 2026' };
 * const file = meetingsIcs(meetings, options);
 * file.includes('DTSTART;TZID=Europe/Stockholm:20260312T090000'); // => true
 * file.includes('UID:orebroEducation-2026-03-12@samverkan.invalid'); // => true
 * ```
 */
export function meetingsIcs(
  meetings: readonly CalendarMeeting[],
  options: {
    readonly stamp: string;
    readonly uidDomain: string;
    /** What the calendar is called in the reader's list. */
    readonly name: string;
    readonly locale?: Locale | undefined;
  },
): string {
  const { stamp, uidDomain, name, locale } = options;
  if (!/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d:[0-5]\dZ$/.test(stamp))
    throw new RangeError('“stamp” is not a time in UTC (YYYY-MM-DDThh:mm:ssZ).');
  if (!/^[a-z0-9]([a-z0-9.-]{0,250}[a-z0-9])?$/i.test(uidDomain))
    throw new RangeError('“uidDomain” is not a domain name.');
  const t = (text: Text) => textIn(text, locale);

  const timed = meetings.some(({ time }) => time !== undefined);
  // jCal, where days and times are text: no clock and no machine's time zone comes near them.
  return ICAL.stringify([
    'vcalendar',
    [
      ['version', {}, 'text', '2.0'],
      ['prodid', {}, 'text', '-//tsi//coordination//SV'],
      ['calscale', {}, 'text', 'GREGORIAN'],
      ['method', {}, 'text', 'PUBLISH'],
      ['x-wr-calname', {}, 'text', oneText(name)],
      ...(timed ? [['x-wr-timezone', {}, 'text', stockholm]] : []),
    ],
    [...(timed ? [stockholmTime()] : []), ...meetings.map(event)],
  ]);

  function event({ id, on, time, label, chair, movedFrom, place }: CalendarMeeting) {
    const about = [
      `${t(words.chair)}: ${chairInWords(chair, locale)}`,
      ...(movedFrom === undefined ? [] : [`${t(words.movedFrom)} ${movedFrom}`]),
    ].join('\n');
    const at = (clock: string) => ['date-time', `${on}T${clock}:00`];
    return [
      'vevent',
      [
        ['uid', {}, 'text', `${id}@${uidDomain}`],
        ['dtstamp', {}, 'date-time', stamp],
        ...(time
          ? [
              ['dtstart', { tzid: stockholm }, ...at(time.start)],
              ['dtend', { tzid: stockholm }, ...at(time.end)],
            ]
          : [
              ['dtstart', {}, 'date', on],
              ['dtend', {}, 'date', addDays(on, 1)],
              ['transp', {}, 'text', 'TRANSPARENT'],
            ]),
        ['summary', {}, 'text', oneText(t(label))],
        ['description', {}, 'text', oneText(about)],
        ...(place === undefined ? [] : [['location', {}, 'text', oneText(place)]]),
      ],
      [],
    ];
  }
}

/** Line ends as iCalendar escapes them, and without the controls that it forbids. */
const oneText = (text: string) =>
  [...text.replace(/\r\n?/g, '\n')]
    .filter((character) => character === '\n' || (character >= ' ' && character !== '\u007f'))
    .join('');

const words = {
  chair: { sv: 'Ordförande', en: 'Chair' },
  movedFrom: { sv: 'Flyttat från', en: 'Moved from' },
};
