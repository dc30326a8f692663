import type { OperationId, OperationNeed } from '@tsi/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { planKind } from './planKind.ts';
import type { PlanPractice } from './planPractice.ts';
import type { Situation } from './situation.ts';
import { suggestedPractice } from './suggestedPractice.ts';
import { vastraGotaland2021 } from './vastraGotaland2021.ts';

const on = '2026-02-09';
const withGip: PlanPractice = { ...suggestedPractice, gip: { enabled: true, minOperations: 2 } };
const withBoth: PlanPractice = { ...withGip, barnetsPlan: { enabled: true } };

const situation: Situation = {
  schemaVersion: '1',
  needs: [],
  coordinationJudged: { kommun: 'needed', region: 'notAsked' },
  planConsent: 'given',
  suspectedHarm: 'no',
  discharge: false,
  early: false,
};
const needing = (...operations: OperationId[]): Situation => ({
  ...situation,
  needs: operations.map((operation) => ({ operation })),
});
const codes = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code);
const ifoAndBup = needing('childAndFamilyServices', 'childPsychiatry');

describe('the decision table, row by row', () => {
  test('row 0: suspected harm is reported now, and the plan question goes on', () => {
    const answer = planKind({ ...ifoAndBup, suspectedHarm: 'yes' }, { on });
    expect(answer).toMatchObject({ mustReport: true, kind: 'sip' });
    expect(answer.findings.find(({ code }) => code === 'sip-gip/reportNow')).toMatchObject({
      severity: 'error',
      sources: [
        { act: 'SFS 2025:400', section: '19 kap. 1 §' },
        { act: 'SFS 2009:400', section: '10 kap. 28 §' },
      ],
    });
  });

  test.each([
    ['1: IFO + BUP', ifoAndBup, 'sip', 'statute', []],
    [
      '2: IFO + BUP + skola',
      needing('childAndFamilyServices', 'childPsychiatry', 'school'),
      'sip',
      'statute',
      ['sip-gip/schoolAsOther'],
    ],
    [
      '4: skola + BUP, ingen överenskommelse',
      needing('school', 'childPsychiatry'),
      undefined,
      undefined,
      ['sip-gip/considerSocialServices'],
    ],
    [
      '5: skola + IFO, GIP används inte',
      needing('school', 'childAndFamilyServices'),
      undefined,
      undefined,
      [],
    ],
    ['7: bara skolan', needing('school'), undefined, undefined, ['sip-gip/ownPlan']],
    [
      '8: BUP + primärvård',
      needing('childPsychiatry', 'primaryCare'),
      undefined,
      undefined,
      ['sip-gip/healthCarePlan'],
    ],
    [
      '9: samtycke nekas',
      { ...ifoAndBup, planConsent: 'refused' as const },
      undefined,
      'statute',
      ['sip-gip/consentRefused'],
    ],
    [
      '10: en av två vårdnadshavare',
      { ...ifoAndBup, planConsent: 'oneCustodianOnly' as const },
      undefined,
      'statute',
      ['sip-gip/oneCustodianOnly'],
    ],
    [
      'barnets eget samtycke saknas',
      { ...ifoAndBup, planConsent: 'childMissing' as const },
      undefined,
      'statute',
      ['sip-gip/childsConsentMissing'],
    ],
    [
      '11: båda bedömer att planen inte behövs',
      { ...ifoAndBup, coordinationJudged: { kommun: 'notNeeded', region: 'notNeeded' } as const },
      undefined,
      'statute',
      ['sip-gip/declinedNeed'],
    ],
    ['13: utskrivning, IFO + BUP', { ...ifoAndBup, discharge: true }, 'sipDischarge', 'statute', []],
    [
      '14: elevhälsans medicinska insats + IFO',
      needing('studentHealthMedical', 'childAndFamilyServices'),
      undefined,
      undefined,
      [],
    ],
  ])('statute only, row %s', (_, input, kind, basis, found) => {
    const answer = planKind(input, { on });
    expect(answer.kind).toBe(kind);
    expect(answer.basis).toBe(basis);
    expect(codes(answer.findings)).toEqual(found);
    expect(answer.missing.length === 0).toBe(kind !== undefined);
    expect(answer.mustReport).toBe(false);
  });

  test.each([
    [
      '2: skola som part',
      needing('childAndFamilyServices', 'childPsychiatry', 'school'),
      'sip',
      'statute',
      ['sip-gip/schoolAsParty'],
    ],
    [
      '3: LSS + habilitering',
      needing('lss', 'habilitation'),
      'sip',
      'agreement',
      ['sip-gip/ageNotTested', 'sip-gip/lssOwnPlan'],
    ],
    ['4: skola + BUP', needing('school', 'childPsychiatry'), 'sip', 'agreement', ['sip-gip/ageNotTested']],
    [
      '4: skola + BUP, 20 år',
      { ...needing('school', 'childPsychiatry'), birthDate: '2005-02-10' as const },
      'sip',
      'agreement',
      [],
    ],
    [
      '4: skola + BUP, 21 år',
      { ...needing('school', 'childPsychiatry'), birthDate: '2005-02-09' as const },
      undefined,
      undefined,
      ['sip-gip/considerSocialServices'],
    ],
  ])('with the agreement, row %s', (_, input, kind, basis, found) => {
    const answer = planKind(input, { on, agreement: vastraGotaland2021 });
    expect(answer.kind).toBe(kind);
    expect(answer.basis).toBe(basis);
    expect(codes(answer.findings)).toEqual(found);
  });

  test.each([
    [
      '3: LSS + habilitering',
      needing('lss', 'habilitation'),
      'sip',
      ['sip-gip/lssOwnPlan', 'sip-gip/legalReview'],
    ],
    [
      '4: skola + BUP',
      needing('school', 'childPsychiatry'),
      'barnetsPlan',
      ['sip-gip/considerSocialServices'],
    ],
    ['5: skola + IFO', needing('school', 'childAndFamilyServices'), 'gip', []],
    ['6: IFO + LSS', needing('childAndFamilyServices', 'lss'), 'gip', ['sip-gip/lssOwnPlan']],
    [
      '12: tidigt, förskola + BVC',
      {
        ...needing('preschool', 'childHealthCentre'),
        early: true,
        coordinationJudged: { kommun: 'notAsked', region: 'notAsked' } as const,
      },
      'barnetsPlan',
      ['sip-gip/considerSocialServices'],
    ],
    [
      '12: tidigt, skola + IFO',
      { ...needing('school', 'childAndFamilyServices'), early: true },
      'barnetsPlan',
      [],
    ],
    [
      '14: elevhälsans medicinska insats + IFO',
      needing('studentHealthMedical', 'childAndFamilyServices'),
      'gip',
      ['sip-gip/municipalHealthCareOnly'],
    ],
  ])('with local practice, row %s', (_, input, kind, found) => {
    const answer = planKind(input, { on, practice: withBoth });
    expect(answer).toMatchObject({ kind, basis: 'local', missing: [] });
    expect(codes(answer.findings)).toEqual(found);
  });

  test('row 12: an early plan gives way as soon as the statute is met', () => {
    const early: Situation = { ...ifoAndBup, early: true };
    expect(planKind(early, { on, practice: withBoth })).toMatchObject({ kind: 'sip', basis: 'statute' });
    const notJudged = { ...early, coordinationJudged: { kommun: 'notAsked', region: 'notAsked' } } as const;
    const answer = planKind(notJudged, { on, practice: withBoth });
    expect(answer.kind).toBe('barnetsPlan');
    expect(codes(answer.findings)).toContain('sip-gip/sipWhenJudged');
  });
});

