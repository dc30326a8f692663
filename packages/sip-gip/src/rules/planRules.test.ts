import { readFileSync } from 'node:fs';
import type { Child, Consent } from '@tsi/consent';
import { findingKinds as coreKinds, type Path, type Severity } from '@tsi/core';
import { describe, expect, test } from 'vitest';
import { type CheckPlanOptions, checkPlan } from '../checkPlan.ts';
import { exampleBarnetsPlan } from '../exampleBarnetsPlan.ts';
import { exampleDischarge } from '../exampleDischarge.ts';
import { exampleGip } from '../exampleGip.ts';
import { exampleSip } from '../exampleSip.ts';
import { findingKinds } from '../findingKinds.ts';
import type { Plan } from '../plan.ts';
import { suggestedPractice } from '../suggestedPractice.ts';
import { swedishHolidays } from '../swedishHolidays.ts';
import { vastraGotaland2021 } from '../vastraGotaland2021.ts';
import { planRules } from './planRules.ts';

// One table for all rules: a plan in which nothing is found, one thing changed, and the one thing that is then found.
// Everything in it is invented.

const v1 = { kind: 'custodian', ref: 'v1' } as const;
const v2 = { kind: 'custodian', ref: 'v2' } as const;
const consent: Consent = {
  kind: 'planConsent',
  schemaVersion: '1',
  id: 'samtycke-plan',
  child: 'barn',
  given: [
    { by: v1, on: '2026-01-01', form: 'written' },
    { by: v2, on: '2026-01-01', form: 'written' },
  ],
  declined: [],
  withdrawn: [],
  validFrom: '2026-01-01',
  validTo: '2026-12-31',
  informedOf: ['purpose', 'whatYesMeans', 'whatNoMeans', 'voluntary', 'withdrawal'],
  childsVoice: { state: 'recorded', on: '2026-01-01', attitude: 'for' },
};
const waiver: Consent = {
  ...consent,
  kind: 'secrecyWaiver',
  id: 'samtycke-kopia',
  from: { holder: 'school.other', operation: 'school' },
  to: [{ operation: 'childPsychiatry' }],
  protects: [{ about: 'child' }],
  categories: ['wellbeing'],
  exclusions: [],
  purpose: 'support',
};
const child: Child = {
  ref: 'barn',
  birthDate: '2014-05-12',
  custody: 'joint',
  custodians: [{ ref: 'v1' }, { ref: 'v2' }],
  protectedIdentity: 'no',
  maturity: [],
};
const practice = {
  ...suggestedPractice,
  gip: { enabled: true, minOperations: 2 },
  barnetsPlan: { enabled: true },
};

type Options = Partial<CheckPlanOptions>;
interface Case {
  readonly plan: Plan;
  readonly options: Options;
}
const usual = { on: '2026-02-09', practice, consents: [consent], child } as const;
const inWorkingDays = { ...vastraGotaland2021, meetingDaysAre: 'working' } as const;
const agreed = { ...usual, agreement: vastraGotaland2021 };
const given =
  (plan: Plan, usually: Options) =>
  (change: object, options: Options = {}): Case => ({
    plan: { ...plan, ...change } as Plan,
    options: { ...usually, ...options },
  });
/** A SIP by statute, which also names its region's agreement. */
const sip = given(exampleSip, agreed);
const discharge = given(exampleDischarge, agreed);
const gip = given(exampleGip, {
  ...agreed,
  child: { ...child, custody: 'one', custodians: [{ ref: 'v1' }] },
});
const early = given(exampleBarnetsPlan, { ...usual, child: { ...child, birthDate: '2024-01-10' } });

const [first, second, third] = exampleSip.actions;
const bup = exampleSip.participants[5];
const withAction = (at: number, change: object) => ({
  actions: exampleSip.actions.map((action, i) => (i === at ? { ...action, ...change } : action)),
});
const withParticipant = (at: number, change: object) => ({
  participants: exampleSip.participants.map((one, i) => (i === at ? { ...one, ...change } : one)),
});
const done = (actions: Plan['actions']) => actions.map((action) => ({ ...action, status: 'done' }));
/** A closed plan with its actions done and its keeping decided. */
const closed = (closing: object = {}) => ({
  actions: done(exampleGip.actions),
  closing: { on: '2026-02-06', reason: 'goalsMet', ...closing },
  administration: { retention: { rule: 'Påhittad dokumenthanteringsplan' } },
});
const without = (field: 'overallResponsible', parts: Plan['parts']) => ({
  [field]: undefined,
  parts: parts.filter(({ path }) => path[0] !== field),
});
const copy = (change: object) => ({ copiesGiven: [{ to: v1, on: '2026-02-02', ...change }] });
/** Somebody born that day, with nobody left who takes part as custodian. */
const grown = (birthDate: string) => ({
  child: { ...exampleSip.child, birthDate },
  participants: exampleSip.participants.filter(({ who }) => who.kind !== 'custodian'),
});
const unread = { consents: undefined, child: undefined };
const toBup = { kind: 'professional', operation: 'childPsychiatry', role: 'psykolog' } as const;

