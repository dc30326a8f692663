import type { IsoDate, Path, Severity } from '@tsi/core';
import { describe, expect, test } from 'vitest';
import type { Agreement } from '../agreement.ts';
import { checkPlan } from '../checkPlan.ts';
import { exampleBarnetsPlan } from '../exampleBarnetsPlan.ts';
import { exampleDischarge } from '../exampleDischarge.ts';
import { exampleGip } from '../exampleGip.ts';
import { exampleSip } from '../exampleSip.ts';
import { findingKinds } from '../findingKinds.ts';
import type { Plan } from '../plan.ts';
import { vastraGotaland2021 } from '../vastraGotaland2021.ts';

// One table for all rules: a plan, one thing changed, what is found. Invented plans throughout.
const sip: Plan = exampleSip;
const gip: Plan = exampleGip;
const early: Plan = exampleBarnetsPlan;
const [first, second, third] = exampleSip.actions;
const on = '2026-02-09';

/** What is found besides what the unchanged example gives. */
const found = (
  plan: Plan,
  options: { readonly on?: IsoDate; readonly agreement?: Agreement | undefined } = {},
) =>
  checkPlan(plan, { on, agreement: vastraGotaland2021, ...options })
    .findings.filter(({ code }) => code !== 'sip-gip/planConsentNotRead')
    .map(({ code, path, severity, sources }) => ({ code, path, severity, basis: sources[0]?.basis }));

type Row = readonly [what: string, plan: Plan, code: string, path: Path, severity: Severity, basis?: string];

