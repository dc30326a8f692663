import type { Child, Consent } from '@tsi/consent';
import type { OperationId, SecrecyHolder } from '@tsi/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CopyForOptions, copyFor } from './copyFor.ts';
import { exampleSip } from './exampleSip.ts';
import type { Plan } from './plan.ts';
import type { PlanReader } from './planCopy.ts';
import { suggestedPractice } from './suggestedPractice.ts';

// Everything here is invented.
const on = '2026-02-09';
const plan: Plan = exampleSip;
const child: Child = {
  ref: 'barn',
  birthDate: '2014-05-12',
  custody: 'joint',
  custodians: [{ ref: 'v1' }, { ref: 'v2' }],
  protectedIdentity: 'no',
  maturity: [],
};
const waiver = (holder: SecrecyHolder, from: OperationId, to: OperationId): Consent => ({
  kind: 'secrecyWaiver',
  schemaVersion: '1',
  id: `${from}-${to}`,
  child: 'barn',
  given: [
    { by: { kind: 'custodian', ref: 'v1' }, on: '2026-01-20', form: 'written' },
    { by: { kind: 'custodian', ref: 'v2' }, on: '2026-01-20', form: 'written' },
  ],
  declined: [],
  withdrawn: [],
  validFrom: '2026-01-20',
  validTo: '2026-12-31',
  informedOf: ['purpose', 'whatYesMeans', 'whatNoMeans', 'voluntary', 'withdrawal'],
  childsVoice: { state: 'recorded', on: '2026-01-20', attitude: 'for' },
  from: { holder, operation: from },
  to: [{ operation: to }],
  protects: [{ about: 'child' }],
  categories: ['identity', 'attendance', 'schooling', 'wellbeing', 'interventions', 'meeting', 'childsWords'],
  exclusions: [],
  purpose: 'support',
});
const options = { on, child, practice: suggestedPractice, suspectedHarm: 'no' } as const;
const bup: PlanReader = { kind: 'operation', operation: 'childPsychiatry' };
const school: PlanReader = { kind: 'operation', operation: 'school' };
const v1: PlanReader = { kind: 'custodian', ref: 'v1' };
const v2: PlanReader = { kind: 'custodian', ref: 'v2' };
const codes = (findings: readonly { readonly code: string }[]) => findings.map(({ code }) => code);
const actions = (result: ReturnType<typeof copyFor>) => result.copy.content.actions?.map(({ id }) => id);

describe('an operation', () => {
  test('gets what it put in itself, and nothing else without a ground', () => {
    const result = copyFor(plan, bup, options);
    expect(actions(result)).toEqual(['a3']);
    expect(result.copy.content.childsVoice).toBeUndefined();
    expect(result.questions.map(({ holder, answer }) => [holder, answer.outcome])).toEqual([
      ['school.other', 'possibleRoute'],
      ['socialservices', 'possibleRoute'],
    ]);
  });

  test('gets what a complete consent covers', () => {
    const consents = [waiver('school.other', 'school', 'childPsychiatry')];
    const result = copyFor(plan, bup, { ...options, consents });
    expect(actions(result)).toEqual(['a1', 'a3']);
    expect(result.copy.content.childsVoice?.goal).toEqual(plan.childsVoice.goal);
    // A custodian's own words are the custodian's, so the waiver for the child's does not reach them.
    expect(result.copy.content.views?.map(({ by }) => by?.kind)).toEqual(['professional']);
  });

  test('loses it from the day one custodian takes the consent back', () => {
    const given = waiver('school.other', 'school', 'childPsychiatry');
    const consents: Consent[] = [
      { ...given, withdrawn: [{ by: { kind: 'custodian', ref: 'v2' }, on: '2026-02-01' }] },
    ];
    expect(actions(copyFor(plan, bup, { ...options, on: '2026-01-31', consents }))).toEqual(['a1', 'a3']);
    expect(actions(copyFor(plan, bup, { ...options, on: '2026-02-01', consents }))).toEqual(['a3']);
  });

  test('gets a discretionary part only when an official has asserted it', () => {
    const assertions: CopyForOptions['assertions'] = [{ path: ['actions', 1], by: 'enhetschef', on }];
    const with26 = copyFor(plan, bup, { ...options, assertions });
    expect(actions(with26)).toEqual(['a2', 'a3']);
  });

  test('an assertion never lifts what only consent can lift', () => {
    const assertions: CopyForOptions['assertions'] = [{ path: ['actions', 2], by: 'enhetschef', on }];
    expect(actions(copyFor(plan, school, options))).toEqual(['a1']);
    expect(actions(copyFor(plan, school, { ...options, assertions }))).toEqual(['a1']);
  });

  test('two possible senders are not guessed between', () => {
    const both: Plan = {
      ...plan,
      participants: [
        ...plan.participants,
        {
          who: { kind: 'professional', operation: 'primaryCare', role: 'läkare' },
          attendance: 'attended',
          from: on,
        },
      ],
    };
    const result = copyFor(both, school, options);
    expect(result.findings).toContainEqual(
      expect.objectContaining({ code: 'sip-gip/holderUnclear', path: ['parts', 16, 'holder'] }),
    );
    const senders = [{ holder: 'healthcare', from: { operation: 'childPsychiatry' } }] as const;
    expect(codes(copyFor(both, school, { ...options, senders }).findings)).not.toContain(
      'sip-gip/holderUnclear',
    );
  });

  test('suspected harm is reported first; until then nothing is copied between operations', () => {
    const result = copyFor(plan, school, { ...options, suspectedHarm: 'yes' });
    expect(codes(result.findings)).toContain('sip-gip/reportNow');
    expect(actions(result)).toEqual(['a1']);
  });
});

