import { describe, expect, test } from 'vitest';
import { assessSharing, type SharingOptions } from './assessSharing.ts';
import type { Child } from './child.ts';
import { child, day, planConsent, request, waiver } from './inventedCase.ts';
import { routeLabels } from './routeTexts.ts';
import { suggestedPractice as practice } from './suggestedPractice.ts';

const ask = (asked: ReturnType<typeof request>, options: Partial<SharingOptions> = {}) =>
  assessSharing(asked, { on: day, child, practice, ...options });
const codes = (answer: ReturnType<typeof assessSharing>) => answer.findings.map(({ code }) => code);
const toSchool = request('childPsychiatry', 'school');
const bupToSchool = waiver('childPsychiatry', 'school');

describe('samtycke', () => {
  test('båda vårdnadshavarnas samtycke som täcker allt: kan lämnas, och inget mer behövs', () => {
    const answer = ask(toSchool, { consents: [bupToSchool] });
    expect(answer).toMatchObject({ outcome: 'clear', parts: [{ outcome: 'clear' }], needed: [] });
    expect(answer.routes.find(({ id }) => id === 'consent')).toMatchObject({
      status: 'holds',
      sources: [{ section: '10 kap. 1 §' }, { section: '12 kap. 2 §' }, { section: '12 kap. 3 §' }],
    });
  });

  test.each([
    ['åt andra hållet', waiver('school', 'childPsychiatry')],
    ['till någon annan', waiver('childPsychiatry', 'childAndFamilyServices')],
    ['från någon annan', waiver('childAndFamilyServices', 'school')],
    ['för ett annat barn', waiver('childPsychiatry', 'school', { child: 'annat' })],
    ['för ett annat ändamål', waiver('childPsychiatry', 'school', { purpose: 'consultation' })],
    ['utan det slaget av uppgift', waiver('childPsychiatry', 'school', { categories: ['attendance'] })],
    ['där slaget är undantaget', waiver('childPsychiatry', 'school', { exclusions: ['wellbeing'] })],
    ['som har gått ut', waiver('childPsychiatry', 'school', { validTo: '2026-02-08' })],
    ['som börjar i morgon', waiver('childPsychiatry', 'school', { validFrom: '2026-02-10' })],
    [
      'som är ersatt',
      waiver('childPsychiatry', 'school', { supersededBy: { id: 'annat', on: '2026-02-01' } }),
    ],
    [
      'som bara gäller en annan myndighet',
      waiver('childPsychiatry', 'school', { to: [{ operation: 'school', authority: 'en nämnd' }] }),
    ],
    [
      'om någon annan än barnet',
      waiver('childPsychiatry', 'school', { protects: [{ about: 'custodian', ref: 'v1' }] }),
    ],
    ['som bara gäller planen', planConsent()],
  ] as const)('ett samtycke %s räcker inte', (_, consent) => {
    expect(ask(toSchool, { consents: [consent] }).outcome).toBe('consentNeeded');
  });

  test('ett samtycke för en annan sekretess i samma verksamhet räcker inte', () => {
    const special = waiver('school', 'childPsychiatry', {
      from: { holder: 'school.specialSupport', operation: 'school' },
    });
    const asked = request('school', 'childPsychiatry');
    expect(ask(asked, { consents: [special] }).outcome).toBe('possibleRoute');
    expect(ask({ ...asked, holder: 'school.specialSupport' }, { consents: [special] }).outcome).toBe('clear');
  });

  test('ett nej som gäller ett annat barn räknas inte här', () => {
    const other = waiver('childPsychiatry', 'school', {
      child: 'annat',
      declined: [{ by: { kind: 'custodian', ref: 'v1' }, on: '2026-02-01' }],
    });
    expect(ask(toSchool, { consents: [other] }).outcome).toBe('consentNeeded');
  });

  test('en del täckt och en inte: svaret gäller helheten, och delarna har sina egna', () => {
    const both = {
      ...toSchool,
      parts: [toSchool.parts[0]!, { category: 'diagnosis', about: 'child' } as const],
    };
    expect(ask(both, { consents: [bupToSchool] })).toMatchObject({
      outcome: 'consentNeeded',
      parts: [{ outcome: 'clear' }, { outcome: 'consentNeeded' }],
    });
    const rest = waiver('childPsychiatry', 'school', { id: 'till', categories: ['diagnosis'] });
    expect(ask(both, { consents: [bupToSchool, rest] }).outcome).toBe('clear');
  });

  test('ett undantag i ett annat gällande samtycke sägs, så att familjen blir tillfrågad', () => {
    const narrower = waiver('childPsychiatry', 'school', {
      id: 'snävare',
      categories: ['health'],
      exclusions: ['wellbeing'],
    });
    const answer = ask(toSchool, { consents: [bupToSchool, narrower] });
    expect(answer.outcome).toBe('clear');
    expect(codes(answer)).toContain('consent/waiverExcludes');
  });

  test('bara den ena har sagt ja: den andra behövs', () => {
    const half = waiver('childPsychiatry', 'school', { given: bupToSchool.given.slice(0, 1) });
    const answer = ask(toSchool, { consents: [half] });
    expect(answer.outcome).toBe('consentNeeded');
    expect(answer.needed.filter(({ kind }) => kind === 'consent')).toMatchObject([
      { by: { kind: 'custodian', ref: 'v2' } },
    ]);
  });

  test('uppgifter om en vårdnadshavare kräver både barnets och den vårdnadshavarens samtycke', () => {
    const about = {
      ...toSchool,
      parts: [{ category: 'familySituation', about: 'custodian', ref: 'v1' } as const],
    };
    const categories = ['familySituation' as const];
    const childs = waiver('childPsychiatry', 'school', { categories });
    const own = waiver('childPsychiatry', 'school', {
      id: 'egen',
      categories,
      protects: [{ about: 'custodian', ref: 'v1' }],
    });
    expect(ask(about, { consents: [childs] }).outcome).toBe('consentNeeded');
    expect(ask(about, { consents: [own] }).outcome).toBe('consentNeeded');
    expect(ask(about, { consents: [childs, own] }).outcome).toBe('clear');
    expect(codes(ask(about, { consents: [childs, own] }))).toContain('consent/thirdPersons');
  });

  test('uppgifter om ett syskon: en fråga för sig', () => {
    const about = {
      ...toSchool,
      parts: [{ category: 'wellbeing', about: 'sibling', ref: 'syskon' } as const],
    };
    const sibling = waiver('childPsychiatry', 'school', {
      protects: [{ about: 'child' }, { about: 'sibling', ref: 'syskon' }],
    });
    const answer = ask(about, { consents: [sibling, bupToSchool] });
    expect(answer.outcome).toBe('consentNeeded');
    expect(answer.needed).toContainEqual(expect.objectContaining({ step: 'askAboutSibling' }));
  });

  test('privat verksamhet: samtycke gäller ändå', () => {
    const asked = { ...toSchool, from: { operation: 'childPsychiatry', private: true } as const };
    const answer = ask(asked, { consents: [bupToSchool] });
    expect(answer.outcome).toBe('clear');
    expect(answer.routes.find(({ id }) => id === 'consent')?.sources).toMatchObject([
      { act: 'SFS 2010:659' },
    ]);
  });
});

