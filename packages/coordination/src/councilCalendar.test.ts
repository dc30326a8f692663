import { describe, expect, test } from 'vitest';
import { calendarSvg } from './calendarSvg.ts';
import { calendarTable } from './calendarTable.ts';
import type { Council } from './council.ts';
import { councilCalendar } from './councilCalendar.ts';
import { councils } from './councils.ts';
import type { MeetingPeriod } from './meetingPeriod.ts';
import type { MeetingRule } from './meetingRule.ts';

/** Invented terms. */
const period: MeetingPeriod = {
  schemaVersion: '1',
  from: '2026-01-01',
  to: '2026-12-31',
  terms: [
    { year: 2026, term: 'spring', from: '2026-01-12', to: '2026-06-11' },
    { year: 2026, term: 'autumn', from: '2026-08-18', to: '2026-12-18' },
  ],
  breaks: [{ from: '2026-02-16', to: '2026-02-20' }],
  holidays: ['2026-05-14'],
};
const perTerm = (council: Council, times: number): MeetingRule => ({
  schemaVersion: '1',
  council: council.id,
  pattern: { kind: 'perTerm', spring: times, autumn: times, weekday: 4 },
  season: 'terms',
  whenClosed: 'sameWeek',
  time: { start: '13:00', end: '15:00' },
});
const seven = Object.values<Council>(councils)
  .filter(({ place }) => place === 'Kävlinge')
  .map((council) => ({ council, rule: perTerm(council, council.id === 'kavlingeCentral' ? 2 : 3) }));
const calendar = councilCalendar(seven, period);

describe('Kävlinges år', () => {
  test('minimum för sju råd: 2 × 2 + 6 × 3 × 2 möten', () => {
    expect(calendar.meetings).toHaveLength(40);
    expect(calendar.findings).toEqual([]);
  });

  test('vår och höst har var sin ordförande i CSR', () => {
    const own = calendar.meetings.filter(({ council }) => council === 'kavlingeCentral');
    expect(own.map(({ chair }) => chair.chair !== 'notStated' && chair.chair.sv)).toEqual([
      'chefen för Lärcentrum',
      'chefen för Lärcentrum',
      'chefen för kultur och fritid',
      'chefen för kultur och fritid',
    ]);
  });

  test('i kalenderns ordning', () => {
    const days = calendar.meetings.map(({ on }) => on);
    expect(days).toEqual(days.toSorted());
  });

  test('en iakttagelse säger vilket råd den hör till', () => {
    const { findings } = councilCalendar(seven, { ...period, terms: [] });
    expect(findings.map(({ path }) => path[0])).toEqual([0, 1, 2, 3, 4, 5, 6]);
  });

  test('utan terminer räknas hösten från 1 juli', () => {
    const rule: MeetingRule = {
      ...seven[0]!.rule,
      pattern: { kind: 'days', days: ['2026-06-30', '2026-07-01'] },
      season: 'wholePeriod',
    };
    const { meetings } = councilCalendar([{ ...seven[0]!, rule }], { ...period, terms: [] });
    expect(meetings.map(({ term }) => term.term)).toEqual(['spring', 'autumn']);
  });

  test('regel och råd hör ihop, och ett råd står en gång', () => {
    const [first, second] = seven;
    expect(() => councilCalendar([{ council: first!.council, rule: second!.rule }], period)).toThrow(
      RangeError,
    );
    expect(() => councilCalendar([first!, first!], period)).toThrow(RangeError);
  });
});

describe('som tabell och bild', () => {
  const marked = { ...councils.kavlingeCentral, label: { sv: '<b>&"', en: '<b>&"' } };
  const escaped = councilCalendar([{ council: marked, rule: { ...seven[0]!.rule, place: '<i>' } }], period);

  test('en rad per möte, månad för månad', () => {
    const table = calendarTable(calendar);
    expect(table.match(/<td>13:00–15:00<\/td>/g)).toHaveLength(40);
    expect(table).toContain('<th scope="rowgroup" colspan="5">februari 2026</th>');
    expect(calendarTable(calendar, { locale: 'en' })).toContain('February 2026');
  });

  test('ett märke per möte', () => {
    const svg = calendarSvg(calendar, { id: 'year' });
    expect(svg.match(/<title>/g)).toHaveLength(40);
    expect(svg).toContain('role="img" aria-labelledby="year-title year-desc"');
  });

  test('inget som skrivits in blir märkord', () => {
    for (const markup of [calendarTable(escaped), calendarSvg(escaped, { id: 'year' })]) {
      expect(markup).toContain('&lt;b&gt;&amp;&quot;');
      expect(markup).not.toMatch(/<b>|<i>/);
    }
  });

  test('en flytt syns', () => {
    const moved = councilCalendar(
      [{ ...seven[0]!, rule: { ...seven[0]!.rule, pattern: { kind: 'days', days: ['2026-05-14'] } } }],
      period,
    );
    expect(calendarTable(moved)).toContain('(flyttat från 2026-05-14)');
    expect(calendarSvg(moved, { id: 'year' })).toContain(
      'fill="#fff" stroke="#1a1a1a" stroke-width="1.5"><title>',
    );
  });

  test('ett id som inte duger', () => {
    expect(() => calendarSvg(calendar, { id: '1 2' })).toThrow(RangeError);
  });
});
