import { type IsoDate, OperationId, operation } from '@tsi/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assessSharing, sharingAssessor } from './assessSharing.ts';
import type { Child } from './child.ts';
import type { Consent, SecrecyWaiver } from './consent.ts';
import { GoldenRuleId } from './goldenRuleAnswer.ts';
import { InformationCategory } from './informationCategory.ts';
import { child, day, planConsent, request, waiver } from './inventedCase.ts';
import { isReportDuty } from './routes/reportDuties.ts';
import { routeLabels } from './routeTexts.ts';
import { SharingPurpose } from './sharingPurpose.ts';
import type { SharingRequest } from './sharingRequest.ts';
import { suggestedPractice as practice } from './suggestedPractice.ts';

// The theorems that Cedar proves of its authorizer, as properties of ours. Everything here is invented.

interface Situation {
  readonly asked: SharingRequest;
  readonly described: Child | undefined;
  readonly consents: readonly Consent[];
  readonly on: IsoDate;
}

const yesNoUnknown = fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const);
const mostlyNo = fc.oneof(
  { weight: 6, arbitrary: fc.constant('no' as const) },
  { weight: 1, arbitrary: yesNoUnknown },
);
const some = <T>(arbitrary: fc.Arbitrary<T>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(undefined) }, { weight: 1, arbitrary });

const lets = (question: GoldenRuleId) =>
  (['N3', 'N4', 'R3', 'L3', 'L4'] as readonly GoldenRuleId[]).includes(question)
    ? ('no' as const)
    : ('yes' as const);
const goldenRule = fc.oneof(
  fc.constant(GoldenRuleId.options.map((question) => ({ question, answer: lets(question) }))),
  fc.array(fc.record({ question: fc.constantFrom(...GoldenRuleId.options), answer: yesNoUnknown }), {
    maxLength: 17,
  }),
);

const party = fc.record({
  operation: fc.constantFrom(...OperationId.options),
  authority: some(fc.constantFrom('nämnd A', 'nämnd B')),
  private: some(fc.boolean()),
});
const part = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      category: fc.constantFrom(...InformationCategory.options),
      about: fc.constant('child' as const),
    }),
  },
  fc.record({
    category: fc.constant<InformationCategory>('wellbeing'),
    about: fc.constantFrom('otherPerson' as const, 'custodian' as const, 'staff' as const),
    ref: fc.constantFrom('v1', 'farmor'),
  }),
);
const anyRequest = fc
  .record({
    from: party,
    to: party,
    purpose: fc.constantFrom(...SharingPurpose.options),
    parts: fc.array(part, { minLength: 1, maxLength: 3 }),
    suspectedHarm: mostlyNo,
    identified: fc.constantFrom('yes' as const, 'yes' as const, 'no' as const),
    investigation: some(fc.constantFrom('opened' as const, 'notOpened' as const, 'unknown' as const)),
    knownAbuseAtHome: some(mostlyNo),
    unableToConsent: some(yesNoUnknown),
    reportedOn: some(fc.constantFrom<IsoDate>('2026-01-20', '2026-03-01')),
    goldenRule: some(goldenRule),
    reportOfItsOwn: fc.boolean(),
  })
  .map(
    ({ from, to, reportOfItsOwn, ...rest }): SharingRequest => ({
      ...request(from.operation, to.operation, {
        holder: reportOfItsOwn
          ? 'anyReporter.orosanmalan'
          : (operation(from.operation).holders[0] ?? 'police'),
      }),
      ...withoutUndefined(rest),
      from: withoutUndefined(from),
      to: withoutUndefined(to),
    }),
  );
const withoutUndefined = <T extends object>(value: T) =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>;
  };

const anyChild = fc.record({
  ref: fc.constant('barn'),
  birthDate: fc.constantFrom<IsoDate>('2014-05-12', '2010-01-01', '2007-01-01'),
  custody: fc.constantFrom('joint' as const, 'joint' as const, 'unknown' as const),
  custodians: fc.constant([{ ref: 'v1' }, { ref: 'v2' }]),
  protectedIdentity: mostlyNo,
  maturity: fc.constant([]),
});