describe('de fyra ändringarna i fallet', () => {
  const consents = [
    bupToSchool,
    waiver('school', 'childAndFamilyServices'),
    waiver('childAndFamilyServices', 'school'),
    waiver('childPsychiatry', 'childAndFamilyServices'),
  ];
  const pairs = [
    ['childPsychiatry', 'school', 'noRoute'],
    ['childAndFamilyServices', 'school', 'noRoute'],
    ['school', 'childAndFamilyServices', 'possibleRoute'],
    ['childPsychiatry', 'childAndFamilyServices', 'possibleRoute'],
  ] as const;

  test.each(pairs)('%s → %s: först ett ja', (from, to) => {
    expect(ask(request(from, to), { consents }).outcome).toBe('clear');
  });

  test.each(pairs)('%s → %s när en vårdnadshavare tar tillbaka sitt ja: %s', (from, to, outcome) => {
    const withdrawn = consents.map((consent) => ({
      ...consent,
      withdrawn: [{ by: { kind: 'custodian' as const, ref: 'v2' }, on: day }],
    }));
    expect(ask(request(from, to), { consents: withdrawn }).outcome).toBe(outcome);
    expect(ask(request(from, to), { consents: withdrawn, on: '2026-02-08' }).outcome).toBe('clear');
  });

  test.each(pairs)('%s → %s när barnet är 15 år: inte förrän barnet också säger ja', (from, to) => {
    const fifteen: Child = { ...child, birthDate: '2011-01-12' };
    const answer = ask(request(from, to), { consents, child: fifteen });
    expect(answer.outcome).not.toBe('clear');
    expect(answer.needed).toContainEqual(
      expect.objectContaining({ kind: 'consent', by: { kind: 'child' }, reason: 'prescribedAge' }),
    );
    const withChild = consents.map((consent) => ({
      ...consent,
      given: [
        ...consent.given,
        { by: { kind: 'child' as const }, on: '2026-01-20' as const, form: 'written' as const },
      ],
    }));
    expect(ask(request(from, to), { consents: withChild, child: fifteen }).outcome).toBe('clear');
  });

  test.each(pairs)(
    '%s → %s vid misstanke att barnet far illa: anmäl genast, också med samtycke',
    (from, to) => {
      const answer = ask(request(from, to, { suspectedHarm: 'yes' }), { consents });
      expect(answer).toMatchObject({
        outcome: 'reportNow',
        otherwise: 'clear',
        parts: [{ outcome: 'reportNow' }],
      });
      expect(answer.needed[0]).toMatchObject({ step: 'reportToSocialServices' });
      expect(codes(answer)).toContain('consent/reportNow');
    },
  );
});