describe('GIP', () => {
  test('is off until the municipality says that it is in use', () => {
    const answer = planKind(needing('school', 'childAndFamilyServices'), { on, practice: suggestedPractice });
    expect(answer.kind).toBeUndefined();
  });

  test('the school and its own student health are one operation', () => {
    const answer = planKind(needing('school', 'studentHealthPsychosocial'), { on, practice: withGip });
    expect(answer.kind).toBeUndefined();
    expect(answer.missing).toContainEqual(
      expect.objectContaining({ condition: 'differentOperations', kind: 'gip' }),
    );
  });

  test('an independent school is not one of the municipality’s operations', () => {
    const needs: OperationNeed[] = [
      { operation: 'school', huvudman: 'private' },
      { operation: 'childAndFamilyServices' },
    ];
    const answer = planKind({ ...situation, needs }, { on, practice: withGip });
    expect(answer.kind).toBeUndefined();
    expect(codes(answer.findings)).toContain('sip-gip/privateProvider');
  });

  test('the region’s judgement is not the municipality’s', () => {
    const judged = { kommun: 'notAsked', region: 'needed' } as const;
    const answer = planKind(
      { ...needing('school', 'childAndFamilyServices'), coordinationJudged: judged },
      { on, practice: withGip },
    );
    expect(answer).toMatchObject({ wouldBe: 'gip', missing: [{ because: 'judgementNotAsked' }] });
  });
});

