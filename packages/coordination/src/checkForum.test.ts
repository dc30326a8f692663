import { type ForumSwitches, readInput } from '@tsi/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Agenda } from './agenda.ts';
import { checkForum } from './checkForum.ts';
import { Forum } from './forum.ts';
import { forums } from './forums.ts';

type Case = Extract<Agenda['items'][number], { kind: 'case' }>;
const item: Case = { kind: 'case', deidentified: false, childAge: 11, consentToRaise: 'unknown' };
const agenda = (...items: Agenda['items']): Agenda => ({ schemaVersion: '1', items });
const codes = (forum: Forum, change: Partial<Case> = {}) =>
  checkForum(forum, agenda({ ...item, ...change })).map(({ code }) => code.slice('coordination/'.length));

describe('Bengtsfors 2022', () => {
  test.each(Object.entries(forums))('%s har dokumentets form och sitt eget id', (id, forum) => {
    expect(forum.id).toBe(id);
    expect(readInput(Forum, forum).findings).toEqual([]);
  });

  test.each<[string, Forum, Partial<Case>, string[]]>([
    ['SSPF arbetsgrupp, utan känt samtycke', forums.bengtsforsSspfWorkingGroup, {}, ['consentRuleMissing']],
    ['SSPF arbetsgrupp, avidentifierat', forums.bengtsforsSspfWorkingGroup, { deidentified: true }, []],
    ['SSPF styrgrupp', forums.bengtsforsSspfSteeringGroup, {}, ['individualCaseInStrategicForum']],
    [
      'SSPF styrgrupp, avidentifierat',
      forums.bengtsforsSspfSteeringGroup,
      { deidentified: true, consentToRaise: 'given' },
      ['individualCaseInStrategicForum'],
    ],
    ['elevhälsans möte, igenkännligt', forums.bengtsforsStudentHealthMeeting, {}, ['mustBeDeidentified']],
    [
      'elevhälsans möte, igenkännligt med samtycke',
      forums.bengtsforsStudentHealthMeeting,
      { consentToRaise: 'given' },
      ['mustBeDeidentified'],
    ],
    ['elevhälsans möte, avidentifierat', forums.bengtsforsStudentHealthMeeting, { deidentified: true }, []],
    [
      'elevhälsans möte, 5 år',
      forums.bengtsforsStudentHealthMeeting,
      { deidentified: true, childAge: 5 },
      ['ageOutsideSpan'],
    ],
    [
      'elevhälsans möte, 6 år',
      forums.bengtsforsStudentHealthMeeting,
      { deidentified: true, childAge: 6 },
      [],
    ],
    [
      'elevhälsans möte, 19 år',
      forums.bengtsforsStudentHealthMeeting,
      { deidentified: true, childAge: 19 },
      [],
    ],
    [
      'elevhälsans möte, 20 år',
      forums.bengtsforsStudentHealthMeeting,
      { deidentified: true, childAge: 20 },
      ['ageOutsideSpan'],
    ],
    [
      'elevhälsans möte, okänd ålder',
      forums.bengtsforsStudentHealthMeeting,
      { deidentified: true, childAge: 'unknown' },
      ['ageNotKnown'],
    ],
    ['lokal vårdsamverkan', forums.bengtsforsLocalCareCollaboration, {}, ['individualCaseInStrategicForum']],
    [
      'BRÅ säger inget',
      forums.bengtsforsCrimePreventionCouncil,
      {},
      ['caseRuleMissing', 'consentRuleMissing'],
    ],
  ])('%s', (_, forum, change, expected) => {
    expect(codes(forum, change)).toEqual(expected);
  });
});

describe('forum som inte ligger i Bengtsfors (påhittade)', () => {
  const withSwitches = (switches: Partial<ForumSwitches>, rest: Partial<Forum> = {}): Forum => ({
    ...forums.bengtsforsSspfWorkingGroup,
    ...rest,
    switches: { ...forums.bengtsforsSspfWorkingGroup.switches, ...switches },
  });

  test.each<[string, Forum, Partial<Case>, string[]]>([
    ['samtycke krävs och finns', withSwitches({ consentNeeded: 'yes' }), { consentToRaise: 'given' }, []],
    [
      'samtycke krävs och saknas',
      withSwitches({ consentNeeded: 'yes' }),
      { consentToRaise: 'notGiven' },
      ['consentRequired'],
    ],
    ['samtycke krävs och är okänt', withSwitches({ consentNeeded: 'yes' }), {}, ['consentNotKnown']],
    ['samtycke krävs inte', withSwitches({ consentNeeded: 'no' }), { consentToRaise: 'notGiven' }, []],
    [
      'strategiskt och ändå ärenden',
      withSwitches({ strategicOnly: 'yes' }),
      {},
      ['switchesDisagree', 'individualCaseInStrategicForum'],
    ],
    [
      'inga ärenden, utan att kallas strategiskt',
      withSwitches({ individualCases: 'no', strategicOnly: 'notStated' }),
      {},
      ['individualCaseInStrategicForum'],
    ],
    ['planerat', withSwitches({ consentNeeded: 'no' }, { presence: 'planned' }), {}, ['forumNotRunning']],
    [
      'omvänt åldersspann',
      withSwitches({ consentNeeded: 'no' }, { ageSpan: { from: 19, to: 6 } }),
      {},
      ['ageSpanReversed'],
    ],
  ])('%s', (_, forum, change, expected) => {
    expect(codes(forum, change)).toEqual(expected);
  });
});

test('den saknade samtyckesregeln är en fråga, inte ett fel', () => {
  const [found] = checkForum(forums.bengtsforsSspfWorkingGroup, agenda(item), { locale: 'en' });
  expect(found).toMatchObject({ severity: 'warning', path: ['items', 0, 'consentToRaise'] });
  expect(found?.message).toContain('does not make it unlawful');
});

test('allmänna frågor får tas upp överallt, och platsen i dagordningen följer med', () => {
  const findings = checkForum(forums.bengtsforsSspfSteeringGroup, agenda({ kind: 'general' }, item));
  expect(findings.map(({ path }) => path)).toEqual([['items', 1]]);
});

test('ett strategiskt forum tar aldrig upp ett enskilt barn', () => {
  const anyCase = fc.record({
    kind: fc.constant('case' as const),
    deidentified: fc.boolean(),
    childAge: fc.oneof(fc.nat(20), fc.constant('unknown' as const)),
    consentToRaise: fc.constantFrom('given', 'notGiven', 'unknown'),
  });
  fc.assert(
    fc.property(anyCase, (one) =>
      checkForum(forums.bengtsforsSspfSteeringGroup, agenda(one)).some(
        ({ severity }) => severity === 'error',
      ),
    ),
  );
});
