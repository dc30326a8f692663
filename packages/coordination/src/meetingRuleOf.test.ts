import { readInput } from '@tsi/core';
import { describe, expect, test } from 'vitest';
import type { Council } from './council.ts';
import { councils } from './councils.ts';
import { forums } from './forums.ts';
import { MeetingRule } from './meetingRule.ts';
import { meetingRuleOf } from './meetingRuleOf.ts';

const choices = { weekday: 3, first: '2026-01-14', season: 'terms', whenClosed: 'sameWeek' } as const;
const patternOf = (body: Parameters<typeof meetingRuleOf>[0]) => {
  const rule = meetingRuleOf(body, choices);
  if (rule === 'notStated') return rule;
  expect(readInput(MeetingRule, rule)).toEqual({ value: rule, findings: [] });
  return rule.pattern;
};

test.each([
  ['CSR, 2 per halvår', councils.kavlingeCentral, { kind: 'perTerm', spring: 2, autumn: 2, weekday: 3 }],
  ['LSR, 3 per termin', councils.kavlingeEast1To6, { kind: 'perTerm', spring: 3, autumn: 3, weekday: 3 }],
  ['SSR, 4 per år', councils.orebroEducation, { kind: 'perTerm', spring: 2, autumn: 2, weekday: 3 }],
  [
    'SSPF i Bengtsfors, varje månad',
    forums.bengtsforsSspfWorkingGroup,
    { kind: 'everyNthMonth', every: 1, from: '2026-01-14', nth: 2, weekday: 3 },
  ],
  [
    'styrgruppen, var tredje månad',
    forums.bengtsforsSspfSteeringGroup,
    { kind: 'everyNthMonth', every: 3, from: '2026-01-14', nth: 2, weekday: 3 },
  ],
  ['SSPF i Mellerud, varje vecka', forums.mellerudSspfWorkingGroup, { kind: 'everyNthWeek', every: 1 }],
  [
    'Barnsamverkan i Dals-Ed, en på hösten och två på våren',
    forums.dalsEdChildCollaboration,
    { kind: 'perTerm', spring: 2, autumn: 1, weekday: 3 },
  ],
  ['Åmål, varannan vecka', forums.amalCoordinatorMeeting, { kind: 'everyNthWeek', every: 2 }],
] as const)('%s', (_, body, pattern) => {
  expect(patternOf(body)).toMatchObject(pattern);
});

test('udda och jämna veckor i Åmål', () => {
  const parities = Object.values(forums)
    .map(patternOf)
    .flatMap((pattern) => (pattern !== 'notStated' && pattern.kind === 'weekParity' ? [pattern.weeks] : []));
  expect(parities.toSorted()).toEqual(['even', 'odd']);
});

describe('ingen regel', () => {
  const of = (change: object) =>
    ({
      ...councils.kavlingeCentral,
      meetings: { ...councils.kavlingeCentral.meetings, ...change },
    }) as Council;
  test.each([
    ['inget uppgivet', councils.orebroEducationHeads],
    ['oklart', forums.mellerudStudentHealthMeeting],
    ['två gånger i veckan', of({ times: 2, unit: 'week' })],
    ['vartannat år', of({ every: 2, unit: 'year' })],
  ] as const)('%s', (_, body) => {
    expect(patternOf(body)).toBe('notStated');
  });
});