describe('the wording on the day', () => {
  test.each([
    ['2009-12-31', []],
    ['2010-01-01', ['SFS 2001:453 2 kap. 7 §', 'SFS 1982:763 3 f §']],
    ['2017-04-01', ['SFS 2001:453 2 kap. 7 §', 'SFS 2017:30 16 kap. 4 §']],
    ['2025-06-30', ['SFS 2001:453 2 kap. 7 §', 'SFS 2017:30 16 kap. 4 §']],
    ['2025-07-01', ['SFS 2025:400 10 kap. 8 §', 'SFS 2025:400 10 kap. 9 §', 'SFS 2017:30 16 kap. 4 §']],
  ] as const)('%s', (day, cited) => {
    const { sources } = planKind(ifoAndBup, { on: day });
    expect(sources.map(({ act, section }) => `${act} ${section}`)).toEqual(cited);
  });

  test('a day before 2010 gets no answer, not even a local one', () => {
    const answer = planKind(ifoAndBup, {
      on: '2009-12-31',
      agreement: vastraGotaland2021,
      practice: withBoth,
    });
    expect(answer.kind).toBeUndefined();
    expect(answer.missing).toMatchObject([{ condition: 'lawOnTheDay', because: 'noVersionForDay' }]);
    expect(codes(answer.findings)).toContain('sip-gip/noVersionForDay');
  });

  test('a day after the law was read carries a warning, and is withheld when the caller is strict', () => {
    expect(codes(planKind(ifoAndBup, { on: '2026-02-13' }).findings)).toEqual(['core/lawReadAsOf']);
    const strict = planKind(ifoAndBup, { on: '2026-02-13', strictLaw: true });
    expect(strict).toMatchObject({ wouldBe: 'sip', missing: [{ because: 'lawNotRead' }] });
    expect(strict.kind).toBeUndefined();
    expect(codes(strict.findings)).toContain('sip-gip/legalReview');
    expect(planKind(ifoAndBup, { on: '2026-02-12', strictLaw: true }).kind).toBe('sip');
  });

  test('an agreement counts from its own first day', () => {
    const answer = planKind(needing('school', 'childPsychiatry'), {
      on: '2020-12-31',
      agreement: vastraGotaland2021,
    });
    expect(answer.kind).toBeUndefined();
    expect(codes(answer.findings)).toContain('sip-gip/agreementNotInForce');
  });

  test('a day that is no day is the caller’s mistake', () => {
    expect(() => planKind(ifoAndBup, { on: '2026-02-30' })).toThrow(RangeError);
  });
});

describe('one thing changes around the same child', () => {
  const municipal = [
    'school',
    'studentHealthPsychosocial',
    'studentHealthMedical',
    'childAndFamilyServices',
  ] as const;
  const now = needing(...municipal, 'childPsychiatry');
  const options = { on, agreement: vastraGotaland2021, practice: withGip } as const;

  test.each([
    ['as it is', now, { kind: 'sip', basis: 'statute', mustReport: false }],
    [
      'one custodian withdraws',
      { ...now, planConsent: 'oneCustodianOnly' },
      { wouldBe: 'sip', missing: [{ because: 'consentOneCustodianOnly' }] },
    ],
    [
      'the child is 15 and has not consented',
      { ...now, planConsent: 'childMissing' },
      { wouldBe: 'sip', missing: [{ because: 'consentChildMissing' }] },
    ],
    ['child psychiatry is no longer involved', needing(...municipal), { kind: 'gip', basis: 'local' }],
    ['suspicion of harm', { ...now, suspectedHarm: 'yes' }, { kind: 'sip', mustReport: true }],
  ] as const)('%s', (_, input, expected) => {
    const answer = planKind(input, options);
    expect(answer).toMatchObject(expected);
    if (!('kind' in expected)) expect(answer.kind).toBeUndefined();
  });
});

