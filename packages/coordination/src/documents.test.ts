import { readInput } from '@tsi/core';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { checkForum } from './checkForum.ts';
import { councils } from './councils.ts';
import { documents } from './documents.ts';
import { forumMaps } from './forumMaps.ts';
import { forums } from './forums.ts';
import { gapClock } from './gapClock.ts';
import { goalBank } from './goalBank.ts';
import { municipalitySurvey } from './municipalitySurvey.ts';
import { routeFiveQuestions } from './routeFiveQuestions.ts';
import { stairs } from './stairs.ts';

const valid = {
  agenda: {
    schemaVersion: '1',
    items: [
      { kind: 'general' },
      { kind: 'case', deidentified: true, childAge: 'unknown', consentToRaise: 'given' },
    ],
  },
  'collaboration-survey': municipalitySurvey,
  barnteam: {
    schemaVersion: '1',
    services: [{ operation: 'school' }],
    members: [{ role: 'skolsköterska', functions: ['schoolNurse', 'finder'] }],
    convener: 'unknown',
  },
  'coordinator-choice': {
    schemaVersion: '1',
    services: [{ operation: 'school' }, { operation: 'childPsychiatry' }],
    candidates: [
      {
        operation: 'school',
        role: 'kurator',
        helpMostNeeded: 'yes',
        complexity: 'unknown',
        goodRelation: 'no',
        familyAgrees: 'notAsked',
      },
    ],
  },
  council: councils.kavlingeWest13To20,
  'five-question-answers': {
    schemaVersion: '1',
    own: { operation: 'school' },
    obstacle: { description: 'Påhittat.' },
    information: 'notEnough',
    me: { actions: ['Påhittat.'], enough: 'no' },
    myService: 'notAsked',
    others: { operations: [{ operation: 'childPsychiatry' }] },
  },
  forum: forums.bengtsforsStudentHealthMeeting,
  'forum-map': forumMaps.amal,
  'goal-selection': {
    schemaVersion: '1',
    choice: 'combination',
    holdsFor: 'Påhittat.',
    ages: { from: 6, to: 13 },
    period: { from: '2026-08-01', to: '2027-07-31' },
    goals: [{ goal: 'children-7' }, { goal: 'own-1', agreeing: 'hopedFor' }],
    ownGoals: [{ ...goalBank[0], id: 'own-1' }],
  },
  'improvement-backlog': {
    schemaVersion: '1',
    items: [{ area: '2.1.4-1', state: 'chosen', owner: 'CSR', by: '2026-08-01', reason: 'Påhittat.' }],
  },
  'meeting-log': {
    schemaVersion: '1',
    council: 'kavlingeCentral',
    from: '2026-01-01',
    to: '2026-06-30',
    meetings: [{ on: '2026-02-10', status: 'held' }],
  },
  'meeting-period': {
    schemaVersion: '1',
    from: '2026-01-01',
    to: '2026-12-31',
    terms: [{ year: 2026, term: 'spring', from: '2026-01-08', to: '2026-06-11' }],
    breaks: [{ from: '2026-02-23', to: '2026-02-27' }],
    holidays: ['2026-05-14'],
  },
  'meeting-rule': {
    schemaVersion: '1',
    council: 'kavlingeCentral',
    pattern: { kind: 'weekParity', weeks: 'odd', weekday: 4 },
    season: 'terms',
    whenClosed: 'sameWeek',
    time: { start: '13:00', end: '15:00' },
    place: 'Påhittat.',
  },
  'readiness-answers': {
    schemaVersion: '1',
    answers: [
      { factor: 'mandate', answer: 'partly', note: 'Påhittat.' },
      { factor: 'time', answer: 'notAsked' },
    ],
  },
  'hand-over': {
    schemaVersion: '1',
    of: 'owner',
    from: { operation: 'school', role: 'rektor', until: '2026-02-05' },
    to: { operation: 'school', role: 'kurator', since: '2026-02-05', accepts: 'yes' },
    familyTold: 'notAsked',
    parts: [{ part: 'plan', state: 'doesNotExist' }],
  },
  'stair-move': { schemaVersion: '1', on: '2026-02-09', step: 2, reason: 'Påhittat.', owner: 'none' },
  'stair-history': {
    schemaVersion: '1',
    stairs: 'tabbTrappan',
    covers: ['owner', 'meetings'],
    entries: [
      { on: '2026-01-20', step: 2, reason: 'Påhittat.', owner: { operation: 'school', role: 'rektor' } },
    ],
    events: [{ kind: 'meetingSet', on: '2026-01-20', meetingOn: '2026-02-12' }],
  },
  stairs: stairs.tabbTrappan,
  'term-evaluation': {
    schemaVersion: '1',
    of: 'Påhittat.',
    term: { year: 2026, term: 'spring' },
    about: ['goals'],
    results: [{ goal: 'children-7', answers: [{ answer: 'agrees', people: 40 }] }],
    concurrent: 'notAsked',
    presentedTo: ['staff'],
    changes: ['Påhittat.'],
  },
} as const satisfies Record<keyof typeof documents, unknown>;