describe('the child and the custodians (OSL 12 kap. 1–3 §§)', () => {
  test('the child sees what is about the child', () => {
    const { copy } = copyFor(plan, { kind: 'child' }, options);
    expect(copy.content.actions).toHaveLength(3);
    expect(copy.content.childsVoice).toEqual(plan.childsVoice);
    expect(copy.content.custodians).toBeUndefined();
    expect(copy.content.views?.map(({ by }) => by?.kind)).toEqual(['professional']);
  });

  test('a custodian sees that, and what is about that custodian', () => {
    const { copy } = copyFor(plan, v1, options);
    expect(copy.content.actions).toHaveLength(3);
    expect(copy.content.custodians).toEqual([plan.custodians[0]]);
    expect(copy.content.views?.map(({ by }) => by)).toEqual([plan.views[0]?.by, plan.views[2]?.by]);
  });

  test('one custodian never gets the other’s contact, whatever the label says', () => {
    const parts: Plan['parts'] = [
      { path: ['custodians'], holder: 'school.other', category: 'contact', about: 'child' },
    ];
    const { copy, leftOut } = copyFor({ ...plan, parts }, v2, options);
    expect(copy.content.custodians).toEqual([{ ref: 'v1' }, plan.custodians[1]]);
    expect(leftOut).toContainEqual({ path: ['custodians', 0, 'contact'], why: 'othersContact' });
  });

  describe('custodians who live apart', () => {
    const north = 'Norra Påhittade vägen 1';
    const south = 'Södra Påhittade vägen 2';
    const apart: Plan = {
      ...plan,
      child: { ...plan.child, address: north },
      custodians: [
        { ref: 'v1', address: north, contact: 'nord@exempel.invalid' },
        { ref: 'v2', address: south, contact: 'syd@exempel.invalid' },
      ],
      // Labels as wide as they can be, so that nothing else keeps an address back.
      parts: [{ path: [], holder: 'school.other', category: 'other', about: 'child' }],
    };
    const everything: CopyForOptions = { ...options, assessments: [{ path: [], outcome: 'clear' }] };

    test('the child’s address is the one parent’s, so the other does not get it', () => {
      const { copy, leftOut } = copyFor(apart, v2, options);
      expect(copy.content.child).not.toHaveProperty('address');
      expect(leftOut).toContainEqual({ path: ['child', 'address'], why: 'othersContact' });
      expect(copyFor(apart, v1, options).copy.content.child?.address).toBe(north);
    });

    test('parents at one address both get it', () => {
      const together: Plan = {
        ...apart,
        custodians: [
          { ref: 'v1', address: north },
          { ref: 'v2', address: 'norra  påhittade vägen 1' },
        ],
      };
      expect(copyFor(together, v1, options).copy.content.child?.address).toBe(north);
      expect(copyFor(together, v2, options).copy.content.child?.address).toBe(north);
    });

    test('never the other’s address or contact, wherever in the plan it stands and whoever has answered', () => {
      const places: readonly ((words: string) => Partial<Plan>)[] = [
        (words) => ({ reason: words }),
        (words) => ({ meetingPlace: words }),
        (words) => ({ risk: words }),
        (words) => ({ crisis: { whatToDo: 'Påhittat.', call: words } }),
        (words) => ({ childsVoice: { ...plan.childsVoice, words: { kind: 'said', words } } }),
        (words) => ({ views: [{ by: { kind: 'child' }, statement: { kind: 'said', words } }] }),
        (words) => ({ actions: [{ ...plan.actions[0]!, description: words, responsibleName: words }] }),
        (words) => ({ participants: [{ ...plan.participants[1]!, contact: words, name: words }] }),
        (words) => ({
          followUps: [{ ...plan.followUps[0]!, result: { heldOn: on, words, agreed: words } }],
        }),
      ];
      const others = fc.constantFrom(
        [v1, v2, south, 'syd@exempel.invalid'] as const,
        [v2, v1, north, 'nord@exempel.invalid'] as const,
      );
      const spelling = fc.constantFrom(
        (words: string) => words,
        (words: string) => words.toUpperCase(),
        (words: string) => words.replaceAll(' ', '\n  '),
      );
      fc.assert(
        fc.property(
          others,
          fc.constantFrom(...places),
          spelling,
          fc.constantFrom(options, everything),
          ([reader, , address, contact], place, spell, asked) => {
            const words = place(`Påhittat: ${spell(address)}, eller ${spell(contact)}.`);
            const changed = { ...apart, ...words } as Plan;
            const { copy } = copyFor(changed, reader, asked);
            const text = JSON.stringify(copy.content)
              .toLowerCase()
              .replace(/\\n|\s+/g, ' ')
              .replace(/ +/g, ' ');
            return !text.includes(address.toLowerCase()) && !text.includes(contact);
          },
        ),
      );
    });
  });

  test('what the child would suffer from is withheld', () => {
    const { copy, leftOut } = copyFor(plan, v1, { ...options, withheld: [['childsVoice']] });
    expect(copy.content.childsVoice).toBeUndefined();
    expect(leftOut).toContainEqual({ path: ['childsVoice'], why: 'withheld' });
  });

  test.each([
    ['eleven years', '2014-05-12', [], 3, undefined],
    ['twelve, not assessed', '2014-02-09', [], undefined, 'sip-gip/maturityNotAssessed'],
    ['fifteen, not assessed', '2011-02-09', [], undefined, 'sip-gip/maturityNotAssessed'],
    ['fifteen, assessed to decide together', '2011-02-09', 'together', 3, undefined],
    ['fifteen, assessed to decide alone', '2011-02-09', 'childAlone', undefined, undefined],
    ['eighteen', '2008-02-09', [], undefined, undefined],
  ] as const)('a custodian, when the child is %s', (_, birthDate, decides, seen, code) => {
    const maturity: Child['maturity'] =
      typeof decides === 'string'
        ? [{ on: '2026-02-01', by: 'kurator', decides, appliesTo: ['secrecyWaiver'], reason: 'Påhittat.' }]
        : [];
    const result = copyFor(plan, v1, { ...options, child: { ...child, birthDate, maturity } });
    expect(result.copy.content.actions?.length).toBe(seen);
    expect(codes(result.findings)).toEqual(code === undefined ? [] : [code]);
  });

  test.each([
    ['somebody who is not a custodian', { kind: 'custodian', ref: 'v3' } as const, { child }],
    ['a custodian, when the facts about the child are not passed', v1, { child: undefined }],
    ['a custodian, without a practice and an assessment', v1, { child, practice: undefined }],
  ])('%s sees nothing about the child', (_, reader, changed) => {
    expect(copyFor(plan, reader, { ...options, ...changed }).copy.content.actions).toBeUndefined();
  });

  test('a concern report is left to a person, also towards the child', () => {
    const parts: Plan['parts'] = [
      { path: ['reason'], holder: 'socialservices', category: 'concernReport', about: 'child' },
    ];
    const { leftOut } = copyFor({ ...plan, parts }, { kind: 'child' }, options);
    expect(leftOut).toContainEqual({ path: ['reason'], category: 'concernReport', why: 'legalReview' });
  });
});