const rows: readonly Row[] = [
  // What the statute demands of a SIP; for a local plan the same is what a good plan has
  ['SIP utan samtycke', { ...sip, consents: [] }, 'planConsentMissing', ['consents'], 'error', 'statute'],
  ['GIP utan samtycke', { ...gip, consents: [] }, 'planConsentMissing', ['consents'], 'error', 'own'],
  [
    'SIP utan insatser',
    { ...sip, actions: [], needs: [], goals: [], measuresByOthers: { kind: 'none' } },
    'actionsStated',
    ['actions'],
    'error',
    'statute',
  ],
  [
    'GIP utan insatser',
    { ...gip, actions: [], needs: [], goals: [] },
    'actionsStated',
    ['actions'],
    'warning',
    'own',
  ],
  [
    'insats utan kommun eller region',
    { ...sip, actions: [first, { ...second, huvudman: 'private' }, third] },
    'huvudmanOfAction',
    ['actions', 1, 'huvudman'],
    'error',
    'statute',
  ],
  [
    'SIP: ingen har frågat vad andra gör',
    { ...sip, measuresByOthers: { kind: 'notAsked' } },
    'measuresByOthersStated',
    ['measuresByOthers'],
    'error',
    'statute',
  ],
  [
    'GIP: ingen har frågat vad andra gör',
    { ...gip, measuresByOthers: { kind: 'notAsked' } },
    'measuresByOthersStated',
    ['measuresByOthers'],
    'warning',
    'own',
  ],
  [
    'SIP utan huvudansvarig',
    without(sip, 'overallResponsible'),
    'oneResponsible',
    ['overallResponsible'],
    'error',
    'statute',
  ],
  [
    'GIP utan huvudansvarig',
    without(gip, 'overallResponsible'),
    'oneResponsible',
    ['overallResponsible'],
    'warning',
    'own',
  ],
  [
    'SIP med insatser från en sida',
    {
      ...sip,
      needs: [],
      actions: [{ ...first, needs: [] }],
      measuresByOthers: { kind: 'none' },
      goals: [{ ...exampleSip.goals[0], needs: [] }],
    },
    'bothHuvudman',
    ['actions'],
    'warning',
    'statute',
  ],

  // What the agreement demands
  ['annan överenskommelse', { ...sip, agreement: 'annan' }, 'agreementUnknown', ['agreement'], 'error'],
  [
    'fel ålder för överenskommelsen',
    {
      ...sip,
      basis: 'agreement',
      child: { ref: 'barn', birthDate: '2004-05-12' },
      parts: exampleSip.parts.slice(1),
    },
    'ageOutsideAgreement',
    ['child', 'birthDate'],
    'error',
    'agreement',
  ],
  [
    'planen började före överenskommelsen',
    { ...sip, startsOn: '2020-12-01' },
    'agreementNotInForce',
    ['agreement'],
    'error',
    'agreement',
  ],
  ['SIP utan uppföljning', { ...sip, followUps: [] }, 'followUpNotSet', ['followUps'], 'error', 'agreement'],
  ['GIP utan uppföljning', { ...gip, followUps: [] }, 'followUpNotSet', ['followUps'], 'warning', 'own'],
  [
    'möte 22 dagar efter kallelse',
    { ...sip, meetingOn: '2026-02-11' },
    'meetingLate',
    ['meetingOn'],
    'error',
    'agreement',
  ],
  [
    'en kallad part tackar nej',
    {
      ...sip,
      participants: exampleSip.participants.map((p, i) =>
        i === 5 ? { ...p, attendance: 'declined' as const } : p,
      ),
    },
    'partyDeclined',
    ['participants', 5, 'attendance'],
    'warning',
    'agreement',
  ],

  // Days
  ['mötet före kallelsen', { ...sip, meetingOn: '2026-01-19' }, 'core/datesReversed', ['meetingOn'], 'error'],
  [
    'insatsen slutar innan den börjar',
    { ...sip, actions: [{ ...first, plannedEnd: '2026-01-26' }, second, third] },
    'core/datesReversed',
    ['actions', 0, 'plannedEnd'],
    'error',
  ],
  [
    'avslut före start',
    {
      ...sip,
      actions: [],
      needs: [],
      measuresByOthers: { kind: 'none' },
      goals: [{ ...exampleSip.goals[0], needs: [] }],
      closing: { on: '2026-01-26', reason: 'moved' },
    },
    'core/datesReversed',
    ['closing', 'on'],
    'error',
  ],
  [
    'deltagare slutar innan hen börjar',
    {
      ...gip,
      participants: gip.participants.map((p, i) => (i === 0 ? { ...p, to: '2026-01-07' as const } : p)),
    },
    'core/datesReversed',
    ['participants', 0, 'to'],
    'error',
  ],
  [
    'född efter planens start',
    { ...sip, child: { ...sip.child, birthDate: '2026-01-28' } },
    'core/datesReversed',
    ['startsOn'],
    'error',
  ],
  [
    'insatsen börjar före planen',
    { ...sip, actions: [{ ...first, start: '2026-01-26' }, second, third] },
    'actionOutsidePlan',
    ['actions', 0, 'start'],
    'warning',
    'own',
  ],
  [
    'uppföljning utan resultat',
    { ...gip, followUps: [{ ...gip.followUps[0]!, on: '2026-02-08' }] },
    'followUpOverdue',
    ['followUps', 0],
    'warning',
    'own',
  ],

  // What must hang together
  [
    'två behov med samma beteckning',
    {
      ...gip,
      needs: [gip.needs[0]!, { ...gip.needs[1]!, id: 'n1' }],
      actions: [gip.actions[0]!, { ...gip.actions[1]!, needs: ['n1'] }],
    },
    'idTwice',
    ['needs', 1, 'id'],
    'error',
    'own',
  ],
  [
    'insats mot ett behov som inte finns',
    { ...sip, actions: [{ ...first, needs: ['n1', 'n9'] }, second, third] },
    'referenceUnresolved',
    ['actions', 0, 'needs', 1],
    'error',
    'own',
  ],
  [
    'synpunkt av någon som inte är vårdnadshavare här',
    {
      ...gip,
      views: [
        ...gip.views,
        { by: { kind: 'custodian', ref: 'v9' }, statement: { kind: 'said', words: 'Påhittat.' } },
      ],
    },
    'referenceUnresolved',
    ['views', 1, 'by', 'ref'],
    'error',
    'own',
  ],

  // What a good plan has
  [
    'barnet har inte tillfrågats',
    { ...gip, childsVoice: { ...gip.childsVoice, words: { kind: 'nothing', nothing: 'notAsked' } } },
    'childsVoiceMissing',
    ['childsVoice', 'words'],
    'warning',
    'own',
  ],
  [
    'SIP: barnets mål saknas',
    { ...sip, childsVoice: { ...sip.childsVoice, goal: { kind: 'nothing', nothing: 'notAsked' } } },
    'childsVoiceMissing',
    ['childsVoice', 'goal'],
    'warning',
    'statute',
  ],
  [
    'en vårdnadshavare har inte hörts',
    { ...sip, views: exampleSip.views.toSpliced(1, 1), parts: exampleSip.parts.toSpliced(7, 1) },
    'custodianNotHeard',
    ['custodians', 1],
    'warning',
    'own',
  ],
  ['inga mål', { ...gip, goals: [] }, 'goalsMissing', ['goals'], 'warning', 'guidance'],
  [
    'ett behov utan svar',
    { ...gip, needs: [...gip.needs, { id: 'n3', text: 'Påhittat.' }] },
    'needWithoutAction',
    ['needs', 2],
    'warning',
    'own',
  ],
  [
    'verksamheten deltar inte',
    { ...gip, actions: [...gip.actions, { ...gip.actions[0]!, id: 'a3', operation: 'leisure' }] },
    'operationNotParticipant',
    ['actions', 2, 'operation'],
    'warning',
    'own',
  ],
  [
    'den ansvariga deltar inte',
    {
      ...gip,
      kind: 'gip',
      basis: 'local',
      overallResponsible: { operation: 'lss', contactRole: 'handläggare' },
    },
    'responsibleTakesPart',
    ['overallResponsible'],
    'warning',
    'own',
  ],
  [
    'avslutad med öppen insats',
    {
      ...gip,
      actions: [gip.actions[0]!, { ...gip.actions[1]!, status: 'done' }],
      closing: { on: '2026-02-01', reason: 'goalsMet' },
    },
    'openActionInClosedPlan',
    ['actions', 0, 'status'],
    'warning',
    'own',
  ],
  [
    'GIP som borde vara SIP',
    {
      ...gip,
      actions: [...gip.actions, { ...third, needs: ['n1'], goals: [] }],
      participants: [...gip.participants, exampleSip.participants[5]],
    },
    'shouldBeSip',
    ['actions'],
    'error',
    'statute',
  ],
  [
    'skyddade personuppgifter, skola i planen',
    { ...gip, protectedIdentity: 'yes', child: { ref: 'barn', schoolUnit: 'Påhittade skolan' } },
    'protectedPlace',
    ['child', 'schoolUnit'],
    'warning',
    'statute',
  ],
  [
    'skyddade personuppgifter, inte klarlagt',
    { ...gip, protectedIdentity: 'unknown' },
    'protectedIdentityUnknown',
    ['protectedIdentity'],
    'warning',
    'statute',
  ],
  ['inga märkta delar', { ...gip, parts: [] }, 'noLabels', ['parts'], 'warning', 'own'],
  [
    'märkning av något som inte finns',
    { ...gip, parts: [...gip.parts, { ...gip.parts[0]!, path: ['risk'] }] },
    'labelLeadsNowhere',
    ['parts', 8, 'path'],
    'warning',
    'own',
  ],
];