const everybody: Consent['given'] = [
  { by: { kind: 'custodian', ref: 'v1' }, on: '2026-01-20', form: 'written' },
  { by: { kind: 'custodian', ref: 'v2' }, on: '2026-01-20', form: 'written' },
  { by: { kind: 'child' }, on: '2026-01-20', form: 'written' },
  { by: { kind: 'person', ref: 'farmor' }, on: '2026-01-20', form: 'written' },
];
const protectsAll: SecrecyWaiver['protects'] = [
  { about: 'child' },
  { about: 'otherPerson', ref: 'farmor' },
  { about: 'custodian', ref: 'v1' },
];
const waiverFor = (asked: SharingRequest): fc.Arbitrary<Consent> =>
  fc
    .record({
      id: fc.constantFrom('a', 'b', 'c'),
      given: fc.constantFrom(everybody, everybody, everybody.slice(1)),
      withdrawn: fc.constantFrom<Consent['withdrawn']>(
        [],
        [],
        [],
        [{ by: { kind: 'child' }, on: '2026-02-01' }],
      ),
      categories: fc.constantFrom<SecrecyWaiver['categories']>(InformationCategory.options, ['wellbeing']),
      exclusions: fc.constantFrom<SecrecyWaiver['exclusions']>([], [], ['wellbeing']),
      purpose: fc.constantFrom(asked.purpose, asked.purpose, 'support' as const),
      protects: fc.constantFrom<SecrecyWaiver['protects']>(protectsAll, [{ about: 'child' }]),
    })
    .map((changes) =>
      waiver(asked.from.operation, asked.to.operation, {
        ...changes,
        from: { holder: asked.holder, operation: asked.from.operation },
      }),
    );

const situation: fc.Arbitrary<Situation> = anyRequest.chain((asked) =>
  fc.record({
    asked: fc.constant(asked),
    described: fc.oneof({ weight: 5, arbitrary: anyChild }, { weight: 1, arbitrary: fc.constant(undefined) }),
    consents: fc.array(
      fc.oneof(
        { weight: 5, arbitrary: waiverFor(asked) },
        { weight: 1, arbitrary: fc.constant(planConsent()) },
      ),
      { maxLength: 3 },
    ),
    on: fc.constantFrom<IsoDate>(day, day, '2026-01-25', '2025-06-30'),
  }),
);

const ask = ({ asked, described, consents, on }: Situation) =>
  assessSharing(asked, { on, consents, practice, ...(described && { child: described }) });
const isYes = (outcome: string) => outcome === 'clear' || outcome === 'possibleRoute';
const holding = (answer: ReturnType<typeof ask>) =>
  answer.routes.filter(({ id, status }) => status === 'holds' && !isReportDuty(id)).map(({ id }) => id);
const always = (holds: (situation: Situation) => void, numRuns = 400) =>
  fc.assert(fc.property(situation, holds), { numRuns });