type Fault = readonly [
  what: string,
  given: Case,
  code: string,
  path: Path,
  severity: Severity,
  basis?: string,
];

const faults: readonly Fault[] = [
  // Samtycke till planen, de dagar då det behövs
  ['SIP utan samtycke', sip({ consents: [] }), 'planConsentMissing', ['consents'], 'error', 'statute'],
  ['GIP utan samtycke', gip({ consents: [] }), 'planConsentMissing', ['consents'], 'error', 'local'],
  [
    'samtycket är inte läst',
    sip({}, { consents: undefined }),
    'planConsentNotRead',
    ['consents'],
    'info',
    'own',
  ],
  [
    'den ena har inte samtyckt',
    sip({}, { consents: [{ ...consent, given: consent.given.slice(0, 1) }] }),
    'planConsentNotInForce',
    ['consents'],
    'error',
    'statute',
  ],
  [
    'samtycket började gälla efter planens första dag',
    sip({ startsOn: '2026-01-26' }, { consents: [{ ...consent, validFrom: '2026-01-27' }] }),
    'planConsentNotInForce',
    ['startsOn'],
    'error',
    'statute',
  ],
  [
    'samtycket är återkallat medan planen pågår',
    sip({}, { consents: [{ ...consent, withdrawn: [{ by: v2, on: '2026-02-05' }] }] }),
    'planConsentNotInForce',
    ['consents'],
    'error',
    'statute',
  ],
  [
    'samtycket gällde inte när mötet hölls',
    sip({ meetingOn: '2026-01-20' }, { consents: [{ ...consent, validFrom: '2026-01-21' }] }),
    'planConsentNotInForce',
    ['meetingOn'],
    'error',
    'statute',
  ],
  [
    'samtycket hade gått ut när uppföljningen hölls, och planen är avslutad',
    gip(
      {
        ...closed(),
        followUps: [{ ...exampleGip.followUps[0], on: '2026-02-02', result: { heldOn: '2026-02-02' } }],
      },
      { consents: [{ ...consent, validTo: '2026-02-01' }] },
    ),
    'planConsentNotInForce',
    ['followUps', 0, 'result', 'heldOn'],
    'error',
    'local',
  ],

  // Kopior som har lämnats
  [
    'kopia till BUP utan grund',
    sip({ administration: copy({ to: toBup }) }),
    'copyWithoutGround',
    ['administration', 'copiesGiven', 0],
    'warning',
    'own',
  ],
  [
    'kopia till en förälder efter 18 år, utan grund',
    sip({ ...grown('2008-01-30'), administration: copy({ to: v1 }) }, unread),
    'copyWithoutGround',
    ['administration', 'copiesGiven', 0],
    'warning',
    'own',
  ],
  [
    'kopia på ett samtycke som inte gällde än',
    sip(
      {
        consents: [...exampleSip.consents, { kind: 'secrecyWaiver', ref: 'samtycke-kopia' }],
        administration: copy({ to: toBup, consents: ['samtycke-kopia'] }),
      },
      { consents: [consent, { ...waiver, validFrom: '2026-02-03' }] },
    ),
    'copyConsentNotInForce',
    ['administration', 'copiesGiven', 0, 'consents', 0],
    'error',
    'statute',
  ],
  [
    'kopia på ett samtycke som inte häver sekretess',
    sip({ administration: copy({ to: toBup, consents: ['samtycke-plan'] }) }),
    'copyConsentNotInForce',
    ['administration', 'copiesGiven', 0, 'consents', 0],
    'error',
    'statute',
  ],

  // Lagens fyra punkter; för en lokal plan är det vad en god plan har
  [
    'GIP utan insatser',
    gip({
      actions: [],
      needs: [],
      goals: [{ ...exampleGip.goals[0], needs: [] }],
      parts: exampleGip.parts.slice(0, 3),
    }),
    'actionsStated',
    ['actions'],
    'warning',
    'own',
  ],
  [
    'SIP utan insatser',
    sip({
      actions: [],
      needs: exampleSip.needs.slice(2),
      measuresByOthers: { kind: 'none' },
      goals: [{ ...exampleSip.goals[0], needs: [] }],
      parts: exampleSip.parts.slice(0, 9),
    }),
    'actionsStated',
    ['actions'],
    'error',
    'statute',
  ],
  [
    'insats utan kommun eller region',
    sip(withAction(0, { huvudman: 'private' })),
    'huvudmanOfAction',
    ['actions', 0, 'huvudman'],
    'error',
    'statute',
  ],
  [
    'SIP: ingen har frågat vad andra gör',
    sip({ measuresByOthers: { kind: 'notAsked' } }),
    'measuresByOthersStated',
    ['measuresByOthers'],
    'error',
    'statute',
  ],
  [
    'GIP: ingen har frågat vad andra gör',
    gip({ measuresByOthers: { kind: 'notAsked' } }),
    'measuresByOthersStated',
    ['measuresByOthers'],
    'warning',
    'own',
  ],
  [
    'SIP utan huvudansvarig',
    sip(without('overallResponsible', exampleSip.parts)),
    'oneResponsible',
    ['overallResponsible'],
    'error',
    'statute',
  ],
  [
    'GIP utan huvudansvarig',
    gip(without('overallResponsible', exampleGip.parts)),
    'oneResponsible',
    ['overallResponsible'],
    'warning',
    'own',
  ],
  [
    'regionen har ansvaret, genom en verksamhet i kommunen',
    sip({ overallResponsible: { ...exampleSip.overallResponsible, huvudman: 'region' } }),
    'responsibleOtherHuvudman',
    ['overallResponsible', 'operation'],
    'warning',
    'own',
  ],
  [
    'GIP som BUP håller i',
    gip({
      overallResponsible: { operation: 'childPsychiatry', contactRole: 'psykolog' },
      participants: [...exampleGip.participants, bup],
    }),
    'responsibleOutsideMunicipality',
    ['overallResponsible', 'operation'],
    'warning',
    'own',
  ],
  [
    'SIP med insatser från en sida',
    sip({
      actions: [first, second],
      needs: exampleSip.needs.filter(({ id }) => id !== 'n2'),
      goals: [exampleSip.goals[0]],
      parts: exampleSip.parts.slice(0, 9),
    }),
    'bothHuvudman',
    ['actions'],
    'warning',
    'statute',
  ],

  // Vad planen vilar på, och om det är rätt sorts plan
  [
    'SIP enligt lag med bara skola och BUP',
    sip({ actions: [first, third], parts: exampleSip.parts.slice(0, 15) }),
    'basisNotShown',
    ['basis'],
    'warning',
    'statute',
  ],
  [
    'SIP enligt överenskommelse utan någon av dess parter i kommunen',
    sip({
      basis: 'agreement',
      actions: [{ ...first, operation: 'leisure', responsibleRole: 'fritidsledare' }, third],
      participants: [
        ...exampleSip.participants,
        { ...bup, who: { kind: 'professional', operation: 'leisure', role: 'fritidsledare' } },
      ],
      parts: exampleSip.parts.slice(0, 15),
    }),
    'basisNotShown',
    ['basis'],
    'warning',
    'agreement',
  ],
  [
    'GIP som borde vara SIP, enligt lag',
    gip({
      actions: [...exampleGip.actions, { ...third, needs: ['n1'], goals: [] }],
      participants: [...exampleGip.participants, bup],
    }),
    'shouldBeSip',
    ['actions'],
    'error',
    'statute',
  ],
  [
    'GIP som borde vara SIP, enligt överenskommelsen',
    gip({
      actions: [
        { ...exampleGip.actions[1], needs: ['n1', 'n2'] },
        { ...third, needs: ['n1'], goals: [] },
      ],
      participants: [...exampleGip.participants, bup],
    }),
    'shouldBeSip',
    ['actions'],
    'error',
    'agreement',
  ],
  [
    'Barnets plan med behov som för en SIP, och kommunen bedömer att den behövs',
    early(
      { coordinationJudged: { kommun: 'needed', region: 'notAsked' } },
      { agreement: vastraGotaland2021 },
    ),
    'shouldBeSip',
    ['actions'],
    'error',
    'agreement',
  ],
  [
    'Barnets plan med behov som för en SIP, och ingen har gjort bedömningen',
    early({}, { agreement: vastraGotaland2021 }),
    'sipWhenJudged',
    ['actions'],
    'warning',
    'agreement',
  ],
  [
    'GIP med en insats från regionen, där varken lag eller överenskommelse ger en SIP',
    gip(
      {
        actions: [
          { ...exampleGip.actions[1], needs: ['n1', 'n2'] },
          { ...third, needs: ['n1'], goals: [] },
        ],
        participants: [...exampleGip.participants, bup],
      },
      { agreement: undefined },
    ),
    'regionInGip',
    ['actions'],
    'warning',
    'own',
  ],
  [
    'GIP där kommunen inte har GIP',
    gip({}, { practice: suggestedPractice }),
    'kindNotInUse',
    ['kind'],
    'error',
    'local',
  ],
  [
    'Barnets plan utan att arbetssättet lämnats med',
    early({}, { practice: undefined, consents: undefined }),
    'practiceNotPassed',
    ['basis'],
    'info',
    'own',
  ],

  // Vad överenskommelsen kräver
  [
    'en annan överenskommelse',
    sip({ agreement: 'annan' }),
    'agreementUnknown',
    ['agreement'],
    'error',
    'own',
  ],
  [
    'överenskommelsen lämnades inte med',
    sip({}, { agreement: undefined }),
    'agreementUnknown',
    ['agreement'],
    'error',
    'own',
  ],
  [
    'planen började före överenskommelsen',
    sip({ startsOn: '2020-12-01' }, unread),
    'agreementNotInForce',
    ['agreement'],
    'error',
    'agreement',
  ],
  [
    '21 år när en SIP enligt överenskommelsen började',
    sip({ ...grown('2005-01-27'), basis: 'agreement' }, unread),
    'ageOutsideAgreement',
    ['child', 'birthDate'],
    'error',
    'agreement',
  ],
  [
    'fyller 21 medan en SIP enligt överenskommelsen pågår',
    sip({ ...grown('2005-02-09'), basis: 'agreement' }, unread),
    'agreementAgePassed',
    ['agreement'],
    'error',
    'agreement',
  ],
  [
    'originalet är i skolan, men familjen ska ha det',
    sip(
      {
        administration: {
          original: { keptBy: { kind: 'professional', operation: 'school', role: 'rektor' } },
        },
      },
      { agreement: { ...vastraGotaland2021, originalKeptBy: 'family' } },
    ),
    'originalElsewhere',
    ['administration', 'original', 'keptBy'],
    'error',
    'agreement',
  ],
  ['SIP utan uppföljning', sip({ followUps: [] }), 'followUpNotSet', ['followUps'], 'error', 'agreement'],
  ['GIP utan uppföljning', gip({ followUps: [] }), 'followUpNotSet', ['followUps'], 'warning', 'own'],
  [
    'möte 22 dagar efter kallelse',
    sip({ meetingOn: '2026-02-11' }),
    'meetingLate',
    ['meetingOn'],
    'error',
    'agreement',
  ],
  [
    'möte 22 arbetsdagar efter kallelse',
    sip({ meetingOn: '2026-02-19' }, { agreement: inWorkingDays, holidays: swedishHolidays }),
    'meetingLate',
    ['meetingOn'],
    'error',
    'agreement',
  ],
  [
    'arbetsdagar i överenskommelsen, men inga helgdagar med i frågan',
    sip({ meetingOn: '2026-02-19' }, { agreement: inWorkingDays }),
    'workingDaysNotCounted',
    ['meetingOn'],
    'info',
    'agreement',
  ],
  [
    'planen upprättas i sitt liv innan någon har samtyckt',
    sip({
      administration: {
        life: [
          { kind: 'established', on: '2026-01-25' },
          { kind: 'consentGiven', on: '2026-01-26' },
          { kind: 'established', on: '2026-01-27' },
        ],
      },
    }),
    'stepImpossible',
    ['administration', 'life', 0],
    'warning',
    'own',
  ],
  [
    'en kallad part tackar nej',
    sip(withParticipant(5, { attendance: 'declined' })),
    'partyDeclined',
    ['participants', 5, 'attendance'],
    'warning',
    'agreement',
  ],

  // Dagar
  [
    'utskrivning: inskrivningsmeddelandet saknas',
    discharge({
      discharge: { ...(exampleDischarge as { discharge: object }).discharge, admissionNoticeOn: undefined },
    }),
    'dischargeClock',
    ['discharge', 'admissionNoticeOn'],
    'error',
    'statute',
  ],
  [
    'LSS: året har gått utan att planen setts över',
    gip(
      {
        actions: exampleGip.actions,
        participants: [
          ...exampleGip.participants,
          { ...bup, who: { kind: 'professional', operation: 'lss', role: 'handläggare' } },
        ],
        followUps: [{ ...exampleGip.followUps[0], on: '2027-06-01' }],
      },
      { on: '2027-01-09', consents: undefined },
    ),
    'lssReviewOverdue',
    ['followUps'],
    'error',
    'statute',
  ],
  [
    'uppföljning utan resultat',
    gip({ followUps: [{ ...exampleGip.followUps[0], on: '2026-02-08' }] }),
    'followUpOverdue',
    ['followUps', 0],
    'warning',
    'own',
  ],
  ['mötet före kallelsen', sip({ meetingOn: '2026-01-19' }), 'core/datesReversed', ['meetingOn'], 'error'],
  [
    'insatsen slutar innan den börjar',
    sip(withAction(0, { plannedEnd: '2026-01-26' })),
    'core/datesReversed',
    ['actions', 0, 'plannedEnd'],
    'error',
  ],
  ['avslut före start', gip(closed({ on: '2026-01-07' })), 'core/datesReversed', ['closing', 'on'], 'error'],
  [
    'deltagaren slutar innan hen börjar',
    sip(withParticipant(0, { to: '2026-01-19' })),
    'core/datesReversed',
    ['participants', 0, 'to'],
    'error',
  ],
  [
    'uppföljning före planen',
    gip({
      followUps: [
        { ...exampleGip.followUps[0], on: '2026-01-07', result: { heldOn: '2026-01-08' } },
        exampleGip.followUps[0],
      ],
    }),
    'core/datesReversed',
    ['followUps', 0, 'on'],
    'error',
  ],
  [
    'född efter planens start',
    sip({ child: { ...exampleSip.child, birthDate: '2026-01-28' } }, unread),
    'core/datesReversed',
    ['startsOn'],
    'error',
  ],
  [
    'insatsen börjar före planen',
    sip(withAction(0, { start: '2026-01-26' })),
    'actionOutsidePlan',
    ['actions', 0, 'start'],
    'warning',
    'own',
  ],
  [
    'planerad insats vars dag har passerat',
    sip(withAction(1, { status: 'planned' })),
    'actionDaysPassed',
    ['actions', 1, 'start'],
    'warning',
    'own',
  ],
  [
    'pågående insats vars sista dag har passerat',
    sip(withAction(0, { plannedEnd: '2026-02-06' })),
    'actionDaysPassed',
    ['actions', 0, 'plannedEnd'],
    'warning',
    'own',
  ],
  [
    'pågående insats vars dag inte har kommit',
    sip(withAction(2, { status: 'ongoing' })),
    'actionNotBegun',
    ['actions', 2, 'status'],
    'warning',
    'own',
  ],
  [
    'underskrift med fel år',
    sip({ administration: { signatures: [{ who: v1, on: '2062-02-02', form: 'handwritten' }] } }),
    'dayAhead',
    ['administration', 'signatures', 0, 'on'],
    'warning',
    'own',
  ],

  // Det som ska hänga ihop
  ['bygger på sig själv', sip({ basedOn: 1 }), 'versionOrder', ['basedOn'], 'error', 'own'],
  [
    'kopia av en version som inte finns',
    sip({ administration: copy({ version: 2 }) }),
    'versionOrder',
    ['administration', 'copiesGiven', 0, 'version'],
    'error',
    'own',
  ],
  [
    'två insatser med samma beteckning',
    sip(withAction(1, { id: 'a1' })),
    'idTwice',
    ['actions', 1, 'id'],
    'error',
    'own',
  ],
  [
    'insats mot ett behov som inte finns',
    sip(withAction(0, { needs: ['n1', 'n9'] })),
    'referenceUnresolved',
    ['actions', 0, 'needs', 1],
    'error',
    'own',
  ],
  [
    'synpunkt av någon som inte är vårdnadshavare här',
    gip({ views: [...exampleGip.views, { by: v2, statement: { kind: 'said', words: 'Påhittat.' } }] }),
    'referenceUnresolved',
    ['views', 1, 'by', 'ref'],
    'error',
    'own',
  ],
  [
    'uppföljning av ett mål som inte finns',
    gip({
      followUps: [
        {
          ...exampleGip.followUps[0],
          on: '2026-02-02',
          result: { heldOn: '2026-02-02', goals: [{ goal: 'g9', state: 'reached' }] },
        },
        exampleGip.followUps[0],
      ],
    }),
    'referenceUnresolved',
    ['followUps', 0, 'result', 'goals', 0, 'goal'],
    'error',
    'own',
  ],
  [
    'KVÅ-kod med en siffra för lite',
    sip({ codes: [{ system: 'kva', code: 'AU12' }] }),
    'codeForm',
    ['codes', 0, 'code'],
    'error',
    'guidance',
  ],
  [
    'KSI-kod utan punkter, på en insats',
    sip(withAction(0, { codes: [{ system: 'ksi', code: 'XAH2075' }] })),
    'codeForm',
    ['actions', 0, 'codes', 0, 'code'],
    'error',
    'guidance',
  ],
  [
    'koden för SIP på en GIP',
    gip({ codes: [{ system: 'kva', code: 'AU124' }] }),
    'codeOfOtherKind',
    ['codes', 0, 'code'],
    'warning',
    'guidance',
  ],
  [
    'koden för utskrivning på en vanlig SIP',
    sip({ codes: [{ system: 'ineraTypeOfCarePlan', code: 'SPU' }] }),
    'codeOfOtherKind',
    ['codes', 0, 'code'],
    'warning',
    'guidance',
  ],
  [
    'GP på en GIP',
    gip({ codes: [{ system: 'ineraTypeOfCarePlan', code: 'GP' }] }),
    'gpIsNotGip',
    ['codes', 0, 'code'],
    'warning',
    'guidance',
  ],
  [
    'uppgifter om ett annat barn',
    sip({}, { consents: undefined, child: { ...child, ref: 'annat' } }),
    'otherChild',
    ['child', 'ref'],
    'error',
    'own',
  ],
  [
    'en annan födelsedag i uppgifterna om barnet',
    sip({}, { child: { ...child, birthDate: '2014-05-21' } }),
    'factsDiffer',
    ['child', 'birthDate'],
    'warning',
    'own',
  ],
  [
    'gemensam vårdnad men en vårdnadshavare i planen',
    gip({ custody: 'joint' }, unread),
    'custodyAndCustodians',
    ['custodians'],
    'warning',
    'own',
  ],
  [
    'fyller 18, och en vårdnadshavare deltar fortfarande som det',
    sip(
      {
        child: { ...exampleSip.child, birthDate: '2008-02-09' },
        ...withParticipant(1, { to: '2026-02-08' }),
      },
      unread,
    ),
    'custodianAfterMajority',
    ['participants', 2, 'who'],
    'warning',
    'statute',
  ],

  // Vad en god plan har
  [
    'barnet har inte tillfrågats',
    gip({ childsVoice: { ...exampleGip.childsVoice, words: { kind: 'nothing', nothing: 'notAsked' } } }),
    'childsVoiceMissing',
    ['childsVoice', 'words'],
    'warning',
    'own',
  ],
  [
    'SIP: barnets mål saknas',
    sip({ childsVoice: { ...exampleSip.childsVoice, goal: { kind: 'nothing', nothing: 'notAsked' } } }),
    'childsVoiceMissing',
    ['childsVoice', 'goal'],
    'warning',
    'statute',
  ],
  [
    'en vårdnadshavare har inte hörts',
    sip({
      views: exampleSip.views.toSpliced(1, 1),
      parts: exampleSip.parts.filter(({ path }) => path[0] !== 'views'),
    }),
    'custodianNotHeard',
    ['custodians', 1],
    'warning',
    'own',
  ],
  ['inga mål', gip({ goals: [] }), 'goalsMissing', ['goals'], 'warning', 'guidance'],
  [
    'ett behov utan svar',
    gip({ needs: [...exampleGip.needs, { id: 'n3', text: 'Påhittat.' }] }),
    'needWithoutAction',
    ['needs', 2],
    'warning',
    'own',
  ],
  [
    'verksamheten deltar inte',
    gip({ actions: [...exampleGip.actions, { ...exampleGip.actions[0], id: 'a3', operation: 'leisure' }] }),
    'operationNotParticipant',
    ['actions', 2, 'operation'],
    'warning',
    'own',
  ],
  [
    'verksamheten har slutat delta men har en insats kvar',
    sip(withParticipant(5, { to: '2026-02-06' })),
    'operationLeft',
    ['actions', 2, 'operation'],
    'warning',
    'own',
  ],
  [
    'den ansvariga deltar inte',
    gip({ overallResponsible: { operation: 'lss', contactRole: 'handläggare' } }),
    'responsibleTakesPart',
    ['overallResponsible'],
    'warning',
    'own',
  ],
  [
    'regionen står för en insats av skolan',
    sip(withAction(0, { huvudman: 'region' })),
    'unusualHuvudman',
    ['actions', 0, 'huvudman'],
    'info',
    'own',
  ],
  [
    'samma mentor står två gånger',
    sip({ participants: [...exampleSip.participants, exampleSip.participants[3]] }),
    'participantTwice',
    ['participants', 6],
    'warning',
    'own',
  ],
  [
    'en deltagare kommer med efter avslutet',
    gip({
      ...closed(),
      participants: exampleGip.participants.map((one, i) => (i === 0 ? { ...one, from: '2026-02-07' } : one)),
    }),
    'participantAfterClosing',
    ['participants', 0, 'from'],
    'warning',
    'own',
  ],
  [
    'avslutad med öppen insats',
    gip({ ...closed(), actions: [exampleGip.actions[0], ...done(exampleGip.actions.slice(1))] }),
    'openActionInClosedPlan',
    ['actions', 0, 'status'],
    'warning',
    'own',
  ],
  [
    'avslutad på grund av ålder vid elva år',
    gip(closed({ reason: 'age' })),
    'closedForAgeEarly',
    ['closing', 'reason'],
    'warning',
    'own',
  ],
  [
    'ersatt, men av vad?',
    gip(closed({ reason: 'replaced' })),
    'replacedByWhat',
    ['closing'],
    'warning',
    'own',
  ],

  // Bevarande, gallring och rättelse
  [
    'avslutad, och ingen har bestämt hur länge den bevaras',
    gip({ ...closed(), administration: undefined }),
    'retentionNotDecided',
    ['closing'],
    'info',
    'own',
  ],
  [
    'dagen att se över bevarandet har kommit',
    gip({ ...closed(), administration: { retention: { rule: 'Påhittat beslut', reviewOn: '2026-02-09' } } }),
    'retentionReview',
    ['administration', 'retention', 'reviewOn'],
    'warning',
    'own',
  ],
  [
    'planens egen dag för gallring har kommit',
    gip({ ...closed(), administration: { retention: { rule: 'Påhittat beslut', eraseOn: '2026-02-07' } } }),
    'retentionOver',
    ['administration', 'retention', 'eraseOn'],
    'warning',
    'own',
  ],
  [
    'kommunens tid för gallring har gått',
    gip(
      {
        ...closed({ on: '2026-01-09' }),
        actions: exampleGip.actions.map((a) => ({ ...a, start: '2026-01-08', status: 'done' })),
        administration: undefined,
      },
      { practice: { ...practice, retention: { rule: 'Påhittat beslut', eraseAfterMonths: 1 } } },
    ),
    'retentionOver',
    ['closing', 'on'],
    'warning',
    'local',
  ],
  [
    'en kopia från före rättelsen',
    sip({
      administration: {
        copiesGiven: [
          { to: v1, on: '2026-02-02' },
          { to: v2, on: '2026-02-02' },
          { to: v1, on: '2026-02-05' },
        ],
        corrections: [
          { path: ['reason'], on: '2026-02-04', by: 'rektor', wasWrong: 'Påhittat: fel termin.' },
        ],
      },
    }),
    'correctionNotTold',
    ['administration', 'copiesGiven', 1],
    'warning',
    'own',
  ],

  // Skydd och märkning
  [
    'skyddade personuppgifter, skolan står i planen',
    gip({ protectedIdentity: 'yes', child: { ref: 'barn', schoolUnit: 'Påhittade skolan' } }, unread),
    'protectedPlace',
    ['child', 'schoolUnit'],
    'warning',
    'statute',
  ],
  [
    'skyddade personuppgifter, inte klarlagt',
    gip({ protectedIdentity: 'unknown' }, unread),
    'protectedIdentityUnknown',
    ['protectedIdentity'],
    'warning',
    'statute',
  ],
  ['inga märkta delar', gip({ parts: [] }), 'noLabels', ['parts'], 'warning', 'own'],
  [
    'märkning av något som inte finns',
    gip({ parts: [...exampleGip.parts, { ...exampleGip.parts[0], path: ['risk'] }] }),
    'labelLeadsNowhere',
    ['parts', 8, 'path'],
    'warning',
    'own',
  ],
];