const cases = rows.map(([what, plan, code, path, severity, basis]) => ({
  what,
  plan,
  code: code.includes('/') ? code : `sip-gip/${code}`,
  path,
  severity,
  basis,
}));

function without<P extends Plan>(plan: P, field: 'overallResponsible'): P {
  const { [field]: _, ...rest } = plan;
  return { ...rest, parts: plan.parts.filter(({ path }) => path[0] !== field) } as unknown as P;
}

describe('the invented examples', () => {
  test.each([exampleSip, exampleGip, exampleDischarge] as const)('$kind: nothing found', (plan) => {
    expect(found(plan)).toEqual([]);
  });
  test('barnetsPlan: nothing found by the statute; by the agreement it may become a SIP', () => {
    expect(found(early, { agreement: undefined })).toEqual([]);
    expect(found(early)).toEqual([
      { code: 'sip-gip/sipWhenJudged', path: ['actions'], severity: 'warning', basis: 'agreement' },
    ]);
  });
});

describe('one thing wrong, one thing found', () => {
  test.each(cases)('$what', ({ plan, code, path, severity, basis }) => {
    expect(
      found(plan).filter((finding) => finding.code !== 'sip-gip/labelLeadsNowhere' || code === finding.code),
    ).toContainEqual({ code, path, severity, basis });
  });

  test.each(cases)('$what: nothing else is found', ({ plan, code }) => {
    // Taking something away can leave its label behind, and a reversed day can break a neighbouring rule too.
    const follows = [
      'sip-gip/labelLeadsNowhere',
      'sip-gip/bothHuvudman',
      'sip-gip/actionsStated',
      'sip-gip/actionOutsidePlan',
      'sip-gip/goalsMissing',
      'sip-gip/referenceUnresolved',
      'sip-gip/agreementNotInForce',
    ];
    expect(
      found(plan)
        .map((f) => f.code)
        .filter((other) => other !== code && !follows.includes(other)),
    ).toEqual([]);
  });
});

