import { addDays, daysBetween, type IsoDate, readInput } from '@tsi/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { weekdayOf } from './isoWeek.ts';
import { MeetingPeriod } from './meetingPeriod.ts';
import { MeetingRule } from './meetingRule.ts';
import { meetingSeries } from './meetingSeries.ts';

/** Invented terms and school holidays; the public holidays are those of 2026. */
const year2026: MeetingPeriod = {
  schemaVersion: '1',
  from: '2026-01-01',
  to: '2026-12-31',
  terms: [
    { year: 2026, term: 'spring', from: '2026-01-12', to: '2026-06-11' },
    { year: 2026, term: 'autumn', from: '2026-08-18', to: '2026-12-18' },
  ],
  breaks: [
    { from: '2026-02-16', to: '2026-02-20' },
    { from: '2026-04-07', to: '2026-04-10' },
    { from: '2026-10-26', to: '2026-10-30' },
  ],
  holidays: ['2026-04-03', '2026-04-06', '2026-05-01', '2026-05-14', '2026-06-06', '2026-12-25'],
};
const rule = (pattern: MeetingRule['pattern'], change: Partial<MeetingRule> = {}): MeetingRule => ({
  schemaVersion: '1',
  council: 'test',
  pattern,
  season: 'wholePeriod',
  whenClosed: 'leaveOut',
  ...change,
});
const open = { ...year2026, terms: [], breaks: [], holidays: [] };
const days = (...args: Parameters<typeof meetingSeries>) =>
  meetingSeries(...args).meetings.map(({ on }) => on);
const codes = (...args: Parameters<typeof meetingSeries>) =>
  meetingSeries(...args).findings.map(({ code }) => code);

describe('udda och jämna veckor, och vecka 53', () => {
  const turn = { ...open, from: '2026-12-07', to: '2027-01-24' } as const;
  test('udda: 51, 53 och 1 ligger en vecka isär vid årsskiftet', () => {
    const odd = rule({ kind: 'weekParity', weeks: 'odd', weekday: 4 });
    const { meetings, findings } = meetingSeries(odd, turn);
    expect(meetings.map(({ on, week }) => [on, week.year, week.week])).toEqual([
      ['2026-12-17', 2026, 51],
      ['2026-12-31', 2026, 53],
      ['2027-01-07', 2027, 1],
      ['2027-01-21', 2027, 3],
    ]);
    expect(findings).toMatchObject([{ code: 'coordination/weekFiftyThree', params: { year: 2026 } }]);
  });

  test('jämna: tre veckor mellan 52 och 2', () => {
    const even = rule({ kind: 'weekParity', weeks: 'even', weekday: 1 });
    expect(days(even, turn)).toEqual(['2026-12-07', '2026-12-21', '2027-01-11']);
    expect(codes(even, turn)).toEqual(['coordination/weekFiftyThree']);
  });

  test.each([
    ['2025-01-01', '2025-12-31'],
    ['2026-01-01', '2026-12-27'],
    ['2027-01-04', '2028-01-31'],
  ] as const)('%s–%s har ingen vecka 53', (from, to) => {
    expect(codes(rule({ kind: 'weekParity', weeks: 'odd', weekday: 1 }), { ...open, from, to })).toEqual([]);
  });

  test('en termin som slutar före vecka 53 märker den inte', () => {
    const odd = rule({ kind: 'weekParity', weeks: 'odd', weekday: 4 }, { season: 'terms' });
    expect(codes(odd, { ...year2026, breaks: [], holidays: [] })).toEqual([]);
  });

  test('Åmål: udda veckor årskurs 7–9 och jämna gymnasiet delar alla veckor mellan sig', () => {
    const both = (['odd', 'even'] as const).flatMap((weeks) =>
      days(rule({ kind: 'weekParity', weeks, weekday: 3 }), open),
    );
    const wednesdays = days(rule({ kind: 'everyNthWeek', every: 1, from: '2026-01-07' }), open);
    expect(both.toSorted()).toEqual(wednesdays);
  });
});

