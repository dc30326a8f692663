import { addDays, type IsoDate } from '@tsi/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gapClock } from './gapClock.ts';
import type { GapLimits } from './gapClockAnswer.ts';
import type { StairEvent, StairHistory } from './stairHistory.ts';
import { stairs } from './stairs.ts';

const everything = ['owner', 'planConsent', 'meetings', 'waiting'] as const;
const rektor = { operation: 'school', role: 'rektor' } as const;
const entry = (on: IsoDate, step: number, owner?: 'none' | 'unknown') => ({
  on,
  step,
  reason: 'påhittat',
  ...(owner && { owner }),
});
const history = (
  entries: StairHistory['entries'],
  events: StairHistory['events'] = [],
  covers: StairHistory['covers'] = [...everything],
): StairHistory => ({ schemaVersion: '1', stairs: 'tabbTrappan', covers, entries, events });
const inStep2 = (...events: StairEvent[]) => history([entry('2026-01-20', 2)], events);
const on = '2026-02-09';
const codes = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code);

describe('steg 2 sedan 20 januari, frågan ställs 9 februari', () => {
  test.each<[string, StairEvent[], number, number, number]>([
    ['ingenting har hänt', [], 20, 20, 20],
    ['ägare samma dag', [{ kind: 'ownerAppointed', on: '2026-01-20', owner: rektor }], 0, 20, 20],
    ['ägare efter sex dagar', [{ kind: 'ownerAppointed', on: '2026-01-26', owner: rektor }], 6, 20, 20],
    ['ägare sedan före steget', [{ kind: 'ownerAppointed', on: '2025-12-01', owner: rektor }], 0, 20, 20],
    [
      'ägaren slutar 5 februari',
      [
        { kind: 'ownerAppointed', on: '2026-01-26', owner: rektor },
        { kind: 'ownerEnded', on: '2026-02-05' },
      ],
      10,
      20,
      20,
    ],
    [
      'överlämning samma dag',
      [
        { kind: 'ownerAppointed', on: '2026-01-20', owner: rektor },
        { kind: 'ownerEnded', on: '2026-02-05' },
        {
          kind: 'ownerAppointed',
          on: '2026-02-05',
          owner: { operation: 'childAndFamilyServices', role: 'socialsekreterare' },
        },
      ],
      0,
      20,
      20,
    ],
    ['samtycke efter nio dagar', [{ kind: 'planConsentGiven', on: '2026-01-29' }], 20, 9, 20],
    [
      'samtycket återkallas 1 februari',
      [
        { kind: 'planConsentGiven', on: '2026-01-20' },
        { kind: 'planConsentWithdrawn', on: '2026-02-01' },
      ],
      20,
      8,
      20,
    ],
    [
      'lämnat och återkallat samma dag räknas som återkallat',
      [
        { kind: 'planConsentGiven', on: '2026-01-25' },
        { kind: 'planConsentWithdrawn', on: '2026-01-25' },
      ],
      20,
      20,
      20,
    ],
    [
      'möte bestämt 22 januari till 12 februari',
      [{ kind: 'meetingSet', on: '2026-01-22', meetingOn: '2026-02-12' }],
      20,
      20,
      2,
    ],
    [
      'möte 30 januari, nästa bestämt 4 februari: 31 januari till 3 februari saknas det',
      [
        { kind: 'meetingSet', on: '2026-01-20', meetingOn: '2026-01-30' },
        { kind: 'meetingHeld', on: '2026-01-30' },
        { kind: 'meetingSet', on: '2026-02-04', meetingOn: '2026-02-20' },
      ],
      20,
      20,
      4,
    ],
    [
      'mötet ställs in 2 februari',
      [
        { kind: 'meetingSet', on: '2026-01-20', meetingOn: '2026-02-12' },
        { kind: 'meetingCancelled', on: '2026-02-02', meetingOn: '2026-02-12' },
      ],
      20,
      20,
      7,
    ],
    [
      'inställt och bestämt på nytt till samma dag',
      [
        { kind: 'meetingSet', on: '2026-01-20', meetingOn: '2026-02-12' },
        { kind: 'meetingCancelled', on: '2026-02-02', meetingOn: '2026-02-12' },
        { kind: 'meetingSet', on: '2026-02-05', meetingOn: '2026-02-12' },
      ],
      20,
      20,
      3,
    ],
  ])('%s', (_, events, daysWithoutOwner, daysWithoutConsent, daysWithoutNextMeeting) => {
    expect(gapClock(inStep2(...events), { on })).toMatchObject({
      step: 2,
      since: '2026-01-20',
      daysInCriticalStep: 20,
      daysWithoutOwner,
      daysWithoutConsent,
      daysWithoutNextMeeting,
    });
  });

  test('samma dag som steget börjar är det noll dagar, inte ingenting', () => {
    expect(gapClock(inStep2(), { on: '2026-01-20' })).toMatchObject({
      daysInCriticalStep: 0,
      daysWithoutOwner: 0,
      waitingFor: [],
    });
  });

  test('dagarna är kalenderdagar också när klockan ställs om', () => {
    const { daysInCriticalStep } = gapClock(history([entry('2026-03-28', 2)]), { on: '2026-03-30' });
    expect(daysInCriticalStep).toBe(2);
  });
});