describe('protected identity', () => {
  const protectedPlan: Plan = { ...plan, protectedIdentity: 'yes' };
  const readers: PlanReader[] = [school, bup, { kind: 'child' }, v1, v2];

  test.each(readers)('no place in the copy for %j, and a person goes through it', (reader) => {
    for (const input of [
      { plan: protectedPlan, child },
      { plan, child: { ...child, protectedIdentity: 'yes' } },
    ] as const) {
      const { copy, findings } = copyFor(input.plan, reader, { ...options, child: input.child });
      expect(copy.content.meetingPlace).toBeUndefined();
      expect(copy.content.child?.schoolUnit).toBeUndefined();
      expect(copy.content.custodians?.some((custodian) => 'contact' in custodian) ?? false).toBe(false);
      expect(codes(findings)).toContain('sip-gip/protectedIdentityReview');
    }
  });

  test.each(readers)('nor in a text that says the place again, for %j', (reader) => {
    const told: Plan = {
      ...protectedPlan,
      reason: 'Påhittat. Frånvaron från PÅHITTADE  SKOLAN har ökat.',
      parts: [{ path: [], holder: 'school.other', category: 'other', about: 'child' }],
    };
    const asked: CopyForOptions = { ...options, assessments: [{ path: [], outcome: 'clear' }] };
    const { copy, leftOut } = copyFor(told, reader, asked);
    expect(JSON.stringify(copy.content).toLowerCase()).not.toMatch(/påhittade\s+skolan/);
    if (reader.kind !== 'custodian')
      expect(leftOut).toContainEqual({ path: ['reason'], why: 'protectedPlace' });
  });

  test('a custodian gets nothing before that review', () => {
    expect(copyFor(protectedPlan, v1, options).copy.content).toEqual({});
  });

  test('not knowing takes the places out too', () => {
    const { copy, leftOut, findings } = copyFor(
      { ...plan, protectedIdentity: 'unknown' },
      { kind: 'child' },
      options,
    );
    expect(copy.content.meetingPlace).toBeUndefined();
    expect(leftOut).toContainEqual({ path: ['meetingPlace'], why: 'protectedPlace' });
    expect(codes(findings)).toContain('sip-gip/protectedIdentityUnknown');
  });
});