describe('när samtycke nekas finns ändå något lagligt att göra', () => {
  test('stegen nämns, och ett nej är inget skäl att anmäla', () => {
    const refused = waiver('childPsychiatry', 'school', {
      given: [],
      declined: [{ by: { kind: 'custodian', ref: 'v1' }, on: '2026-02-01' }],
    });
    const answer = ask(toSchool, { consents: [refused] });
    expect(answer.outcome).toBe('noRoute');
    const steps = answer.needed.flatMap((needed) => (needed.kind === 'step' ? [needed.step] : []));
    expect(steps).toEqual(['askAgainLater', 'deidentifiedConsultation', 'ownDuty', 'reportIfSuspected']);
  });
});

describe('avidentifierad konsultation', () => {
  const advice = { ...toSchool, identified: 'no', purpose: 'consultation' } as const;

  test('är möjlig för alla, med villkor', () => {
    const answer = ask(advice);
    expect(answer.outcome).toBe('possibleRoute');
    expect(
      answer.needed.flatMap((needed) => (needed.kind === 'assertion' ? [needed.condition] : [])),
    ).toEqual(['notTraceable', 'noReportDelayed']);
  });

  test('men inte när en del talar om vem barnet är', () => {
    const answer = ask({ ...advice, parts: [{ category: 'contact', about: 'child' }] });
    expect(answer.outcome).toBe('consentNeeded');
    expect(codes(answer)).toContain('consent/identifiedAnyway');
  });

  test('också hos en privat huvudman', () => {
    expect(ask({ ...advice, from: { operation: 'childPsychiatry', private: true } }).outcome).toBe(
      'possibleRoute',
    );
  });

  test('för jurist hos familjerådgivningen, vars sekretess är absolut', () => {
    const counselling = {
      ...advice,
      holder: 'socialservices.familycounselling',
      from: { operation: 'familyCounselling' },
    } as const;
    expect(ask(counselling).outcome).toBe('legalReview');
  });

  test('och aldrig i stället för en anmälan', () => {
    expect(ask({ ...advice, suspectedHarm: 'yes' }).outcome).toBe('reportNow');
  });
});