describe('Cedars satser, för frågor om att lämna uppgifter', () => {
  test('generatorn når alla utfall, med och utan samtycke', () => {
    const answers = fc.sample(situation, { numRuns: 3000, seed: 7 }).map((one) => [one, ask(one)] as const);
    const outcomes = new Set(answers.map(([, { outcome }]) => outcome));
    expect([...outcomes].sort()).toEqual([
      'clear',
      'consentNeeded',
      'legalReview',
      'noRoute',
      'possibleRoute',
      'reportNow',
      'undetermined',
    ]);
    expect(answers.filter(([, { outcome }]) => outcome === 'clear').length).toBeGreaterThan(50);
  });

  test('default deny: utan samtycke och utan skyldighet blir det aldrig ja', () => {
    always((one) => {
      const answer = ask({ ...one, consents: [] });
      if (!holding(answer).includes('investigationInformation')) expect(answer.outcome).not.toBe('clear');
      expect(holding(answer)).not.toContain('consent');
    });
  });

  test.each<[string, (one: Situation) => Situation]>([
    [
      'skyddade personuppgifter',
      (one) => ({ ...one, described: { ...(one.described ?? child), protectedIdentity: 'yes' } }),
    ],
    ['sekretess som inte är klarlagd', (one) => ({ ...one, asked: { ...one.asked, holder: 'police' } })],
    [
      'misstanke om att ett barn far illa, som ingen har anmält',
      ({ asked: { reportedOn: _, ...asked }, ...one }) => ({
        ...one,
        described: child,
        asked: { ...asked, suspectedHarm: 'yes' },
      }),
    ],
    [
      'en del under annan sekretess',
      (one) => ({
        ...one,
        asked: {
          ...one.asked,
          parts: [...one.asked.parts, { category: 'health', about: 'child', holder: 'police' }],
        },
      }),
    ],
  ])('forbid trumps permit: %s slår varje samtycke och varje skyldighet', (_, forbid) => {
    always((one) => {
      expect(ask(forbid(one)).outcome).not.toBe('clear');
    });
  });

  test('allowed iff permitted and not forbidden: ja är en väg som håller, och inget som hindrar', () => {
    always((one) => {
      const answer = ask(one);
      const blocked = answer.goldenRule === 'blocked';
      const routes = holding(answer);
      const duty = routes.some((id) => id !== 'consent');
      const permitted = duty || (routes.includes('consent') && !blocked);
      const forbidden =
        answer.needed.some(
          (need) =>
            need.kind === 'fact' &&
            ['holder', 'partsHolder', 'protectedIdentity', 'familyCounsellorsDuty'].includes(need.fact),
        ) ||
        answer.outcome === 'reportNow' ||
        answer.outcome === 'undetermined';
      expect(answer.outcome === 'clear').toBe(permitted && !forbidden);
    });
  });

  test('order and duplicate independence: ordning och dubbletter ändrar ingenting', () => {
    always((one) => {
      const { asked, described, consents } = one;
      const turned = ask({
        ...one,
        asked: {
          ...asked,
          parts: [...asked.parts.toReversed(), ...asked.parts],
          ...(asked.goldenRule && {
            goldenRule: [
              ...asked.goldenRule,
              ...asked.goldenRule.slice(0, 17 - asked.goldenRule.length),
            ].toReversed(),
          }),
        },
        described: described && { ...described, custodians: described.custodians.toReversed() },
        consents: [...consents.toReversed(), ...consents],
      });
      const straight = ask(one);
      expect(turned.outcome).toBe(straight.outcome);
      expect(turned.routes).toEqual(straight.routes);
    });
  });

  test('adding a permit never turns allow into deny: ett samtycke till gör aldrig ett ja till ett nej', () => {
    fc.assert(
      fc.property(
        situation.chain((one) => fc.tuple(fc.constant(one), waiverFor(one.asked))),
        ([one, another]) => {
          const before = ask(one).outcome;
          const after = ask({ ...one, consents: [...one.consents, another] }).outcome;
          if (isYes(before)) expect(['clear', before]).toContain(after);
        },
      ),
      { numRuns: 400 },
    );
  });

  test('adding a forbid never turns deny into allow: ett undantag till gör aldrig ett nej till ett ja', () => {
    fc.assert(
      fc.property(situation, fc.constantFrom(...InformationCategory.options), (one, category) => {
        const narrower = one.consents.map((consent) =>
          consent.kind === 'secrecyWaiver'
            ? { ...consent, exclusions: [...new Set([...consent.exclusions, category])] }
            : consent,
        );
        const [before, after] = [ask(one).outcome, ask({ ...one, consents: narrower }).outcome];
        if (!isYes(before)) expect(isYes(after)).toBe(false);
        if (before !== 'clear') expect(after).not.toBe('clear');
      }),
      { numRuns: 400 },
    );
  });

  test('the reasons are exactly the rules that decided: de vägar som nämns är de som bar svaret', () => {
    always((one) => {
      const answer = ask(one);
      const deciding = answer.routes.filter(({ id, status }) =>
        answer.outcome === 'reportNow'
          ? isReportDuty(id) && status === 'holds'
          : answer.outcome === 'clear'
            ? status === 'holds' && !isReportDuty(id)
            : answer.outcome === 'possibleRoute' && status === 'possible',
      );
      const said = answer.explanation.short.split(' – ').slice(1).join(' – ');
      // Each deciding route is named, and no other.
      for (const { id } of deciding) expect(said).toContain(routeLabels[id].sv);
      for (const { id } of answer.routes)
        if (!deciding.some((route) => route.id === id)) expect(said).not.toContain(`${routeLabels[id].sv} (`);
      expect(deciding.length > 0).toBe(['reportNow', 'clear', 'possibleRoute'].includes(answer.outcome));
      const assertions = answer.needed.flatMap((need) => (need.kind === 'assertion' ? [need.route] : []));
      if (answer.outcome === 'possibleRoute')
        for (const { id, conditions } of deciding)
          expect(assertions.filter((route) => route === id)).toHaveLength(conditions.length);
      // Take away what decided, and the answer is another.
      if (answer.outcome === 'clear' && deciding.every(({ id }) => id === 'consent'))
        expect(ask({ ...one, consents: [] }).outcome).not.toBe('clear');
    });
  });

  test('adding a rule that leaves the decision unchanged keeps the earlier reasons', () => {
    always((one) => {
      const before = ask(one);
      const after = ask({ ...one, consents: [...one.consents, planConsent({ id: 'annan plan' })] });
      expect(after.outcome).toBe(before.outcome);
      expect(after.routes).toEqual(before.routes);
    });
  });

  test('svaret är bara data, och detsamma när underlaget lästs en gång för många frågor', () => {
    always((one) => {
      const { asked, described, consents, on } = one;
      const answer = ask(one);
      expect(JSON.parse(JSON.stringify(answer))).toEqual(JSON.parse(JSON.stringify(structuredClone(answer))));
      const assess = sharingAssessor({ on, consents, practice, ...(described && { child: described }) });
      assess({ ...asked, purpose: 'support' });
      expect(assess(asked)).toEqual(answer);
      expect(assess(asked)).toEqual(answer);
    }, 150);
  });
});

