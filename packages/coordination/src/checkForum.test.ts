import type { ForumSwitches } from '@tsi/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Agenda } from './agenda.ts';
import { checkForum } from './checkForum.ts';
import type { Forum } from './forum.ts';
import { forums } from './forums.ts';

type Case = Extract<Agenda['items'][number], { kind: 'case' }>;
const item: Case = { kind: 'case', deidentified: false, childAge: 11, consentToRaise: 'unknown' };
const agenda = (...items: Agenda['items']): Agenda => ({ schemaVersion: '1', items });
const codes = (forum: Forum, change: Partial<Case> = {}) =>
  checkForum(forum, agenda({ ...item, ...change })).map(({ code }) => code.slice('coordination/'.length));

describe('Bengtsfors 2022', () => {
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

describe('de andra kommunerna 2022', () => {
  test.each<[string, Forum, Partial<Case>, string[]]>([
    ['Barnsamverkan, samtycke okänt', forums.dalsEdChildCollaboration, { childAge: 4 }, ['consentNotKnown']],
    [
      'Barnsamverkan, samtycke saknas',
      forums.mellerudChildCollaboration,
      { childAge: 4, consentToRaise: 'notGiven' },
      ['consentRequired'],
    ],
    [
      'Barnsamverkan, samtycke finns',
      forums.mellerudChildCollaboration,
      { childAge: 4, consentToRaise: 'given' },
      [],
    ],
    [
      'Barnsamverkan, samtycke finns men barnet går i skolan',
      forums.dalsEdChildCollaboration,
      { childAge: 6, consentToRaise: 'given' },
      ['ageOutsideSpan'],
    ],
    ['Elevsamverkan, samtycke finns', forums.dalsEdPupilCollaboration, { consentToRaise: 'given' }, []],
    ['SSPF-gruppen i Dals-Ed', forums.dalsEdSspfGroup, {}, ['individualCaseInStrategicForum']],
    ['SSPF arbetsgrupp i Mellerud', forums.mellerudSspfWorkingGroup, {}, ['consentRuleMissing']],
    [
      'Melleruds styrgrupp för barnsamverkan',
      forums.mellerudChildCollaborationSteering,
      { consentToRaise: 'given' },
      ['individualCaseInStrategicForum'],
    ],
    [
      'elevhälsans möte i Färgelanda, igenkännligt',
      forums.fargelandaStudentHealthMeeting,
      { consentToRaise: 'given' },
      ['mustBeDeidentified'],
    ],
    [
      'Åmåls Teamsmöte säger inget',
      forums.amalTeamsMeetingYears7To9,
      { childAge: 14 },
      ['caseRuleMissing', 'consentRuleMissing'],
    ],
    [
      'Åmåls Teamsmöte, avidentifierat',
      forums.amalTeamsMeetingYears7To9,
      { childAge: 14, deidentified: true },
      ['caseRuleMissing'],
    ],
    ['Åmåls styrgrupper', forums.amalSteeringGroups, {}, ['individualCaseInStrategicForum']],
    [
      'Ungvux är en verksamhet',
      forums.amalUngvux,
      { childAge: 17, consentToRaise: 'given' },
      ['programmeIsNoMeeting', 'caseRuleMissing'],
    ],
    [
      'Mini-Maria planeras',
      forums.dalsEdMiniMaria,
      { childAge: 17, deidentified: true },
      ['forumNotRunning', 'programmeIsNoMeeting', 'caseRuleMissing'],
    ],
  ])('%s', (_, forum, change, expected) => {
    expect(codes(forum, change)).toEqual(expected);
  });
});

/*
 * All 81 settings of the four switches against all six kinds of cases. Each rule is written once more here, as the
 * question a chair would ask.
 */
describe('varje inställning av de fyra reglagen', () => {
  const values = ['yes', 'no', 'notStated'] as const;
  const settings = values.flatMap((individualCases) =>
    values.flatMap((consentNeeded) =>
      values.flatMap((deidentified) =>
        values.map(
          (strategicOnly): ForumSwitches => ({
            individualCases,
            consentNeeded,
            deidentified,
            strategicOnly,
          }),
        ),
      ),
    ),
  );
  const cases = [true, false].flatMap((deidentified) =>
    (['given', 'notGiven', 'unknown'] as const).map((consentToRaise) => ({ deidentified, consentToRaise })),
  );
  const asked = settings.flatMap((switches) =>
    cases.map((change) => ({
      switches,
      change,
      found: new Set(codes({ ...forums.bengtsforsSspfWorkingGroup, switches }, change)),
    })),
  );
  type Asked = (typeof asked)[number];
  const takesCases = ({ switches }: Asked) =>
    switches.strategicOnly !== 'yes' && switches.individualCases !== 'no';
  const recognisable = (one: Asked) => takesCases(one) && !one.change.deidentified;
  const byConsent = (one: Asked) => recognisable(one) && one.switches.deidentified !== 'yes';

  test.each<[string, string, (one: Asked) => boolean]>([
    ['enskilt barn i strategiskt forum', 'individualCaseInStrategicForum', (one) => !takesCases(one)],
    [
      'oklart om barn tas upp',
      'caseRuleMissing',
      (one) => takesCases(one) && one.switches.individualCases === 'notStated',
    ],
    [
      'inte avidentifierat där det krävs',
      'mustBeDeidentified',
      (one) => recognisable(one) && one.switches.deidentified === 'yes',
    ],
    [
      'samtyckesregeln saknas',
      'consentRuleMissing',
      (one) => byConsent(one) && one.switches.consentNeeded === 'notStated',
    ],
    [
      'samtycke krävs och är inte lämnat',
      'consentRequired',
      (one) =>
        byConsent(one) && one.switches.consentNeeded === 'yes' && one.change.consentToRaise === 'notGiven',
    ],
    [
      'samtycke krävs och är okänt',
      'consentNotKnown',
      (one) =>
        byConsent(one) && one.switches.consentNeeded === 'yes' && one.change.consentToRaise === 'unknown',
    ],
    [
      'reglagen säger emot varandra',
      'switchesDisagree',
      ({ switches }) => switches.strategicOnly === 'yes' && switches.individualCases === 'yes',
    ],
  ])('%s', (_, code, expected) => {
    expect(asked).toHaveLength(81 * 6);
    for (const one of asked)
      expect([one.switches, one.change, one.found.has(code)]).toEqual([
        one.switches,
        one.change,
        expected(one),
      ]);
    expect(asked.some(expected)).toBe(true);
    expect(asked.every(expected)).toBe(false);
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