describe('väntan på andra', () => {
  test('dagar på steget räknas; att väntan började tidigare syns', () => {
    const { waitingFor } = gapClock(
      inStep2(
        { kind: 'waiting', operation: 'childPsychiatry', from: '2025-11-15' },
        { kind: 'waiting', operation: 'habilitation', from: '2026-02-01' },
        { kind: 'waiting', operation: 'primaryCare', from: '2026-01-21', to: '2026-02-01' },
      ),
      { on },
    );
    expect(waitingFor).toEqual([
      { operation: 'childPsychiatry', since: '2025-11-15', days: 20 },
      { operation: 'habilitation', since: '2026-02-01', days: 8 },
    ]);
  });

  test('en väntan som fortsätter samma dag som den förra slutar är en och samma', () => {
    const { waitingFor } = gapClock(
      inStep2(
        { kind: 'waiting', operation: 'childPsychiatry', from: '2026-02-01' },
        { kind: 'waiting', operation: 'childPsychiatry', from: '2026-01-25', to: '2026-02-01' },
      ),
      { on },
    );
    expect(waitingFor).toEqual([{ operation: 'childPsychiatry', since: '2026-01-25', days: 15 }]);
  });
});

describe('åter på det kritiska steget', () => {
  const returned = history([
    entry('2025-10-01', 2),
    entry('2025-10-31', 1),
    entry('2026-01-30', 2),
    entry('2026-02-03', 2),
  ]);

  test('klockan börjar om, den förra gången syns, och samma steg igen är ingen ny gång', () => {
    const clock = gapClock(returned, { on });
    expect(clock).toMatchObject({
      since: '2026-01-30',
      daysInCriticalStep: 10,
      criticalStays: [
        { from: '2025-10-01', to: '2025-10-31', days: 30 },
        { from: '2026-01-30', days: 10 },
      ],
    });
    expect(clock.criticalStays[1]).not.toHaveProperty('to');
    expect(clock.findings).toMatchObject([
      { code: 'coordination/returnedToCriticalStep', params: { earlier: 1, days: 30 } },
    ]);
  });

  test('en avslutad gång har sin slutdag också när barnet är på ett annat steg', () => {
    expect(gapClock(returned, { on: '2025-12-01' })).toMatchObject({
      step: 1,
      daysInCriticalStep: 'notApplicable',
      criticalStays: [{ from: '2025-10-01', to: '2025-10-31', days: 30 }],
    });
  });
});