test('whether the child may be harmed is asked when nobody has', () => {
  const answer = planKind({ ...ifoAndBup, suspectedHarm: 'unknown' }, { on });
  expect(answer.mustReport).toBe(false);
  expect(codes(answer.findings)).toEqual(['sip-gip/askAboutHarm']);
});

test('an older wording is told to be older', () => {
  expect(codes(planKind(ifoAndBup, { on: '2025-06-30' }).findings)).toEqual(['sip-gip/olderWording']);
});

describe('always and never', () => {
  const operationIds: OperationId[] = [
    'preschool',
    'school',
    'studentHealthMedical',
    'studentHealthPsychosocial',
    'childHealthCentre',
    'childPsychiatry',
    'habilitation',
    'municipalHealthCare',
    'childAndFamilyServices',
    'lss',
    'leisure',
    'police',
  ];
  const judged = fc.constantFrom('needed', 'notNeeded', 'notAsked');
  const anySituation: fc.Arbitrary<Situation> = fc.record({
    schemaVersion: fc.constant('1' as const),
    needs: fc.array(fc.record({ operation: fc.constantFrom(...operationIds) }), { maxLength: 5 }),
    coordinationJudged: fc.record({ kommun: judged, region: judged }),
    planConsent: fc.constantFrom('given', 'oneCustodianOnly', 'childMissing', 'refused', 'notAsked'),
    suspectedHarm: fc.constantFrom('yes', 'no', 'unknown'),
    discharge: fc.boolean(),
    early: fc.boolean(),
  });
  const options = { on, agreement: vastraGotaland2021, practice: withBoth } as const;

  test('no plan of any kind without consent', () => {
    fc.assert(
      fc.property(anySituation, (s) => s.planConsent === 'given' || planKind(s, options).kind === undefined),
    );
  });
  test('either a kind and nothing missing, or no kind and something missing', () => {
    fc.assert(
      fc.property(anySituation, (s) => {
        const { kind, missing } = planKind(s, options);
        return (kind === undefined) === missing.length > 0;
      }),
    );
  });
  test('suspected harm is always reported and never changes which plan it is', () => {
    fc.assert(
      fc.property(anySituation, (s) => {
        const suspected = planKind({ ...s, suspectedHarm: 'yes' }, options);
        return (
          suspected.mustReport && suspected.kind === planKind({ ...s, suspectedHarm: 'no' }, options).kind
        );
      }),
    );
  });
  test('the order of the needs changes nothing', () => {
    fc.assert(
      fc.property(anySituation, (s) => {
        const reversed = planKind({ ...s, needs: s.needs.toReversed() }, options);
        const answer = planKind(s, options);
        return reversed.kind === answer.kind && reversed.wouldBe === answer.wouldBe;
      }),
    );
  });
  test('a GIP never when the region is needed, and a statutory SIP never without it', () => {
    fc.assert(
      fc.property(anySituation, (s) => {
        const { kind, basis } = planKind(s, options);
        const region = s.needs.some(({ operation }) =>
          ['childHealthCentre', 'childPsychiatry', 'habilitation'].includes(operation),
        );
        return !(kind === 'gip' && region) && !(kind === 'sip' && basis === 'statute' && !region);
      }),
    );
  });
  test('the statute alone never answers with a local plan', () => {
    fc.assert(
      fc.property(anySituation, (s) => {
        const { kind } = planKind(s, { on });
        return kind === undefined || kind === 'sip' || kind === 'sipDischarge';
      }),
    );
  });
});
