import type { IsoDate } from '@tsi/core';
import { describe, expect, test } from 'vitest';
import type { Child, MaturityAssessment, PreventedCustodian } from './child.ts';
import { child, day } from './inventedCase.ts';
import { suggestedPractice as practice } from './suggestedPractice.ts';
import { type ConsentQuestion, whoMustConsent } from './whoMustConsent.ts';

const waiver: ConsentQuestion = { kind: 'secrecyWaiver' };
const plan: ConsentQuestion = { kind: 'planConsent' };
const assessed = (
  decides: MaturityAssessment['decides'],
  on: IsoDate = '2026-01-10',
): MaturityAssessment => ({
  on,
  by: 'kurator',
  decides,
  appliesTo: ['planConsent', 'secrecyWaiver', 'interventionConsent'],
  reason: 'påhittat skäl',
});
const born = (birthDate: IsoDate, ...maturity: MaturityAssessment[]): Child => ({
  ...child,
  birthDate,
  maturity,
});
const prevented = (changes: Partial<PreventedCustodian> = {}): Child => ({
  ...child,
  custodians: [
    { ref: 'v1' },
    {
      ref: 'v2',
      prevented: {
        reason: 'illness',
        cannotWait: 'yes',
        farReaching: 'no',
        assessedBy: 'enhetschef',
        assessedOn: '2026-02-01',
        until: '2026-02-28',
        ...changes,
      },
    },
  ],
});
const who = (question: ConsentQuestion, described: Child | undefined, withPractice = true) => {
  const { required, unsettled, findings } = whoMustConsent(question, {
    on: day,
    child: described,
    practice: withPractice ? practice : undefined,
  });
  return {
    by: required.map(({ by, reason }) => `${by.kind === 'child' ? 'child' : by.ref}: ${reason}`),
    unsettled,
    codes: findings.map(({ code }) => code),
  };
};
const both = ['v1: custodian', 'v2: custodian'];

describe('vårdnadshavarna gemensamt, FB 6 kap. 13 §', () => {
  test.each([
    ['gemensam vårdnad', child, both, []],
    ['en vårdnadshavare', { ...child, custody: 'one', custodians: [{ ref: 'v1' }] }, ['v1: custodian'], []],
    ['en vårdnadshavare men två i listan: båda', { ...child, custody: 'one' }, both, []],
    [
      'gemensam vårdnad men en utelämnad',
      { ...child, custodians: [{ ref: 'v1' }] },
      [],
      ['custodianMissing'],
    ],
    ['ingen i listan', { ...child, custodians: [] }, [], ['custodianMissing']],
    ['oklar vårdnad', { ...child, custody: 'unknown' }, [], ['custodyUnknown']],
    ['barnet inte beskrivet', undefined, [], ['childNotDescribed']],
  ] as const)('%s', (_, described, by, unsettled) => {
    expect(who(plan, described as Child | undefined)).toMatchObject({ by, unsettled });
  });

  test.each([
    ['förhindrad och beslutet kan inte vänta', {}, ['v1: custodian']],
    ['beslutet kan vänta', { cannotWait: 'no' }, both],
    ['oklart om det kan vänta', { cannotWait: 'unknown' }, both],
    ['ingripande betydelse', { farReaching: 'yes' }, both],
    ['oklart om det är ingripande', { farReaching: 'unknown' }, both],
    ['bedömningen har gått ut', { until: '2026-02-08' }, both],
    ['bedömningen görs senare', { assessedOn: '2026-02-10' }, both],
  ] as const)('%s', (_, changes, by) => {
    const answer = who(plan, prevented(changes));
    expect(answer.by).toEqual(by);
    expect(answer.codes.includes('consent/custodianPrevented')).toBe(by.length === 1);
  });

  test('båda förhindrade: ingen lämnas utanför', () => {
    const one = prevented().custodians[1]!;
    expect(who(plan, { ...child, custodians: [{ ...one, ref: 'v1' }, one] }).by).toEqual(both);
  });

  test('rutinen får nöja sig med en, och det sägs', () => {
    const answer = whoMustConsent(plan, {
      on: day,
      child,
      practice: { ...practice, custodiansRequired: 'one' },
    });
    expect(answer.required.every(({ oneIsEnough }) => oneIsEnough)).toBe(true);
    expect(answer.findings.map(({ code }) => code)).toContain('consent/oneCustodianEnough');
  });
});