describe('det som inte går att veta', () => {
  test('det som historiken inte håller reda på är inte noll dagar', () => {
    const clock = gapClock(history([entry('2026-01-20', 2)], [], ['owner']), { on });
    expect(clock).toMatchObject({
      daysWithoutOwner: 20,
      daysWithoutConsent: 'missing',
      daysWithoutNextMeeting: 'missing',
      waitingFor: 'missing',
    });
  });

  test('okänd ägare gör dagarna okända, tills steget bara rymmer kända dagar', () => {
    const unknown = [entry('2026-01-20', 2, 'unknown')];
    expect(gapClock(history(unknown), { on }).daysWithoutOwner).toBe('unknown');
    expect(gapClock(history([entry('2026-01-20', 2, 'none')]), { on }).daysWithoutOwner).toBe(20);
    const later: StairEvent = { kind: 'ownerAppointed', on: '2026-01-20', owner: rektor };
    expect(gapClock(history(unknown, [later]), { on }).daysWithoutOwner).toBe(0);
  });

  test.each<[string, StairHistory, number | 'unknown', string]>([
    ['steg 1', history([entry('2026-01-20', 1)]), 1, 'notApplicable'],
    ['inget steg än', history([]), 'unknown', 'unknown'],
    ['bara framtida steg', history([entry('2026-03-01', 2)]), 'unknown', 'unknown'],
    ['två steg samma dag', history([entry('2026-01-20', 1), entry('2026-01-20', 2)]), 'unknown', 'unknown'],
    ['ett steg som inte finns', history([entry('2026-01-20', 9)]), 'unknown', 'unknown'],
    ['okänd trappa', { ...inStep2(), stairs: 'annan' }, 'unknown', 'unknown'],
    [
      'Kronoberg pekar inte ut något kritiskt steg',
      { ...inStep2(), stairs: 'kronoberg' },
      2,
      'notApplicable',
    ],
  ])('%s', (_, input, step, why) => {
    expect(gapClock(input, { on })).toMatchObject({
      step,
      daysInCriticalStep: why,
      daysWithoutOwner: why,
      daysWithoutConsent: why,
      daysWithoutNextMeeting: why,
      waitingFor: why,
    });
  });
});

describe('egna trappor', () => {
  const own = {
    ...stairs.tabbTrappan,
    steps: stairs.tabbTrappan.steps.map((step) => ({ ...step, provenance: 'local' as const })),
  };

  test('steg 3 är ett utkast tills det beskrivs lokalt', () => {
    const inStep3 = history([entry('2026-01-20', 3)]);
    expect(codes(gapClock(inStep3, { on }).findings)).toEqual(['coordination/draftStep']);
    expect(gapClock(inStep3, { on, ownStairs: [own] }).findings).toEqual([]);
  });

  test('en egen trappa kan peka ut sitt eget kritiska steg', () => {
    const ownStairs = [{ ...stairs.kronoberg, id: 'vartKommunsteg', criticalStep: 3 }];
    const input = { ...history([entry('2026-01-20', 3)]), stairs: 'vartKommunsteg' };
    expect(gapClock(input, { on, ownStairs }).daysInCriticalStep).toBe(20);
  });
});