describe('misstanke', () => {
  test('som ingen har tagit ställning till: frågan ställs', () => {
    const answer = ask({ ...toSchool, suspectedHarm: 'unknown' }, { consents: [bupToSchool] });
    expect(answer.outcome).toBe('clear');
    expect(codes(answer)).toContain('consent/suspicionNotAsked');
    expect(answer.needed).toMatchObject([{ fact: 'suspicion' }]);
  });

  test('som är anmäld: frågan om planen går vidare', () => {
    const reported = { ...toSchool, suspectedHarm: 'yes', reportedOn: '2026-02-08' } as const;
    const answer = ask(reported, { consents: [bupToSchool] });
    expect(answer.outcome).toBe('clear');
    expect(codes(answer)).toContain('consent/reportMade');
    expect(ask({ ...reported, reportedOn: '2026-02-10' }, { consents: [bupToSchool] }).outcome).toBe(
      'reportNow',
    );
  });

  test('hos familjerådgivaren: egen plikt, som prövas genast', () => {
    const answer = ask(request('familyCounselling', 'childAndFamilyServices', { suspectedHarm: 'yes' }));
    expect(answer.outcome).toBe('legalReview');
    expect(codes(answer)).toContain('consent/familyCounsellingDuty');
  });

  test('om den som har fyllt 18 år är inte en orosanmälan om ett barn', () => {
    const answer = ask(
      { ...toSchool, suspectedHarm: 'yes' },
      { child: { ...child, birthDate: '2008-01-01' } },
    );
    expect(answer.outcome).toBe('consentNeeded');
  });

  test('utan uppgifter om barnet: anmäl ändå', () => {
    expect(ask({ ...toSchool, suspectedHarm: 'yes' }, { child: undefined }).outcome).toBe('reportNow');
  });

  test('går före allt annat', () => {
    const worst = { ...toSchool, suspectedHarm: 'yes', holder: 'police' } as const;
    expect(
      ask(worst, { child: { ...child, protectedIdentity: 'yes' }, strictLaw: true, on: '2027-01-01' })
        .outcome,
    ).toBe('reportNow');
  });
});

describe('det som en människa måste pröva först', () => {
  test.each([
    ['polisens uppgifter', request('police', 'school'), {}, 'consent/holderUnsettled'],
    [
      'fritidens uppgifter',
      { ...request('school', 'police'), from: { operation: 'leisure' as const } },
      {},
      'consent/holderUnsettled',
    ],
    [
      'en sekretess som inte hör till verksamheten',
      { ...toSchool, holder: 'school.other' as const },
      {},
      'consent/holderNotOfOperation',
    ],
    [
      'en del under en annan sekretess',
      {
        ...toSchool,
        parts: [
          { category: 'wellbeing' as const, about: 'child' as const, holder: 'socialservices' as const },
        ],
      },
      {},
      'consent/partOfOtherHolder',
    ],
    [
      'skyddade personuppgifter',
      toSchool,
      { child: { ...child, protectedIdentity: 'yes' as const } },
      'consent/protectedIdentity',
    ],
  ] as const)('%s', (_, asked, options, code) => {
    const answer = ask(asked as ReturnType<typeof request>, { consents: [bupToSchool], ...options });
    expect(answer.outcome).toBe('legalReview');
    expect(codes(answer)).toContain(code);
    expect(answer.needed.length).toBeGreaterThan(0);
  });

  test('om ingen kontrollerat skyddade personuppgifter blir det inte ett klart ja', () => {
    const answer = ask(toSchool, {
      consents: [bupToSchool],
      child: { ...child, protectedIdentity: 'unknown' },
    });
    expect(answer.outcome).toBe('possibleRoute');
    expect(answer.needed).toMatchObject([
      { kind: 'assertion', route: 'consent', condition: 'noProtectedIdentity' },
    ]);
  });

  test('uppgift om en orosanmälan hos skolan står under en egen sekretess från den 15 januari 2026', () => {
    const held = request('school', 'childPsychiatry', {
      holder: 'anyReporter.orosanmalan',
      parts: [{ category: 'concernReport', about: 'child' }],
    });
    expect(ask(held).outcome).toBe('possibleRoute');
    expect(ask(held, { on: '2026-01-14' }).outcome).toBe('undetermined');
  });
});

describe('underlag som inte går att läsa', () => {
  test('frågan: går inte att avgöra, med plats för varje fel', () => {
    const { holder: _, ...rest } = toSchool;
    const answer = ask({ ...rest, parts: [] } as unknown as ReturnType<typeof request>);
    expect(answer).toMatchObject({ outcome: 'undetermined', routes: [], parts: [] });
    expect(answer.findings.map(({ code, path }) => [code, path])).toEqual([
      ['core/missing', ['holder']],
      ['core/tooSmall', ['parts']],
    ]);
  });

  test('ett samtycke: räknas inte, och de andra behåller sin plats', () => {
    const broken = { ...bupToSchool, withdrawn: undefined } as unknown as typeof bupToSchool;
    const half = waiver('childPsychiatry', 'school', { informedOf: [] });
    const answer = ask(toSchool, { consents: [broken, half] });
    expect(answer.outcome).toBe('consentNeeded');
    expect(answer.findings).toContainEqual(
      expect.objectContaining({ code: 'core/missing', path: ['consents', 0, 'withdrawn'] }),
    );
    expect(answer.findings).toContainEqual(
      expect.objectContaining({ code: 'consent/notFullyInformed', path: ['consents', 1, 'informedOf'] }),
    );
    expect(answer.needed).toContainEqual(expect.objectContaining({ fact: 'practiceGaps' }));
  });

  test('en dag som inte finns är ett fel hos den som anropar', () => {
    expect(() => ask(toSchool, { on: '2026-02-30' })).toThrow(RangeError);
  });
});