describe('barnets egen rätt, OSL 12 kap. 3 §: ingen ålder i lagen', () => {
  test.each([
    ['11 år', born('2014-05-12'), both, []],
    [
      '12 år utan mognadsbedömning',
      born('2014-02-09'),
      [...both, 'child: maturityNotAssessed'],
      ['consent/maturityNotAssessed'],
    ],
    ['12 år, bedömt: vårdnadshavarna', born('2014-02-09', assessed('custodians')), both, []],
    [
      '12 år, bedömt: tillsammans',
      born('2014-02-09', assessed('together')),
      [...both, 'child: assessedTogether'],
      [],
    ],
    [
      '14 år, bedömt: ensamt',
      born('2011-05-12', assessed('childAlone')),
      ['child: assessedAlone'],
      ['consent/childAlone'],
    ],
    [
      '11 år, bedömt: ensamt',
      born('2014-05-12', assessed('childAlone')),
      [...both, 'child: assessedTogether'],
      ['consent/childAloneTooYoung'],
    ],
    ['15 år på dagen', born('2011-02-09'), [...both, 'child: prescribedAge'], []],
    [
      '15 år i morgon',
      born('2011-02-10'),
      [...both, 'child: maturityNotAssessed'],
      ['consent/maturityNotAssessed'],
    ],
    [
      '16 år, bedömt: vårdnadshavarna',
      born('2010-01-01', assessed('custodians')),
      both,
      ['consent/childSetAside'],
    ],
    [
      'en bedömning som görs i morgon räknas inte',
      born('2014-02-09', assessed('custodians', '2026-02-10')),
      [...both, 'child: maturityNotAssessed'],
      ['consent/maturityNotAssessed'],
    ],
    [
      'den senaste bedömningen gäller',
      born('2011-05-12', assessed('childAlone', '2025-01-01'), assessed('together')),
      [...both, 'child: assessedTogether'],
      [],
    ],
    [
      'två från samma dag som är oense: alla',
      born('2011-05-12', assessed('childAlone'), assessed('custodians')),
      [...both, 'child: assessedTogether'],
      [],
    ],
    ['18 år på dagen', born('2008-02-09'), ['child: adult'], []],
  ] as const)('%s', (_, described, by, codes) => {
    expect(who(waiver, described)).toEqual({ by, unsettled: [], codes });
  });

  test('utan rutin svarar bara lagen: mognaden måste vara bedömd i alla åldrar', () => {
    expect(who(waiver, born('2020-01-01'), false).by).toEqual([...both, 'child: maturityNotAssessed']);
    expect(who(waiver, born('2020-01-01', assessed('custodians')), false).by).toEqual(both);
  });

  test('en bedömning för planen räknas inte för sekretessen', () => {
    const forPlan = { ...assessed('custodians'), appliesTo: ['planConsent' as const] };
    expect(who(waiver, born('2013-01-01', forPlan)).by).toContain('child: maturityNotAssessed');
    expect(who(plan, born('2013-01-01', forPlan)).by).toEqual(both);
  });

  test('en insats: barnet ensamt tidigast från 12 år, SoL 21 kap. 1 §, också utan rutin', () => {
    const question = { kind: 'interventionConsent' } as const;
    expect(who(question, born('2015-01-01', assessed('childAlone')), false).by).toEqual([
      ...both,
      'child: assessedTogether',
    ]);
    const answer = whoMustConsent(question, { on: day, child: born('2014-01-01', assessed('childAlone')) });
    expect(answer.required[0]).toMatchObject({
      by: { kind: 'child' },
      sources: [{ act: 'SFS 2025:400', section: '21 kap. 1 §' }],
    });
  });
});

describe('andras uppgifter', () => {
  test.each([
    ['en vårdnadshavare om sig själv', { about: 'custodian', ref: 'v1' }, ['v1: ownInformation'], []],
    ['en annan person', { about: 'otherPerson', ref: 'farmor' }, ['farmor: ownInformation'], []],
    ['en person utan beteckning', { about: 'otherPerson' }, [], ['personNotNamed']],
    ['ett syskon', { about: 'sibling', ref: 'syskon' }, [], ['siblingsOwnQuestion']],
  ] as const)('%s', (_, person, by, unsettled) => {
    expect(who({ kind: 'secrecyWaiver', protects: [person] }, child)).toMatchObject({ by, unsettled });
  });
});

test('skyddade personuppgifter sägs, för ingen får underrättas automatiskt', () => {
  expect(who(plan, { ...child, protectedIdentity: 'yes' }).codes).toContain('consent/protectedIdentity');
});

test('en dag före den första lydelsen går inte att avgöra', () => {
  const answer = whoMustConsent(plan, { on: '2009-06-30', child });
  expect(answer).toMatchObject({ required: [], unsettled: ['noWordingForDay'] });
});

test('en dag som inte finns är ett fel hos den som anropar', () => {
  expect(() => whoMustConsent(plan, { on: '2026-13-01', child })).toThrow(RangeError);
});
