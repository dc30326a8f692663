import { readInput } from '@tsi/core';
import { describe, expect, test } from 'vitest';
import { checkCouncil } from './checkCouncil.ts';
import { Council } from './council.ts';
import { councilOfForum } from './councilOfForum.ts';
import { councils } from './councils.ts';
import { forums } from './forums.ts';

const all: readonly Council[] = Object.values(councils);
const inKavlinge = all.filter(({ place }) => place === 'Kävlinge');
const codes = (council: Council) => checkCouncil(council).map(({ code }) => code);

test.each(Object.entries(councils))('%s går att läsa och har sitt eget namn som id', (name, council) => {
  expect(readInput(Council, council)).toEqual({ value: council, findings: [] });
  expect(council.id).toBe(name);
});

describe('Kävlinge 2007, kapitel 3', () => {
  test('ett centralt råd och sex lokala: två kommundelar, tre åldersgrupper', () => {
    expect(inKavlinge).toHaveLength(7);
    const local = inKavlinge.filter(({ id }) => id !== 'kavlingeCentral');
    expect(local.map(({ ageSpan }) => ageSpan)).toEqual(
      [
        [1, 6],
        [1, 6],
        [6, 13],
        [6, 13],
        [13, 20],
        [13, 20],
      ].map(([from, to]) => ({ from, to })),
    );
  });

  test.each([
    ['kavlingeCentral', 7],
    ['kavlingeWest1To6', 5],
    ['kavlingeEast1To6', 5],
    ['kavlingeWest6To13', 8],
    ['kavlingeEast6To13', 8],
    ['kavlingeWest13To20', 9],
    ['kavlingeEast13To20', 9],
  ] as const)('%s har %i rader med medlemmar', (id, rows) => {
    expect(councils[id].members).toHaveLength(rows);
  });

  test('raderna ger minst 51 platser, fast källan talar om cirka 40', () => {
    const seats = inKavlinge.flatMap(({ members }) => (members === 'notStated' ? [] : [...members]));
    expect(seats).toHaveLength(51);
    expect(councils.kavlingeCentral.open[0]?.note.sv).toContain('minst 51');
  });

  test('möten: CSR minst 2 per halvår, LSR minst 3 per termin', () => {
    expect(councils.kavlingeCentral.meetings).toMatchObject({ times: 2, unit: 'halfYear', bound: 'atLeast' });
    for (const council of inKavlinge.slice(1))
      expect(council.meetings).toMatchObject({ times: 3, every: 1, unit: 'term', bound: 'atLeast' });
  });
});

describe('vad källan lämnar öppet', () => {
  test.each([
    ['CSR: antalet medlemmar', councils.kavlingeCentral, ['coordination/councilLeavesOpen']],
    ['LSR 6–13: turordningen', councils.kavlingeEast6To13, ['coordination/chairOrderNotStated']],
    [
      'LSR 13–20: ordföranderegeln är skriven för 13–16',
      councils.kavlingeEast13To20,
      ['coordination/chairRuleForOtherAges', 'coordination/chairOrderNotStated'],
    ],
    [
      'SSR: ålder, ledamöter och sammankallande',
      councils.orebroEducation,
      Array(3).fill('coordination/councilNotStated'),
    ],
    [
      'chefsgruppen: också mötena',
      councils.orebroEducationHeads,
      Array(4).fill('coordination/councilNotStated'),
    ],
  ] as const)('%s', (_, council, expected) => {
    expect(codes(council)).toEqual(expected);
  });

  test('säger var, med källa', () => {
    expect(checkCouncil(councils.kavlingeWest13To20, { locale: 'en' })[0]).toMatchObject({
      severity: 'warning',
      path: ['chair', 'statedFor'],
      sources: councils.kavlingeWest13To20.sources,
    });
  });

  test.each([
    ['omvänd ålder', { ageSpan: { from: 6, to: 1 } }, 'coordination/councilAgesReversed'],
    [
      'en termin utan ordförande',
      { chair: { ...councils.kavlingeCentral.chair, turns: councils.kavlingeCentral.chair.turns.slice(1) } },
      'coordination/chairTurnMissing',
    ],
    [
      'en termin med två',
      {
        chair: {
          ...councils.kavlingeCentral.chair,
          turns: [...councils.kavlingeCentral.chair.turns, councils.kavlingeCentral.chair.turns[0]],
        },
      },
      'coordination/chairTurnTwice',
    ],
    ['ingen ordförande', { chair: 'notStated' }, 'coordination/councilNotStated'],
  ] as const)('%s', (_, change, code) => {
    expect(codes({ ...councils.kavlingeCentral, ...change } as Council)).toContain(code);
  });
});

describe('SSPF som råd', () => {
  const working = councilOfForum(forums.bengtsforsSspfWorkingGroup);
  test('fyra parter, koordinatorn sammankallar, och ordföranden uppges inte', () => {
    expect(readInput(Council, working).findings).toEqual([]);
    expect(working.members).toHaveLength(4);
    expect(working).toMatchObject({
      convener: { sv: 'SSPF-koordinatorn' },
      chair: 'notStated',
      meetings: { times: 1, every: 1, unit: 'month', bound: 'stated' },
    });
    expect(codes(working)).toContain('coordination/councilNotStated');
  });

  test('en mötestäthet som går att läsa på flera sätt blir ett öppet ärende', () => {
    const { meetings, open } = councilOfForum(forums.mellerudStudentHealthMeeting);
    expect(meetings).toBe('notStated');
    expect(open.map(({ subject }) => subject)).toContain('meetings');
  });

  test.each(Object.values(forums))('$id går att läsa som råd', (forum) => {
    expect(readInput(Council, councilOfForum(forum)).findings).toEqual([]);
  });

  test('tystnad förblir tystnad', () => {
    expect(councilOfForum(forums.bengtsforsLocalCareCollaboration)).toMatchObject({
      members: 'notStated',
      convener: 'notStated',
      meetings: 'notStated',
      ageSpan: 'notStated',
    });
  });
});
