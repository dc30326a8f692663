import type { Path } from '@tsi/core';
import { expect, test } from 'vitest';
import { gapClock } from './gapClock.ts';
import type { StairEvent, StairHistory } from './stairHistory.ts';

const on = '2026-02-09';
const first = { on: '2026-01-20', step: 1, reason: 'påhittat' } as const;
const found = (input: Partial<StairHistory>) =>
  gapClock(
    {
      schemaVersion: '1',
      stairs: 'tabbTrappan',
      covers: ['owner', 'planConsent', 'meetings', 'waiting'],
      entries: [first],
      events: [],
      ...input,
    },
    { on },
  ).findings.map(({ code, path }) => [code, path]);

test('en historik som går ihop ger ingenting', () => {
  expect(found({})).toEqual([]);
});

test.each<[string, StairHistory['entries'], string, Path]>([
  [
    'steg efter dagen',
    [first, { ...first, on: '2026-02-10' }],
    'coordination/afterTheDay',
    ['entries', 1, 'on'],
  ],
  [
    'två steg samma dag',
    [first, { ...first, step: 2 }],
    'coordination/twoStepsOneDay',
    ['entries', 1, 'step'],
  ],
  ['steg som inte finns', [{ ...first, step: -1 }], 'coordination/unknownStep', ['entries', 0, 'step']],
])('%s', (_, entries, code, path) => {
  expect(found({ entries })).toEqual([[code, path]]);
});

test.each<[string, StairEvent[], string, Path]>([
  [
    'väntan som slutar före den börjar',
    [{ kind: 'waiting', operation: 'childPsychiatry', from: '2026-02-01', to: '2026-01-31' }],
    'core/datesReversed',
    ['events', 0, 'to'],
  ],
  [
    'två väntetider som går in i varandra',
    [
      { kind: 'waiting', operation: 'childPsychiatry', from: '2026-01-01' },
      { kind: 'waiting', operation: 'childPsychiatry', from: '2026-01-31', to: '2026-02-02' },
    ],
    'coordination/overlappingWaits',
    ['events', 1],
  ],
  [
    'händelse efter dagen',
    [{ kind: 'planConsentGiven', on: '2026-02-10' }],
    'coordination/afterTheDay',
    ['events', 0, 'on'],
  ],
  [
    'väntan som slutar efter dagen',
    [{ kind: 'waiting', operation: 'childPsychiatry', from: '2026-02-01', to: '2026-03-01' }],
    'coordination/afterTheDay',
    ['events', 0, 'to'],
  ],
  [
    'möte bestämt i efterhand',
    [{ kind: 'meetingSet', on: '2026-02-02', meetingOn: '2026-02-01' }],
    'coordination/meetingSetAfterItsDay',
    ['events', 0, 'on'],
  ],
  [
    'möte som ingen har sagt något om',
    [{ kind: 'meetingSet', on: '2026-01-20', meetingOn: '2026-02-08' }],
    'coordination/meetingUnaccountedFor',
    ['events', 0],
  ],
  [
    'inställt möte som aldrig bestämdes',
    [{ kind: 'meetingCancelled', on: '2026-01-20', meetingOn: '2026-02-08' }],
    'coordination/noSuchMeeting',
    ['events', 0],
  ],
  [
    'ägare som slutar utan att ha börjat',
    [{ kind: 'ownerEnded', on: '2026-01-30' }],
    'coordination/nothingToEnd',
    ['events', 0],
  ],
  [
    'samtycke som återkallas utan att ha lämnats',
    [{ kind: 'planConsentWithdrawn', on: '2026-01-30' }],
    'coordination/nothingToEnd',
    ['events', 0],
  ],
  [
    'lämnat och återkallat samma dag',
    [
      { kind: 'planConsentWithdrawn', on: '2026-01-30' },
      { kind: 'planConsentGiven', on: '2026-01-30' },
    ],
    'coordination/givenAndWithdrawnSameDay',
    ['events', 0],
  ],
])('%s', (_, events, code, path) => {
  expect(found({ events })).toEqual([[code, path]]);
});

test.each<[string, StairEvent[]]>([
  ['mötet hölls', [{ kind: 'meetingHeld', on: '2026-02-08' }]],
  ['mötet ställdes in', [{ kind: 'meetingCancelled', on: '2026-02-01', meetingOn: '2026-02-08' }]],
])('ett passerat möte är redovisat när %s', (_, events) => {
  expect(
    found({ events: [{ kind: 'meetingSet', on: '2026-01-20', meetingOn: '2026-02-08' }, ...events] }),
  ).toEqual([]);
});

test('mötets egen dag är inte passerad', () => {
  expect(found({ events: [{ kind: 'meetingSet', on: '2026-01-20', meetingOn: on }] })).toEqual([]);
});

const wait = { kind: 'waiting', operation: 'childPsychiatry' } as const;
const before = { ...wait, from: '2026-01-01', to: '2026-02-01' } as const;
const after = { ...wait, from: '2026-02-01' } as const;

test.each<[string, StairEvent[]]>([
  ['som möts samma dag', [before, after]],
  ['som möts samma dag, skrivna i omvänd ordning', [after, before]],
  ['på olika verksamheter', [after, { ...after, operation: 'habilitation' }]],
])('väntetider %s går inte in i varandra', (_, events) => {
  expect(found({ events })).toEqual([]);
});

test('det som historiken inte säger sig hålla reda på räknas inte och sägs', () => {
  expect(
    found({
      covers: ['meetings'],
      entries: [{ ...first, owner: 'none' }],
      events: [{ kind: 'planConsentWithdrawn', on: '2026-01-30' }],
    }),
  ).toEqual([
    ['coordination/notCovered', ['entries', 0, 'owner']],
    ['coordination/notCovered', ['events', 0]],
  ]);
});