const found = ({ plan, options }: Case) =>
  checkPlan(plan, { on: '2026-02-09', ...options }).findings.map(({ code, path, severity, sources }) => ({
    code,
    path,
    severity,
    basis: sources[0]?.basis,
  }));
const fullCode = (code: string) => (code.includes('/') ? code : `sip-gip/${code}`);

describe('nothing wrong, nothing found', () => {
  test.each([
    ['SIP', sip({})],
    ['SIP vid utskrivning', discharge({})],
    ['GIP', gip({})],
    ['Barnets plan', early({})],
    ['avslutad plan', gip(closed())],
  ] as const)('%s', (_, unchanged) => {
    expect(found(unchanged)).toEqual([]);
  });
});

describe('one thing wrong, exactly one thing found', () => {
  for (const [what, faulty, code, path, severity, basis] of faults)
    test(what, () => {
      // Consents that a row leaves unread on purpose say so besides.
      const others = found(faulty).filter(
        (f) => f.code === fullCode(code) || f.code !== 'sip-gip/planConsentNotRead',
      );
      expect(others).toEqual([{ code: fullCode(code), path, severity, basis }]);
    });

  test('every rule has its faults here, and no rule gives a code that it does not list', () => {
    const listed = new Set<string>(planRules.flatMap(({ codes }) => codes));
    expect(new Set(faults.map(([, , code]) => fullCode(code)))).toEqual(listed);
  });
});