describe('what is not wrong', () => {
  test.each<[string, Plan]>([
    [
      'barnet ville inte svara',
      { ...gip, childsVoice: { ...gip.childsVoice, goal: { kind: 'nothing', nothing: 'declined' } } },
    ],
    [
      'barnet har inte tillfrågats, och det står varför',
      {
        ...gip,
        childsVoice: {
          ...gip.childsVoice,
          words: { kind: 'nothing', nothing: 'notAsked', why: 'Påhittat skäl.' },
        },
      },
    ],
    ['andra gör inget, och det är tillfrågat', { ...sip, measuresByOthers: { kind: 'none' } }],
    ['möte 21 dagar efter kallelse', { ...sip, meetingOn: '2026-02-10' }],
    [
      'uppföljningen hölls senare än planerat',
      {
        ...gip,
        followUps: [
          { ...gip.followUps[0]!, on: '2026-02-01', result: { heldOn: '2026-02-06' } },
          gip.followUps[0]!,
        ],
      },
    ],
  ])('%s', (_, plan) => {
    expect(found(plan)).toEqual([]);
  });

  test('a plan that rests on no agreement is not asked for one', () => {
    const { agreement: _, ...statuteOnly } = exampleSip;
    expect(found(statuteOnly, { agreement: undefined })).toEqual([]);
  });
});

test('a GIP with the region’s actions, where neither statute nor agreement asks for a SIP', () => {
  const region: Plan = {
    ...gip,
    actions: [
      { ...gip.actions[1]!, needs: ['n1', 'n2'] },
      { ...third, needs: [], goals: [] },
    ],
    participants: [...gip.participants, exampleSip.participants[5]],
  };
  expect(found(region, { agreement: undefined })).toEqual([
    { code: 'sip-gip/regionInGip', path: ['actions'], severity: 'warning', basis: 'own' },
  ]);
  expect(found(region)).toEqual([
    { code: 'sip-gip/shouldBeSip', path: ['actions'], severity: 'error', basis: 'agreement' },
  ]);
});

test('without the agreement that the plan names, that is said', () => {
  expect(found(sip, { agreement: undefined })).toEqual([
    { code: 'sip-gip/agreementUnknown', path: ['agreement'], severity: 'error', basis: undefined },
  ]);
});

test('the clocks of discharge: a missing notice is an error of statute once its day has passed', () => {
  const { admissionNoticeOn: _, ...discharge } = (exampleDischarge as Extract<Plan, { kind: 'sipDischarge' }>)
    .discharge;
  expect(found({ ...exampleDischarge, discharge } as Plan)).toEqual([
    {
      code: 'sip-gip/dischargeClock',
      path: ['discharge', 'admissionNoticeOn'],
      severity: 'error',
      basis: 'statute',
    },
  ]);
});

test('the yearly review under LSS', () => {
  const lss: Plan = {
    ...gip,
    participants: [
      ...gip.participants,
      {
        who: { kind: 'professional', operation: 'lss', role: 'handläggare' },
        attendance: 'attended',
        from: '2026-01-08',
      },
    ],
    followUps: [{ ...gip.followUps[0]!, on: '2027-06-01' }],
  };
  expect(found(lss, { on: '2027-01-08' }).map(({ code }) => code)).not.toContain('sip-gip/lssReviewOverdue');
  expect(found(lss, { on: '2027-01-09' }).map(({ code }) => code)).toContain('sip-gip/lssReviewOverdue');
});

test('every kind of finding has words in both languages and a known severity', () => {
  for (const kind of Object.values(findingKinds)) {
    expect(kind.message.sv).not.toBe('');
    expect(kind.message.en).not.toBe('');
    expect(['error', 'warning', 'info']).toContain(kind.severity);
  }
});
