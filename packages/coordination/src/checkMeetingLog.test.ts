import { describe, expect, test } from 'vitest';
import { checkMeetingLog } from './checkMeetingLog.ts';
import type { Council } from './council.ts';
import { councilOfForum } from './councilOfForum.ts';
import { councils } from './councils.ts';
import type { TermDays } from './councilTerm.ts';
import { forums } from './forums.ts';
import type { MeetingLog } from './meetingLog.ts';

const terms: readonly TermDays[] = [
  { year: 2025, term: 'autumn', from: '2025-08-18', to: '2025-12-19' },
  { year: 2026, term: 'spring', from: '2026-01-12', to: '2026-06-11' },
];
const local = councils.kavlingeWest6To13;
const log = (council: string, ...held: readonly MeetingLog['meetings'][number]['on'][]): MeetingLog => ({
  schemaVersion: '1',
  council,
  from: '2025-08-01',
  to: '2026-06-30',
  meetings: held.map((on) => ({ on, status: 'held' })),
});
const asked = { on: '2026-07-01', terms } as const;

describe('minst tre per termin', () => {
  test.each([
    ['tre och tre', ['2025-09-01', '2025-10-01', '2025-11-03', '2026-02-02', '2026-03-02', '2026-06-11'], []],
    [
      'två på våren',
      ['2025-09-01', '2025-10-01', '2025-11-03', '2026-02-02', '2026-03-02'],
      [{ from: '2026-01-12', to: '2026-06-11', held: 2, expected: 3 }],
    ],
    [
      'ett möte på sommarlovet räknas inte till våren',
      ['2025-09-01', '2025-10-01', '2025-11-03', '2026-02-02', '2026-03-02', '2026-06-12'],
      [{ from: '2026-01-12', to: '2026-06-11', held: 2, expected: 3 }],
    ],
  ] as const)('%s', (_, held, params) => {
    const { findings } = checkMeetingLog(local, log(local.id, ...held), asked);
    expect(findings.map((found) => found.params)).toEqual(params);
    for (const { code, severity } of findings)
      expect([code, severity]).toEqual(['coordination/fewerMeetings', 'warning']);
  });

  test('terminen som pågår är inte för få ännu, och den som inte täcks vet vi inte', () => {
    const held = log(local.id, '2025-09-01', '2026-02-02');
    const { counts } = checkMeetingLog(
      local,
      { ...held, from: '2025-09-15' },
      { ...asked, on: '2026-03-01' },
    );
    expect(counts.map(({ held, state }) => [held, state])).toEqual([
      [0, 'notCovered'],
      [1, 'notYet'],
    ]);
  });

  test('en förteckning som slutar innan dagen säger inget om resten', () => {
    const held = log(local.id, '2026-02-02');
    const { counts } = checkMeetingLog(local, { ...held, to: '2026-02-10' }, { ...asked, on: '2026-03-01' });
    expect(counts.at(-1)?.state).toBe('notCovered');
  });

  test('nog många i en ofullständig förteckning är ändå nog', () => {
    const held = log(local.id, '2026-02-02', '2026-02-03', '2026-02-04');
    const { counts } = checkMeetingLog(local, { ...held, from: '2026-02-01' }, asked);
    expect(counts).toMatchObject([{ state: 'reached', held: 3 }]);
  });

  test('utan terminernas dagar prövas inget', () => {
    expect(checkMeetingLog(local, log(local.id), { on: '2026-07-01', terms: [] })).toMatchObject({
      counts: [],
      findings: [{ code: 'coordination/termDaysMissing' }],
    });
  });
});

test('SSR: minst fyra per kalenderår, och bara år som förteckningen rör', () => {
  const ssr = councils.orebroEducation;
  const held = log(ssr.id, '2025-09-01', '2026-01-15', '2026-02-15', '2026-03-15', '2026-04-15');
  const { counts } = checkMeetingLog(ssr, { ...held, from: '2025-01-01', to: '2026-12-31' }, asked);
  expect(counts.map(({ from, to, held: number, state }) => [from, to, number, state])).toEqual([
    ['2025-01-01', '2025-12-31', 1, 'below'],
    ['2026-01-01', '2026-12-31', 4, 'reached'],
  ]);
});

test('per läsår räknas från höstterminens början till vårterminens slut', () => {
  const council: Council = {
    ...local,
    meetings: { times: 3, every: 1, unit: 'schoolYear', bound: 'stated', verbatim: 'tre per läsår' },
  };
  const { counts, findings } = checkMeetingLog(council, log(local.id, '2025-09-01', '2026-02-02'), asked);
  expect(counts).toMatchObject([{ from: '2025-08-18', to: '2026-06-11', held: 2, state: 'below' }]);
  // The source states a number and calls it no minimum.
  expect(findings).toMatchObject([{ code: 'coordination/fewerMeetings', severity: 'info' }]);
});

test.each([
  [
    'varje månad prövas inte',
    councilOfForum(forums.bengtsforsSspfWorkingGroup),
    'coordination/meetingsNotCounted',
  ],
  ['inget uppgivet', councils.orebroEducationHeads, 'coordination/councilNotStated'],
] as const)('%s', (_, council, code) => {
  const { counts, findings } = checkMeetingLog(council, log(council.id, '2026-02-02'), asked);
  expect(counts).toEqual([]);
  expect(findings.map((found) => found.code)).toEqual([code]);
});

test('det som inte räknas pekas ut', () => {
  const entered = log(local.id, '2026-02-02', '2026-02-02', '2027-01-01', '2025-07-01');
  const { findings } = checkMeetingLog(
    local,
    { ...entered, meetings: [...entered.meetings, { on: '2026-03-02', status: 'cancelled' }] },
    asked,
  );
  expect(findings.slice(0, 3)).toMatchObject([
    { code: 'coordination/meetingTwice', path: ['meetings', 1, 'on'] },
    { code: 'coordination/afterTheDay', path: ['meetings', 2, 'on'] },
    { code: 'coordination/meetingOutsidePeriod', path: ['meetings', 3, 'on'] },
  ]);
});

test.each([
  ['ett annat råd', log('x'), asked, 'coordination/logOfOtherCouncil'],
  [
    'förteckningen baklänges',
    { ...log(local.id), to: '2025-01-01' as const },
    asked,
    'coordination/periodReversed',
  ],
  [
    'en termin baklänges',
    log(local.id),
    { ...asked, terms: [{ ...terms[0]!, to: '2025-01-01' as const }] },
    'coordination/periodReversed',
  ],
])('%s', (_, entered, options, code) => {
  expect(checkMeetingLog(local, entered, options)).toMatchObject({ counts: [], findings: [{ code }] });
});

test('en dag som inte finns är den anropandes fel', () => {
  expect(() => checkMeetingLog(local, log(local.id), { on: '2026-02-30', terms })).toThrow(RangeError);
});