describe('what is not wrong', () => {
  test.each<[string, Case]>([
    [
      'barnet ville inte svara',
      gip({ childsVoice: { ...exampleGip.childsVoice, goal: { kind: 'nothing', nothing: 'declined' } } }),
    ],
    [
      'barnet har inte tillfrågats, och det står varför',
      gip({
        childsVoice: {
          ...exampleGip.childsVoice,
          words: { kind: 'nothing', nothing: 'notAsked', why: 'Påhittat skäl.' },
        },
      }),
    ],
    ['andra gör inget, och det är tillfrågat', sip({ measuresByOthers: { kind: 'none' } })],
    ['möte 21 dagar efter kallelse', sip({ meetingOn: '2026-02-10' })],
    [
      'uppföljningen hölls senare än planerat',
      gip({
        followUps: [
          { ...exampleGip.followUps[0], on: '2026-02-01', result: { heldOn: '2026-02-06' } },
          exampleGip.followUps[0],
        ],
      }),
    ],
    [
      'samtycket är återkallat, och planen avslutad samma dag',
      gip(closed({ on: '2026-02-05', reason: 'consentWithdrawn' }), {
        consents: [{ ...consent, withdrawn: [{ by: v1, on: '2026-02-05' }] }],
      }),
    ],
    [
      'kopia på ett samtycke som gällde då men är återkallat nu',
      sip(
        {
          consents: [...exampleSip.consents, { kind: 'secrecyWaiver', ref: 'samtycke-kopia' }],
          administration: copy({ to: toBup, consents: ['samtycke-kopia'] }),
        },
        { consents: [consent, { ...waiver, withdrawn: [{ by: v2, on: '2026-02-03' }] }] },
      ),
    ],
    [
      'kopia till en vårdnadshavare och till barnet',
      sip({
        administration: {
          copiesGiven: [
            { to: v1, on: '2026-02-02' },
            { to: { kind: 'child' }, on: '2026-02-02' },
          ],
        },
      }),
    ],
    [
      'två lärare med samma roll och olika namn',
      sip({
        participants: [
          ...exampleSip.participants,
          { ...exampleSip.participants[3], name: 'Påhittad lärare ett' },
          { ...exampleSip.participants[3], name: 'Påhittad lärare två' },
        ],
      }),
    ],
    [
      'mentorn slutade och kom tillbaka',
      sip({
        participants: [
          ...withParticipant(3, { to: '2026-01-30' }).participants,
          { ...exampleSip.participants[3], from: '2026-02-02' },
        ],
      }),
    ],
    [
      'allt som kan stå i en plan står där',
      sip({
        basedOn: undefined,
        version: 2,
        custody: 'joint',
        initiatedBy: v1,
        coordinationJudged: { kommun: 'needed', region: 'needed' },
        needs: exampleSip.needs.map((need) => ({ ...need, saidBy: [{ kind: 'child' }, v2] })),
        goals: exampleSip.goals.map((goal) => ({ ...goal, saidBy: [toBup] })),
        followUps: [
          {
            ...exampleSip.followUps[0],
            on: '2026-02-05',
            result: {
              heldOn: '2026-02-05',
              words: 'Påhittat.',
              goals: [{ goal: 'g1', state: 'partlyReached', words: 'Påhittat.' }],
              views: [{ by: v2, statement: { kind: 'said', words: 'Påhittat.' } }],
              agreed: 'Påhittat.',
            },
          },
          exampleSip.followUps[0],
        ],
        administration: {
          original: { keptBy: { kind: 'professional', operation: 'school', role: 'rektor' } },
          copiesGiven: [
            { to: toBup, on: '2026-02-02', version: 1, ground: 'Påhittad grund.' },
            { to: toBup, on: '2026-02-06', version: 2, ground: 'Påhittad grund.' },
          ],
          signatures: [{ who: v1, on: '2026-01-27', form: 'electronic', version: 1 }],
          corrections: [{ path: ['risk'], on: '2026-02-04', by: 'rektor', wasWrong: 'Påhittat: fel vecka.' }],
          retention: { rule: 'Påhittat beslut', reviewOn: '2028-01-01', eraseOn: '2031-01-01' },
        },
      }),
    ],
    ['20 år dagen före födelsedagen', sip({ ...grown('2005-02-10'), basis: 'agreement' }, unread)],
    ['en SIP enligt lag har ingen ålder', sip(grown('2000-01-01'), unread)],
    [
      'koder som är rätt, och en egen',
      sip({
        codes: [
          { system: 'kva', code: 'AU124' },
          { system: 'ksi', code: 'XAH.20.75' },
          { system: 'ineraTypeOfCarePlan', code: 'SIP', display: 'Samordnad individuell plan' },
          { system: 'local', code: 'vår egen' },
        ],
        followUps: [{ ...exampleSip.followUps[0], codes: [{ system: 'kva', code: 'AW010' }] }],
      }),
    ],
  ])('%s', (_, fine) => {
    expect(found(fine).filter(({ code }) => code !== 'sip-gip/planConsentNotRead')).toEqual([]);
  });

  test('a plan that rests on no agreement is not asked for one', () => {
    const { agreement: _, ...statuteOnly } = exampleSip;
    expect(checkPlan(statuteOnly, usual).findings).toEqual([]);
  });
});