describe('förklaringen', () => {
  test('kort: en mening för skärmen', () => {
    expect(ask(toSchool, { consents: [bupToSchool] }).explanation.short).toBe(
      'Barn- och ungdomspsykiatri (BUP) → Skola: kan lämnas – samtycke (OSL (2009:400) 10 kap. 1 §, 12 kap. 2 §, 12 kap. 3 §).',
    );
    expect(ask(toSchool, { locale: 'en' }).explanation.short).toBe(
      'Child and adolescent psychiatry → School: consent is needed. No other route is enough.',
    );
  });

  test('lång: varje väg, det som behövs, och att det inte är ett beslut', () => {
    const { full } = ask(toSchool).explanation;
    expect(full).toContain(
      'generalklausulen (OSL (2009:400) 10 kap. 27 §): håller inte – sekretessen är undantagen i regeln',
    );
    expect(full).toContain('Ja från vårdnadshavare 2 till att uppgifter om barnet lämnas (vårdnadshavare).');
    expect(full).toContain('inte ett beslut');
  });

  test('lång: vägar för annan sekretess, mottagare eller ändamål står på en rad, med paragraf', () => {
    const answer = assessSharing(request('childPsychiatry', 'school'), { on: day, child, practice });
    const lines = answer.explanation.full.split('\n');
    const together = lines.filter((line) => line.startsWith('- Gäller en annan sekretess'));
    expect(together).toHaveLength(1);
    expect(together[0]).toContain('risk för brott, under 21 år (OSL (2009:400) 10 kap. 18 a §)');
    // Each route that was tried is told once.
    for (const { sv } of Object.values(routeLabels))
      expect(lines.filter((line) => line.startsWith('- ') && line.includes(sv)).length, sv).toBeGreaterThan(
        0,
      );
    expect(lines.filter((line) => line.startsWith('- generalklausulen'))).toHaveLength(1);
  });

  test('anmälan först, och vad frågan annars blir', () => {
    const { short, full } = ask({ ...toSchool, suspectedHarm: 'yes' }).explanation;
    expect(short).toContain('anmäl genast – orosanmälan (SoL (2025:400) 19 kap. 1 §');
    expect(full).toContain('Bortsett från anmälan: samtycke behövs.');
  });
});

test('inget av det som skrivits in upprepas i ord', () => {
  const secret = 'HEMLIG-7313';
  const asked = {
    ...toSchool,
    from: { operation: 'childPsychiatry' as const, authority: secret },
    parts: [{ category: 'wellbeing' as const, about: 'otherPerson' as const, ref: secret, path: [secret] }],
    goldenRule: [{ question: 'N2' as const, answer: 'no' as const, note: secret, by: secret }],
    extensions: { [secret]: secret },
  };
  const named: Child = {
    ...child,
    ref: secret,
    custodians: [{ ref: secret }, { ref: `${secret}2` }],
    protectedIdentity: 'unknown',
  };
  const consent = waiver('childPsychiatry', 'school', {
    id: secret,
    child: secret,
    note: secret,
    given: [{ by: { kind: 'custodian', ref: secret }, on: '2026-01-20', form: 'oral' }],
    withdrawn: [{ by: { kind: 'custodian', ref: `${secret}2` }, on: '2026-01-21' }],
    childsVoice: { state: 'recorded', on: '2026-01-20', attitude: 'against', words: secret },
  });
  for (const locale of ['sv', 'en']) {
    const { findings, needed, explanation } = ask(asked, { child: named, consents: [consent], locale });
    expect(findings.length).toBeGreaterThan(3);
    const words = [
      ...findings.flatMap(({ message, hint, params }) => [
        message,
        hint ?? '',
        ...Object.values(params).map(String),
      ]),
      ...needed.map(({ text }) => text),
      explanation.short,
      explanation.full,
    ].join('\n');
    expect(words).not.toContain(secret);
    expect(words).not.toMatch(/\{\w+\}/);
  }
});