describe('gränser', () => {
  const limitCodes = (events: StairEvent[], limits: GapLimits) =>
    codes(gapClock(inStep2(...events), { on, limits }).findings);

  test.each<[string, StairEvent[], GapLimits, string[]]>([
    ['ingen gräns, ingen iakttagelse', [], {}, []],
    ['på gränsen är inte över', [], { inCriticalStep: 20 }, []],
    ['en dag över', [], { inCriticalStep: 19 }, ['coordination/tooLongInCriticalStep']],
    [
      'alla brister',
      [{ kind: 'waiting', operation: 'childPsychiatry', from: '2026-01-20' }],
      { withoutOwner: 7, withoutConsent: 7, withoutNextMeeting: 7, waiting: 7 },
      [
        'coordination/tooLongWithoutOwner',
        'coordination/tooLongWithoutConsent',
        'coordination/tooLongWithoutNextMeeting',
        'coordination/tooLongWait',
      ],
    ],
    [
      'en brist som är avhjälpt nämns inte',
      [{ kind: 'ownerAppointed', on: '2026-02-09', owner: rektor }],
      { withoutOwner: 7 },
      [],
    ],
    [
      'på mötets egen dag finns det ett möte',
      [{ kind: 'meetingSet', on: '2026-02-01', meetingOn: '2026-02-09' }],
      { withoutNextMeeting: 7 },
      [],
    ],
  ])('%s', (_, events, limits, expected) => {
    expect(limitCodes(events, limits)).toEqual(expected);
  });

  test('dagarna och gränsen står i meddelandet, på det språk man ber om', () => {
    const [found] = gapClock(inStep2(), { on, limits: { withoutOwner: 7 }, locale: 'en' }).findings;
    expect(found).toMatchObject({ path: ['entries', 0], params: { days: 20, limit: 7 } });
    expect(found?.message).toContain('20 days');
  });

  test('väntan som blivit för lång pekar på händelsen där den började', () => {
    const { findings } = gapClock(
      inStep2(
        { kind: 'meetingSet', on: '2026-01-21', meetingOn: '2026-02-20' },
        { kind: 'waiting', operation: 'habilitation', from: '2026-02-05' },
        { kind: 'waiting', operation: 'childPsychiatry', from: '2026-01-20' },
      ),
      { on, limits: { waiting: 14 } },
    );
    expect(findings).toMatchObject([{ code: 'coordination/tooLongWait', path: ['events', 2] }]);
  });

  const limits = { withoutOwner: 7, withoutConsent: 7, withoutNextMeeting: 7, waiting: 7 };
  test('en gräns som inte går att pröva sägs vara oprövad', () => {
    const { findings } = gapClock(history([entry('2026-01-20', 2)], [], []), { on, limits });
    expect(findings.map(({ code, params }) => [code, params.name])).toEqual(
      Object.keys(limits).map((name) => ['coordination/limitNotTested', name]),
    );
    const unsure = gapClock(history([entry('2026-01-20', 2, 'unknown')]), {
      on,
      limits: { withoutOwner: 7 },
    });
    expect(codes(unsure.findings)).toEqual(['coordination/limitNotTested']);
  });

  test('utanför det kritiska steget prövas inga gränser', () => {
    expect(gapClock(history([entry('2026-01-20', 1)], [], []), { on, limits }).findings).toEqual([]);
  });

  test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])('gränsen %s är ett fel i koden', (limit) => {
    expect(() => gapClock(inStep2(), { on, limits: { waiting: limit } })).toThrow(RangeError);
  });
});