test('a missing consent is told once, however many days it was needed', () => {
  const followUps = ['2026-02-01', '2026-02-04'].map((heldOn) => ({
    ...exampleGip.followUps[0],
    on: heldOn,
    result: { heldOn },
  }));
  const plan = gip(
    { followUps: [...followUps, exampleGip.followUps[0]] },
    { consents: [{ ...consent, given: [] }] },
  );
  expect(found(plan).map(({ code, path }) => [code, path])).toEqual([
    ['sip-gip/planConsentNotInForce', ['consents']],
  ]);
});

test('with protected identity, a text that repeats the place is found too', () => {
  const plan = sip(
    {
      protectedIdentity: 'yes',
      child: { ref: 'barn', address: 'Påhittade vägen 4' },
      custodians: [{ ref: 'v1' }, { ref: 'v2' }],
      meetingPlace: undefined,
      reason: 'Påhittat. Hemma på PÅHITTADE  VÄGEN 4 är morgnarna svåra.',
    },
    unread,
  );
  expect(
    found(plan)
      .filter(({ code }) => code === 'sip-gip/protectedPlace')
      .map(({ path }) => path),
  ).toEqual([['child', 'address'], ['reason']]);
});

test('a plan of the greatest size the schema takes is gone through', () => {
  const ids = Array.from({ length: 500 }, (_, i) => `n${i}`);
  const actions = ids.map((id) => ({ ...first, id, needs: ids.slice(0, 100), goals: ids.slice(0, 100) }));
  const plan = sip({
    needs: ids.map((id) => ({ id, text: 'Påhittat.' })),
    goals: ids.map((id) => ({ ...exampleSip.goals[0], id, needs: ids.slice(0, 100) })),
    actions,
    parts: ids.map((_, i) => ({ ...exampleSip.parts[15], path: ['actions', i, 'needs', 99] })),
  });
  // The first hundred needs have actions; the others are told one by one.
  expect(found(plan).filter(({ code }) => code === 'sip-gip/needWithoutAction')).toHaveLength(400);
});

test('the README lists every code with its severity, what demands it, and what it says', () => {
  const words = new Map<string, string>();
  for (const [code, { message }] of [...Object.entries(findingKinds), ...Object.entries(coreKinds)])
    words.set(code, message.en);
  const demandedBy = (severity: Severity, basis = 'own') => {
    if (basis === 'local') return 'practice';
    if (basis === 'own') return severity === 'error' ? 'format' : 'ours';
    return basis;
  };
  const rows = [...new Set(faults.map(([, , code]) => fullCode(code)))].map((code) => {
    const seen = faults
      .filter(([, , of]) => fullCode(of) === code)
      .map(([, , , , severity, basis]) => `${severity} (${demandedBy(severity, basis)})`);
    return `| \`${code}\` | ${[...new Set(seen)].sort().join(', ')} | ${words.get(code)} |`;
  });
  const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8');
  const listed = readme.split('\n').filter((line) => /^\| `(sip-gip|core)\//.test(line));
  expect(listed.map((line) => line.replace(/ +/g, ' '))).toEqual(rows);
});