describe('var n:te vecka och månad', () => {
  test('var tredje vecka går tvärs över årsskiftet', () => {
    const every = rule({ kind: 'everyNthWeek', every: 3, from: '2026-01-14' });
    const found = days(every, { ...open, from: '2026-11-01', to: '2027-02-28' });
    expect(found).toEqual([
      '2026-11-04',
      '2026-11-25',
      '2026-12-16',
      '2027-01-06',
      '2027-01-27',
      '2027-02-17',
    ]);
  });

  test('räknas åt båda hållen från sin dag', () => {
    const found = days(rule({ kind: 'everyNthWeek', every: 2, from: '2026-06-03' }), {
      ...open,
      to: '2026-02-01',
    });
    expect(found).toEqual(['2026-01-14', '2026-01-28']);
  });

  test.each([
    [1, ['2026-01-06', '2026-02-03', '2026-03-03']],
    [3, ['2026-01-20', '2026-02-17', '2026-03-17']],
    ['last', ['2026-01-27', '2026-02-24', '2026-03-31']],
  ] as const)('tisdag nummer %s varje månad', (nth, expected) => {
    const monthly = rule({ kind: 'everyNthMonth', every: 1, from: '2026-01-01', nth, weekday: 2 });
    expect(days(monthly, { ...open, to: '2026-03-31' })).toEqual(expected);
  });

  test('var tredje månad från februari', () => {
    const quarterly = rule({ kind: 'everyNthMonth', every: 3, from: '2025-02-10', nth: 2, weekday: 4 });
    expect(days(quarterly, open)).toEqual(['2026-02-12', '2026-05-14', '2026-08-13', '2026-11-12']);
  });
});

describe('så många per termin', () => {
  const three = rule({ kind: 'perTerm', spring: 3, autumn: 2, weekday: 2 }, { season: 'terms' });
  test('jämnt fördelade på öppna tisdagar', () => {
    expect(days(three, year2026)).toEqual([
      '2026-02-03',
      '2026-03-31',
      '2026-05-19',
      '2026-09-15',
      '2026-11-17',
    ]);
  });

  test('mötets id är terminens och nummer, så att flytt av lov inte ger nya möten', () => {
    expect(meetingSeries(three, year2026).meetings.map(({ id }) => id)).toEqual([
      'test-2026-spring-1',
      'test-2026-spring-2',
      'test-2026-spring-3',
      'test-2026-autumn-1',
      'test-2026-autumn-2',
    ]);
  });

  test('utan terminernas dagar blir det inget', () => {
    expect(codes(three, open)).toEqual(['coordination/termDaysMissing']);
  });

  test('fler möten än öppna dagar', () => {
    const many = rule({ kind: 'perTerm', spring: 0, autumn: 40, weekday: 2 });
    const { meetings, findings } = meetingSeries(many, year2026);
    expect(findings).toMatchObject([
      {
        code: 'coordination/tooFewOpenDays',
        path: ['pattern', 'autumn'],
        params: { open: meetings.length },
      },
    ]);
  });

  test('per period', () => {
    expect(days(rule({ kind: 'perPeriod', times: 4, weekday: 3 }), open)).toEqual([
      '2026-02-18',
      '2026-05-20',
      '2026-08-19',
      '2026-11-18',
    ]);
  });
});