describe('always and never', () => {
  const readers: PlanReader[] = [
    school,
    bup,
    { kind: 'operation', operation: 'police' },
    { kind: 'child' },
    v1,
    v2,
  ];

  test('a part without a label is in no copy', () => {
    fc.assert(
      fc.property(fc.constantFrom(...readers), fc.subarray([...plan.parts]), (reader, parts) => {
        const { copy } = copyFor({ ...plan, parts }, reader, options);
        const labelled = new Set(parts.map(({ path }) => path[0]));
        return Object.keys(copy.content).every((field) => labelled.has(field));
      }),
    );
  });

  test('a consent more never takes anything away', () => {
    const all = [
      waiver('school.other', 'school', 'childPsychiatry'),
      waiver('healthcare', 'childPsychiatry', 'school'),
      waiver('socialservices', 'childAndFamilyServices', 'school'),
    ];
    fc.assert(
      fc.property(fc.constantFrom(...readers), fc.subarray(all), (reader, some) => {
        const fewer = copyFor(plan, reader, { ...options, consents: some }).leftOut.length;
        return copyFor(plan, reader, { ...options, consents: all }).leftOut.length <= fewer;
      }),
    );
  });

  test('the book-keeping and what others have added are in no copy, whatever the label', () => {
    const kept: Plan = {
      ...plan,
      administration: { copiesGiven: [{ to: { kind: 'child' }, on }] },
      extensions: { ours: 'Påhittat.' },
      parts: [{ path: [], holder: 'school.other', category: 'other', about: 'child' }],
    };
    for (const reader of readers) {
      const { content } = copyFor(kept, reader, { on, assessments: [{ path: [], outcome: 'clear' }] }).copy;
      for (const field of ['administration', 'extensions', 'consents', 'agreement', 'parts'])
        expect(content).not.toHaveProperty(field);
    }
  });

  test('the plan is not changed, and the copy tells nothing of labels or of what is gone', () => {
    const before = JSON.parse(JSON.stringify(plan));
    for (const reader of readers) {
      const { copy } = copyFor(plan, reader, options);
      expect(copy).not.toHaveProperty('content.parts');
      expect(JSON.stringify(copy)).not.toContain('leftOut');
    }
    expect(plan).toEqual(before);
  });

  test('strict about the law’s day: nothing after it was read', () => {
    expect(copyFor(plan, school, { ...options, on: '2026-02-13', strictLaw: true }).copy.content).toEqual({});
    expect(codes(copyFor(plan, school, { ...options, on: '2026-02-13' }).findings)).toContain(
      'core/lawReadAsOf',
    );
  });
});

test('the app’s own answers are used as they are', () => {
  const assessments = [{ path: ['actions', 2], outcome: 'clear' as const }];
  const { copy } = copyFor(plan, school, { on, assessments });
  expect(copy.content).toEqual({ actions: [plan.actions[2]] });
});