describe('alltid och aldrig', () => {
  const day = (n: number): IsoDate => addDays('2026-01-01', n);
  const anyDay = fc.nat(60).map(day);
  const operation = fc.constantFrom('school', 'childPsychiatry', 'habilitation');
  const anyEntry = fc.record(
    {
      on: anyDay,
      step: fc.constantFrom(1, 2, 2, 2, 3),
      reason: fc.constant('påhittat'),
      owner: fc.constantFrom('none' as const, 'unknown' as const, rektor),
    },
    { requiredKeys: ['on', 'step', 'reason'] },
  );
  const anyEvent: fc.Arbitrary<StairEvent> = fc.oneof(
    fc.record({ kind: fc.constant('ownerAppointed'), on: anyDay, owner: fc.constant(rektor) }),
    fc.record({ kind: fc.constant('ownerEnded'), on: anyDay }),
    fc.record({ kind: fc.constant('planConsentGiven'), on: anyDay }),
    fc.record({ kind: fc.constant('planConsentWithdrawn'), on: anyDay }),
    fc.record({ kind: fc.constant('meetingSet'), on: anyDay, meetingOn: anyDay }),
    fc.record({ kind: fc.constant('meetingHeld'), on: anyDay }),
    fc.record({ kind: fc.constant('meetingCancelled'), on: anyDay, meetingOn: anyDay }),
    fc.record(
      { kind: fc.constant('waiting'), operation, from: anyDay, to: anyDay },
      { requiredKeys: ['kind', 'operation', 'from'] },
    ),
  );
  const anyHistory = fc
    .record({ entries: fc.array(anyEntry, { maxLength: 5 }), events: fc.array(anyEvent, { maxLength: 12 }) })
    .map(({ entries, events }) => history(entries, events));
  const withoutFindings = (input: StairHistory, when: IsoDate) => {
    const { findings, ...answer } = gapClock(input, { on: when });
    return { answer, codes: [...new Set(codes(findings))].sort() };
  };

  test('aldrig negativt, aldrig mer än dagarna på steget', () => {
    fc.assert(
      fc.property(anyHistory, anyDay, (input, when) => {
        const clock = gapClock(input, { on: when });
        const most = clock.daysInCriticalStep;
        const waits = typeof clock.waitingFor === 'string' ? [] : clock.waitingFor.map(({ days }) => days);
        const counted = [
          clock.daysWithoutOwner,
          clock.daysWithoutConsent,
          clock.daysWithoutNextMeeting,
          ...waits,
        ].filter((days) => typeof days === 'number');
        if (typeof most !== 'number') expect(counted).toEqual([]);
        for (const days of counted) {
          expect(Number.isInteger(days) && days >= 0).toBe(true);
          expect(days).toBeLessThanOrEqual(Number(most));
        }
      }),
    );
  });

  test('ordningen i listorna saknar betydelse', () => {
    const shuffled = anyHistory.chain((input) =>
      fc.record({
        input: fc.constant(input),
        entries: fc.shuffledSubarray([...input.entries], { minLength: input.entries.length }),
        events: fc.shuffledSubarray([...input.events], { minLength: input.events.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, anyDay, ({ input, entries, events }, when) => {
        expect(withoutFindings({ ...input, entries, events }, when)).toEqual(withoutFindings(input, when));
      }),
    );
  });

  test('svaret för en förfluten dag ändras inte av det som händer senare', () => {
    const startOf = (event: StairEvent) => (event.kind === 'waiting' ? event.from : event.on);
    fc.assert(
      fc.property(anyHistory, anyDay, (input, when) => {
        const then = {
          ...input,
          entries: input.entries.filter((one) => one.on <= when),
          events: input.events.filter((one) => startOf(one) <= when),
        };
        expect(withoutFindings(input, when).answer).toEqual(withoutFindings(then, when).answer);
      }),
    );
  });

  test('samma svar som när man bläddrar dag för dag i almanackan', () => {
    fc.assert(
      fc.property(anyHistory, fc.nat(60), (input, n) => {
        const clock = gapClock(input, { on: day(n) });
        if (typeof clock.daysInCriticalStep !== 'number') return;
        expect(clock).toMatchObject(leafThrough(input, clock.daysInCriticalStep, n));
      }),
    );

    /** The same rules told as a person would: look at each day and ask what was so on that day. */
    function leafThrough({ entries, events }: StairHistory, length: number, n: number) {
      const days = Array.from({ length }, (_, i) => day(n - length + i));
      const owners = [
        ...entries.map((e) => ({ on: e.on, owner: e.owner })),
        ...events.map((e) => {
          if (e.kind === 'ownerAppointed') return { on: e.on, owner: e.owner };
          return { on: '', owner: e.kind === 'ownerEnded' ? ('none' as const) : undefined, ...e };
        }),
      ].filter(({ owner }) => owner !== undefined);
      const ownerOn = (d: IsoDate) => {
        const last = owners
          .map((o) => o.on)
          .filter((o) => o <= d)
          .sort()
          .at(-1);
        const then = owners.filter((o) => o.on === last).map((o) => o.owner);
        if (then.some((o) => typeof o === 'object')) return 'somebody';
        return then.includes('unknown') ? 'unknown' : 'nobody';
      };
      const consentOn = (d: IsoDate) => {
        const last = (kind: 'planConsentGiven' | 'planConsentWithdrawn') =>
          events
            .map((e) => (e.kind === kind && e.on <= d ? e.on : ''))
            .sort()
            .at(-1) ?? '';
        return last('planConsentGiven') > last('planConsentWithdrawn');
      };
      const meetingOn = (d: IsoDate) =>
        events.some(
          (e) =>
            e.kind === 'meetingSet' &&
            e.on <= d &&
            d <= e.meetingOn &&
            !events.some(
              (c) =>
                c.kind === 'meetingCancelled' && c.meetingOn === e.meetingOn && e.on <= c.on && c.on <= d,
            ),
        );
      return {
        daysWithoutOwner: days.some((d) => ownerOn(d) === 'unknown')
          ? 'unknown'
          : days.filter((d) => ownerOn(d) === 'nobody').length,
        daysWithoutConsent: days.filter((d) => !consentOn(d)).length,
        daysWithoutNextMeeting: days.filter((d) => !meetingOn(d)).length,
      };
    }
  });
});