describe('ett fält som får utelämnas', () => {
  const optional = [
    'investigation',
    'unableToConsent',
    'reportedOn',
  ] as const satisfies readonly (keyof SharingRequest)[];
  test.each(optional)('%s: utan det blir ett nej aldrig ett ja', (field) => {
    always((one) => {
      const { [field]: _, ...rest } = one.asked;
      if (ask(one).outcome !== 'clear') expect(ask({ ...one, asked: rest }).outcome).not.toBe('clear');
    });
  });

  test('verksamhetens myndighet och huvudman: utan dem blir ett nej aldrig ett ja', () => {
    always((one) => {
      const { from, to } = one.asked;
      const bare = { ...one.asked, from: { operation: from.operation }, to: { operation: to.operation } };
      if (ask(one).outcome !== 'clear') expect(ask({ ...one, asked: bare }).outcome).not.toBe('clear');
    });
  });

  test('barnet: utan det blir det aldrig ja', () => {
    always((one) => {
      expect(ask({ ...one, described: undefined }).outcome).not.toBe('clear');
    });
  });

  test('den gyllene regeln: utan den kan ett samtycke räcka, men svaret säger att den inte är ställd', () => {
    always((one) => {
      const { goldenRule: _, ...rest } = one.asked;
      const answer = ask({ ...one, asked: rest });
      expect(answer.goldenRule).toBe('notAsked');
      if (answer.outcome === 'clear')
        expect(answer.findings.map(({ code }) => code)).toContain('consent/goldenRuleNotAsked');
    });
  });
});