describe.each(Object.entries(documents))('%s', (name, schema) => {
  const example = valid[name as keyof typeof valid];

  test('har ett JSON Schema som inte släpper in okända fält', () => {
    const json = z.toJSONSchema(schema, { target: 'draft-2020-12' });
    expect(json).toMatchObject({ type: 'object', additionalProperties: false });
    expect(json.required).toContain('schemaVersion');
  });

  test('läser ett giltigt dokument som det är, med egna tillägg', () => {
    const extended = { ...example, extensions: { egen: 1 } };
    expect(readInput(schema as z.ZodType, extended)).toEqual({ value: extended, findings: [] });
  });

  test.each([
    ['inte ett objekt', []],
    ['ingen version', { ...example, schemaVersion: undefined }],
    ['en annan version', { ...example, schemaVersion: '2' }],
    ['ett okänt fält', { ...example, namn: 'x' }],
  ])('vägrar %s', (_, input) => {
    expect(readInput(schema as z.ZodType, input).findings.length).toBeGreaterThan(0);
  });
});

describe('trapphistorik som inte går att läsa', () => {
  const history = valid['stair-history'];
  test.each([
    [
      '30 februari',
      { ...history, entries: [{ ...history.entries[0], on: '2026-02-30' }] },
      'core/notADay',
      ['entries', 0, 'on'],
    ],
    [
      'ett halvt steg',
      { ...history, entries: [{ ...history.entries[0], step: 1.5 }] },
      'core/wrongType',
      ['entries', 0, 'step'],
    ],
    [
      'okänd händelse',
      { ...history, events: [{ kind: 'x', on: '2026-01-20' }] },
      undefined,
      ['events', 0, 'kind'],
    ],
    [
      'okänd verksamhet',
      { ...history, events: [{ kind: 'waiting', operation: 'x', from: '2026-01-20' }] },
      'core/notAllowed',
      ['events', 0, 'operation'],
    ],
  ] as const)('%s', (_, input, code, path) => {
    const { value, findings } = readInput(documents['stair-history'], input);
    expect(value).toBeUndefined();
    expect(findings).toMatchObject([{ path, ...(code && { code }) }]);
  });
});

test('ingen iakttagelse upprepar det som skrevs in', () => {
  const secret = 'Hemligt-namn-20140512';
  const history = readInput(documents['stair-history'], {
    ...valid['stair-history'],
    stairs: secret,
    entries: [
      { on: '2026-01-20', step: 2, reason: secret, owner: { operation: 'school', role: secret } },
      { on: '2026-01-20', step: 77, reason: secret },
    ],
    extensions: { [secret]: secret },
  }).value;
  const answers = readInput(documents['five-question-answers'], {
    ...valid['five-question-answers'],
    obstacle: { description: secret },
    me: { actions: [secret], enough: 'yes' },
  }).value;
  if (!history || !answers) throw new Error('These are readable.');
  const on = '2026-02-09';
  const findings = [
    ...gapClock(history, { on }).findings,
    ...gapClock({ ...history, stairs: 'tabbTrappan' }, { on }).findings,
    ...routeFiveQuestions(answers).findings,
    ...checkForum(
      { ...forums.bengtsforsStudentHealthMeeting, municipality: secret },
      {
        schemaVersion: '1',
        items: [{ kind: 'case', deidentified: false, childAge: 77, consentToRaise: 'notGiven' }],
      },
    ),
  ];
  expect(findings.length).toBeGreaterThan(4);
  expect(JSON.stringify(findings)).not.toMatch(/Hemligt|77/);
});