describe('lov och helgdagar', () => {
  const fridays = { kind: 'everyNthWeek', every: 1, from: '2026-01-02' } as const;
  test('ställs in, och det syns', () => {
    const { leftOut, findings } = meetingSeries(rule(fridays), year2026);
    expect(leftOut).toEqual([
      { on: '2026-02-20', why: 'break' },
      { on: '2026-04-03', why: 'holiday' },
      { on: '2026-04-10', why: 'break' },
      { on: '2026-05-01', why: 'holiday' },
      { on: '2026-10-30', why: 'break' },
      { on: '2026-12-25', why: 'holiday' },
    ]);
    expect(findings).toMatchObject([{ code: 'coordination/meetingsLeftOut', params: { count: 6 } }]);
  });

  test('flyttas inom veckan, men inte ur en lovvecka', () => {
    const { meetings, leftOut } = meetingSeries(rule(fridays, { whenClosed: 'sameWeek' }), year2026);
    expect(leftOut.map(({ why }) => why)).toEqual(['break', 'break', 'break']);
    expect(meetings.filter(({ movedFrom }) => movedFrom)).toMatchObject([
      { on: '2026-04-02', movedFrom: '2026-04-03', id: 'test-2026-04-03' },
      { on: '2026-04-30', movedFrom: '2026-05-01', id: 'test-2026-05-01' },
      { on: '2026-12-24', movedFrom: '2026-12-25', id: 'test-2026-12-25' },
    ]);
  });

  test('hellre senare samma vecka', () => {
    const ascension = rule({ kind: 'days', days: ['2026-05-14'] }, { whenClosed: 'sameWeek' });
    expect(days(ascension, year2026)).toEqual(['2026-05-15']);
  });

  test('inte till en dag som redan har ett möte', () => {
    const chosen = rule({ kind: 'days', days: ['2026-05-14', '2026-05-15'] }, { whenClosed: 'sameWeek' });
    expect(days(chosen, year2026)).toEqual(['2026-05-13', '2026-05-15']);
  });

  test('bara under terminerna', () => {
    const found = days(rule(fridays, { season: 'terms' }), year2026);
    expect(found[0]).toBe('2026-01-16');
    expect(found.some((day) => day > '2026-06-11' && day < '2026-08-18')).toBe(false);
  });
});

describe('dagar valda för hand, tider och perioder', () => {
  test('en dag två gånger är ett möte; en dag utanför perioden pekas ut', () => {
    const chosen = rule({ kind: 'days', days: ['2026-03-05', '2026-02-05', '2026-03-05', '2027-01-01'] });
    expect(days(chosen, open)).toEqual(['2026-02-05', '2026-03-05']);
    expect(meetingSeries(chosen, open).findings).toMatchObject([
      { code: 'coordination/meetingOutsidePeriod', path: ['pattern', 'days', 3] },
    ]);
  });

  test('ett möte som slutar före sin början har inget klockslag', () => {
    const late = rule(
      { kind: 'days', days: ['2026-03-05'] },
      { time: { start: '15:00', end: '14:00' }, place: 'Rådhuset' },
    );
    const { meetings, findings } = meetingSeries(late, open);
    expect(meetings[0]).not.toHaveProperty('time');
    expect(meetings[0]).toMatchObject({ place: 'Rådhuset' });
    expect(findings).toMatchObject([{ code: 'coordination/meetingTimeReversed', path: ['time', 'end'] }]);
  });

  test.each([
    ['perioden', { from: '2027-01-01' }, ['period', 'to']],
    [
      'terminen',
      { terms: [{ year: 2026, term: 'spring', from: '2026-06-01', to: '2026-01-01' }] },
      ['period', 'terms', 0, 'to'],
    ],
    ['lovet', { breaks: [{ from: '2026-03-02', to: '2026-03-01' }] }, ['period', 'breaks', 0, 'to']],
  ] as const)('%s baklänges', (_, change, path) => {
    const weekly = rule({ kind: 'everyNthWeek', every: 1, from: '2026-01-05' });
    expect(meetingSeries(weekly, { ...year2026, ...change })).toMatchObject({
      meetings: [],
      findings: [{ code: 'coordination/periodReversed', path }],
    });
  });

  test.each(['24:00', '9:00', '12:60', '1200'])('klockslaget %s vägras', (start) => {
    const input = { ...rule({ kind: 'days', days: [] }), time: { start, end: '13:00' } };
    expect(readInput(MeetingRule, input).findings).not.toEqual([]);
  });
});

