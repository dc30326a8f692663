import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal, { type VEvent } from 'node-ical';
import { describe, expect, test } from 'vitest';
import { type CalendarMeeting, councilCalendar } from './councilCalendar.ts';
import { councils } from './councils.ts';
import type { MeetingPeriod } from './meetingPeriod.ts';
import type { MeetingRule } from './meetingRule.ts';
import { meetingsIcs } from './meetingsIcs.ts';

const period: MeetingPeriod = {
  schemaVersion: '1',
  from: '2026-01-01',
  to: '2027-12-31',
  terms: [],
  breaks: [],
  holidays: ['2026-04-03'],
};
const rule: MeetingRule = {
  schemaVersion: '1',
  council: 'kavlingeCentral',
  pattern: { kind: 'everyNthWeek', every: 1, from: '2026-01-02' },
  season: 'wholePeriod',
  whenClosed: 'sameWeek',
  time: { start: '09:00', end: '11:30' },
  place: 'Kommunhuset; sal 1, "Ån" \\ plan 2',
};
const { meetings } = councilCalendar([{ council: councils.kavlingeCentral, rule }], period);
const options = { stamp: '2026-01-15T08:00:00Z', uidDomain: 'samverkan.invalid', name: 'Samverkan' };

/** The file as an independent parser reads it, with the time zone database of the platform. */
const read = (file: string) =>
  Object.values(nodeIcal.sync.parseICS(file)).filter((part): part is VEvent => part?.type === 'VEVENT');
const byUid = (file: string) => new Map(read(file).map((event) => [event.uid, event]));

/** What a clock on a Swedish wall shows then. */
const inStockholm = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  dateStyle: 'short',
  timeStyle: 'short',
});

describe('en kalenderfil som en annan läsare läser', () => {
  const events = byUid(meetingsIcs(meetings, options));

  test('har samma möten, med svensk tid också när klockan ställs om', () => {
    expect(events.size).toBe(meetings.length);
    expect(meetings.length).toBeGreaterThan(100);
    for (const { id, on } of meetings) {
      const event = events.get(`${id}@samverkan.invalid`)!;
      expect(inStockholm.format(event.start)).toBe(`${on} 09:00`);
      expect(inStockholm.format(event.end)).toBe(`${on} 11:30`);
      expect(event.summary).toBe('Centrala samverkansrådet (CSR)');
      expect(event.location).toBe(rule.place);
    }
  });

  test('säger vem som leder, och när mötet har flyttats', () => {
    expect(events.get('kavlingeCentral-2026-04-03@samverkan.invalid')!.description).toBe(
      'Ordförande: chefen för Lärcentrum\nFlyttat från 2026-04-03',
    );
    expect(events.get('kavlingeCentral-2026-09-04@samverkan.invalid')!.description).toBe(
      'Ordförande: chefen för kultur och fritid',
    );
  });
});

test('tidszonen som filen själv bär säger detsamma som tidszonsdatabasen', () => {
  const calendar = new ICAL.Component(ICAL.parse(meetingsIcs(meetings, options)));
  const zone = new ICAL.Timezone(calendar.getFirstSubcomponent('vtimezone')!);
  for (const component of calendar.getAllSubcomponents('vevent')) {
    const { startDate } = new ICAL.Event(component);
    const wall = startDate.toString();
    startDate.zone = zone;
    expect(inStockholm.format(startDate.toUnixTime() * 1000)).toBe(wall.slice(0, 16).replace('T', ' '));
  }
});

test('de två dagarna runt varje omställning', () => {
  const days = ['2026-03-28', '2026-03-29', '2026-10-24', '2026-10-25', '2027-03-27', '2027-03-28'] as const;
  const around = councilCalendar(
    [{ council: councils.kavlingeCentral, rule: { ...rule, pattern: { kind: 'days', days } } }],
    period,
  );
  const utc = read(meetingsIcs(around.meetings, options)).map(({ start }) =>
    start.toISOString().slice(0, 16),
  );
  expect(utc.toSorted()).toEqual([
    '2026-03-28T08:00',
    '2026-03-29T07:00',
    '2026-10-24T07:00',
    '2026-10-25T08:00',
    '2027-03-27T08:00',
    '2027-03-28T07:00',
  ]);
});

test('utan klockslag tar mötet hela dagen, och filen behöver ingen tidszon', () => {
  const { time: _, ...allDay } = rule;
  const calendar = councilCalendar([{ council: councils.kavlingeCentral, rule: allDay }], {
    ...period,
    to: '2026-01-31',
  });
  const file = meetingsIcs(calendar.meetings, options);
  expect(file).not.toContain('VTIMEZONE');
  expect(file).toContain('DTSTART;VALUE=DATE:20260102\r\nDTEND;VALUE=DATE:20260103\r\nTRANSP:TRANSPARENT');
  expect(read(file).map(({ datetype }) => datetype)).toEqual(Array(5).fill('date'));
});

test('samma möten ger samma fil, och raderna är högst 75 byte och slutar som de ska', () => {
  const file = meetingsIcs(meetings, options);
  expect(meetingsIcs(meetings, options)).toBe(file);
  expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
  const lines = file.split('\r\n');
  expect(lines.some((line) => /[\r\n]/.test(line))).toBe(false);
  expect(Math.max(...lines.map((line) => new TextEncoder().encode(line).length))).toBeLessThanOrEqual(75);
});

test('vilken text som helst kommer fram, och ingen blir till en egen rad', () => {
  const one = meetings[0]!;
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 150 }), (place) => {
      const labelled: CalendarMeeting = { ...one, place: `X${place}X\r\nEND:VEVENT\u0000` };
      const file = meetingsIcs([labelled], options);
      const parsed = new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent')!;
      const expected = `X${place}X\nEND:VEVENT`.replace(/\p{Cc}/gu, (c) =>
        c === '\n' || c > '\u007f' ? c : '',
      );
      expect(parsed.getFirstPropertyValue('location')).toBe(expected);
      expect(read(file)).toHaveLength(1);
    }),
    { numRuns: 200 },
  );
});

test('ingen fil av inga möten, på engelska', () => {
  expect(read(meetingsIcs([], options))).toEqual([]);
  expect(read(meetingsIcs(meetings.slice(0, 1), { ...options, locale: 'en' }))[0]!.description).toBe(
    'Chair: the head of Lärcentrum',
  );
});

test.each([
  ['stamp', { stamp: '2026-01-15T08:00:00' }],
  ['stamp', { stamp: '2026-13-15T08:00:00Z' }],
  ['uidDomain', { uidDomain: 'a b' }],
  ['uidDomain', { uidDomain: '' }],
])('%s i en annan form är den anropandes fel', (name, change) => {
  expect(() => meetingsIcs(meetings, { ...options, ...change })).toThrow(name);
});