const day = fc.integer({ min: 0, max: 4000 }).map((days) => addDays('2020-01-01', days));
const weekday = fc.integer({ min: 1, max: 5 });
const pattern: fc.Arbitrary<MeetingRule['pattern']> = fc.oneof(
  fc.record({ kind: fc.constant('weekParity'), weeks: fc.constantFrom('odd', 'even'), weekday }),
  fc.record({ kind: fc.constant('everyNthWeek'), every: fc.integer({ min: 1, max: 9 }), from: day }),
  fc.record({
    kind: fc.constant('everyNthMonth'),
    every: fc.integer({ min: 1, max: 12 }),
    from: day,
    nth: fc.constantFrom(1, 2, 3, 4, 'last' as const),
    weekday,
  }),
  fc.record({
    kind: fc.constant('perTerm'),
    spring: fc.integer({ min: 0, max: 9 }),
    autumn: fc.integer({ min: 0, max: 9 }),
    weekday,
  }),
  fc.record({ kind: fc.constant('perPeriod'), times: fc.integer({ min: 0, max: 20 }), weekday }),
) as fc.Arbitrary<MeetingRule['pattern']>;
const period = fc
  .tuple(day, fc.integer({ min: 0, max: 800 }), fc.array(fc.integer({ min: 0, max: 800 }), { maxLength: 30 }))
  .map(([from, length, holidays]): MeetingPeriod => {
    const at = (days: number) => addDays(from, days);
    return {
      schemaVersion: '1',
      from,
      to: at(length),
      terms: [
        { year: 2026, term: 'spring', from, to: at(Math.floor(length / 3)) },
        { year: 2026, term: 'autumn', from: at(Math.floor(length / 2)), to: at(length) },
      ],
      breaks: [{ from: at(20), to: at(27) }],
      holidays: holidays.map(at),
    };
  });

test('alltid: i perioden, på en öppen dag, i ordning, ett möte per dag och id', () => {
  fc.assert(
    fc.property(
      pattern,
      period,
      fc.constantFrom('leaveOut', 'sameWeek'),
      fc.constantFrom('terms', 'wholePeriod'),
      (pattern, period, whenClosed, season) => {
        expect(readInput(MeetingPeriod, period).findings).toEqual([]);
        const { meetings } = meetingSeries(rule(pattern, { whenClosed, season }), period);
        const on = meetings.map((meeting) => meeting.on);
        expect(on).toEqual([...new Set(on)].toSorted());
        expect(new Set(meetings.map(({ id }) => id)).size).toBe(meetings.length);
        for (const meeting of meetings) {
          expect(period.from <= meeting.on && meeting.on <= period.to).toBe(true);
          expect(period.holidays).not.toContain(meeting.on);
          expect(period.breaks.some(({ from, to }) => from <= meeting.on && meeting.on <= to)).toBe(false);
          if (season === 'terms')
            expect(period.terms.some(({ from, to }) => from <= meeting.on && meeting.on <= to)).toBe(true);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('alltid: var n:te vecka har sin veckodag och n veckor emellan', () => {
  fc.assert(
    fc.property(day, day, fc.integer({ min: 1, max: 9 }), (anchor, from, every) => {
      const found = days(rule({ kind: 'everyNthWeek', every, from: anchor }), {
        ...open,
        from,
        to: addDays(from, 400),
      });
      expect(daysBetween(from, found[0] as IsoDate)).toBeLessThan(every * 7);
      for (const [i, meeting] of found.entries()) {
        expect(weekdayOf(meeting)).toBe(weekdayOf(anchor));
        if (i > 0) expect(daysBetween(found[i - 1]!, meeting)).toBe(every * 7);
      }
    }),
    { numRuns: 200 },
  );
});
