import type { IsoDate } from '@tsi/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Child } from './child.ts';
import type { PlanConsent } from './consent.ts';
import type { ConsentPractice } from './consentPractice.ts';
import { consentStateLabels, consentStatus } from './consentStatus.ts';
import { child, day, planConsent, waiver } from './inventedCase.ts';
import { suggestedPractice as practice } from './suggestedPractice.ts';

const v1 = { kind: 'custodian', ref: 'v1' } as const;
const v2 = { kind: 'custodian', ref: 'v2' } as const;
const theChild = { kind: 'child' } as const;
const said = (
  by: typeof v1 | typeof v2 | typeof theChild,
  on: IsoDate = '2026-01-20',
  form: 'written' | 'oral' = 'written',
) => ({ by, on, form });
const state = (
  changes: Partial<PlanConsent>,
  described: Child = child,
  rules: ConsentPractice | undefined = practice,
  on = day,
) => consentStatus(planConsent(changes), { on, child: described, practice: rules }).state;

describe('samtyckets status en viss dag', () => {
  test.each([
    ['båda har sagt ja', {}, 'active'],
    ['ingen har sagt något', { given: [] }, 'draft'],
    ['bara den ena', { given: [said(v1)] }, 'partiallySigned'],
    ['den andra säger ja först i morgon', { given: [said(v1), said(v2, '2026-02-10')] }, 'partiallySigned'],
    ['den ena har sagt nej', { given: [said(v1)], declined: [{ by: v2, on: '2026-01-21' }] }, 'declined'],
    ['ett nej i morgon räknas inte i dag', { declined: [{ by: v2, on: '2026-02-10' }] }, 'active'],
    ['återkallat i dag', { withdrawn: [{ by: v2, on: '2026-02-09' }] }, 'withdrawn'],
    ['återkallat i morgon', { withdrawn: [{ by: v2, on: '2026-02-10' }] }, 'active'],
    ['ja och nej samma dag: nej', { declined: [{ by: v2, on: '2026-01-20' }] }, 'declined'],
    ['nej först, ja senare', { declined: [{ by: v2, on: '2026-01-10' }] }, 'active'],
    [
      'återkallat och lämnat på nytt',
      { given: [said(v1), said(v2), said(v2, '2026-02-01')], withdrawn: [{ by: v2, on: '2026-01-25' }] },
      'active',
    ],
    ['börjar i dag', { validFrom: '2026-02-09' }, 'active'],
    ['börjar i morgon', { validFrom: '2026-02-10' }, 'notStarted'],
    ['sista dagen', { validTo: '2026-02-09' }, 'active'],
    ['dagen efter', { validTo: '2026-02-08' }, 'expired'],
    ['ersatt från i dag', { supersededBy: { id: 'nytt', on: '2026-02-09' } }, 'superseded'],
    ['ersatt från i morgon', { supersededBy: { id: 'nytt', on: '2026-02-10' } }, 'active'],
    [
      'de har inte fått veta hur man tar tillbaka',
      { informedOf: ['purpose', 'whatYesMeans', 'whatNoMeans', 'voluntary'] },
      'partiallySigned',
    ],
    ['barnet är inte tillfrågat', { childsVoice: { state: 'notAsked' } }, 'partiallySigned'],
    ['barnet ville inte svara', { childsVoice: { state: 'declined' } }, 'active'],
    [
      'muntligt ja, som rutinen inte godtar',
      { given: [said(v1), said(v2, '2026-01-20', 'oral')] },
      'partiallySigned',
    ],
  ] as const)('%s', (_, changes, expected) => {
    expect(state(changes as unknown as Partial<PlanConsent>)).toBe(expected);
    expect(consentStateLabels[expected].sv).not.toBe('');
  });

  test('den som saknas nämns', () => {
    const { missing } = consentStatus(planConsent({ given: [said(v1)] }), { on: day, child, practice });
    expect(missing).toMatchObject([{ by: v2, reason: 'custodian' }]);
  });

  test('den som sagt nej nämns en gång', () => {
    const refused = planConsent({
      declined: [{ by: v2, on: '2026-01-25' }],
      withdrawn: [{ by: v2, on: '2026-01-26' }],
    });
    expect(consentStatus(refused, { on: day, child, practice })).toMatchObject({
      state: 'withdrawn',
      refusedBy: [v2],
    });
  });

  test('längre än rutinen tillåter: räknas i tolv månader', () => {
    const long = planConsent({ validTo: '2030-01-01' });
    const status = consentStatus(long, {
      on: '2027-01-20',
      child: { ...child, birthDate: '2016-01-01' },
      practice,
    });
    expect(status).toMatchObject({ state: 'active', lastDay: '2027-01-20' });
    expect(status.findings.map(({ code }) => code)).toContain('consent/longerThanPractice');
    expect(
      state({ validTo: '2030-01-01' }, { ...child, birthDate: '2016-01-01' }, practice, '2027-01-21'),
    ).toBe('expired');
  });
});

describe('barnet', () => {
  const fifteen: Child = { ...child, birthDate: '2011-02-09' };

  test('15 år: vårdnadshavarnas ja räcker inte förrän barnet också har sagt ja', () => {
    expect(state({}, fifteen)).toBe('partiallySigned');
    expect(state({ given: [said(v1), said(v2), said(theChild)] }, fifteen)).toBe('active');
  });

  test('15 år: barnets nej stoppar', () => {
    expect(state({ declined: [{ by: theChild, on: '2026-01-22' }] }, fifteen)).toBe('declined');
  });

  test('15-åringen säger ja och vårdnadshavarna nej: bara en antecknad bedömning låter barnet avgöra', () => {
    const consent = planConsent({
      given: [said(theChild)],
      declined: [
        { by: v1, on: '2026-01-20' },
        { by: v2, on: '2026-01-20' },
      ],
    });
    expect(consentStatus(consent, { on: day, child: fifteen, practice }).state).toBe('declined');
    const alone: Child = {
      ...fifteen,
      maturity: [
        {
          on: '2026-01-15',
          by: 'kurator',
          decides: 'childAlone',
          appliesTo: ['planConsent'],
          reason: 'påhittat',
        },
      ],
    };
    expect(consentStatus(consent, { on: day, child: alone, practice }).state).toBe('active');
  });

  test('11 år: barnets nej avgör inte ensamt, men sägs', () => {
    const status = consentStatus(planConsent({ declined: [{ by: theChild, on: '2026-01-22' }] }), {
      on: day,
      child,
      practice,
    });
    expect(status.state).toBe('active');
    expect(status.findings.map(({ code }) => code)).toContain('consent/childSaidNo');
  });

  test('11 år: att barnet tar tillbaka ett ja det inte lämnat rör inte vårdnadshavarnas', () => {
    expect(state({ withdrawn: [{ by: theChild, on: '2026-01-22' }] })).toBe('active');
  });

  test('18 år: vårdnadshavarnas samtycke fryser den dagen, och personen själv tar över', () => {
    const adult: Child = { ...child, birthDate: '2008-02-09' };
    expect(state({}, adult, practice, '2026-02-08')).toBe('partiallySigned');
    const frozen = consentStatus(planConsent(), { on: day, child: adult, practice });
    expect(frozen).toMatchObject({ state: 'frozen', missing: [{ by: theChild, reason: 'adult' }] });
    expect(frozen.findings.map(({ code }) => code)).toContain('consent/frozenAtMajority');
    expect(state({ given: [said(v1), said(v2), said(theChild)] }, adult)).toBe('active');
  });

  test('18 år: personens eget nej är ett svar, inte ett samtycke som väntar på ett', () => {
    const adult: Child = { ...child, birthDate: '2008-02-09' };
    expect(state({ declined: [{ by: theChild, on: day }] }, adult)).toBe('declined');
    expect(state({ withdrawn: [{ by: theChild, on: day }] }, adult)).toBe('withdrawn');
    // What was said before the birthday is asked again, with custodians' consent out of the way.
    expect(state({ declined: [{ by: theChild, on: '2026-02-08' }] }, adult)).toBe('frozen');
  });

  test('18 år: ett ja från när personen var liten binder inte', () => {
    const adult: Child = { ...child, birthDate: '2008-02-09' };
    const longPractice = { ...practice, maxMonths: 120 };
    const old = { given: [said(theChild, '2019-01-20')], validFrom: '2019-01-20' as const };
    expect(state(old, adult, longPractice)).toBe('partiallySigned');
  });
});

describe('vårdnadshavare', () => {
  const one = { ...practice, custodiansRequired: 'one' as const };

  test('rutin med en: ett ja räcker, så länge ingen har sagt nej', () => {
    expect(state({ given: [said(v1)] }, child, one)).toBe('active');
    expect(state({ given: [said(v1)], declined: [{ by: v2, on: '2026-01-21' }] }, child, one)).toBe(
      'declined',
    );
    expect(state({ given: [] }, child, one)).toBe('draft');
  });

  test('en förhindrad vårdnadshavare som ändå säger nej är hörd', () => {
    const prevented: Child = {
      ...child,
      custodians: [
        { ref: 'v1' },
        {
          ref: 'v2',
          prevented: {
            reason: 'absence',
            cannotWait: 'yes',
            farReaching: 'no',
            assessedBy: 'chef',
            assessedOn: '2026-01-10',
            until: '2026-06-30',
          },
        },
      ],
    };
    expect(state({ given: [said(v1)] }, prevented)).toBe('active');
    expect(state({ given: [said(v1)], declined: [{ by: v2, on: '2026-01-21' }] }, prevented)).toBe(
      'declined',
    );
  });
});

describe('fel i underlaget ger aldrig ett ja', () => {
  test.each([
    [
      'sluter innan det börjar',
      { validFrom: '2026-01-20', validTo: '2026-01-10' },
      'core/datesReversed',
      ['validTo'],
    ],
    [
      'återkallat av den som inte sagt ja tidigare',
      { withdrawn: [{ by: v1, on: '2026-01-19' }] },
      'consent/withdrawnBeforeGiven',
      ['withdrawn', 0, 'on'],
    ],
    ['gäller ett annat barn', { child: 'annat' }, 'consent/otherChild', ['child']],
  ] as const)('%s', (_, changes, code, path) => {
    const status = consentStatus(planConsent(changes as unknown as Partial<PlanConsent>), {
      on: day,
      child,
      practice,
    });
    expect(status.state).not.toBe('active');
    expect(status.findings).toContainEqual(expect.objectContaining({ code, path }));
  });

  test('ersätter sig självt', () => {
    const status = consentStatus(planConsent({ supersededBy: { id: 'plan', on: '2026-03-01' } }), {
      on: day,
      child,
      practice,
    });
    expect(status.findings.map(({ code }) => code)).toContain('consent/supersedesItself');
  });

  test('utan uppgifter om barnet', () => {
    const status = consentStatus(planConsent(), { on: day, practice });
    expect(status).toMatchObject({ state: 'partiallySigned', unsettled: ['childNotDescribed'] });
  });
});

test('utan rutin krävs varken form, information eller barnets röst, men mognaden ska vara bedömd', () => {
  const bare = {
    given: [said(v1, '2026-01-20', 'oral'), said(v2, '2026-01-20', 'oral')],
    informedOf: [],
    childsVoice: { state: 'notAsked' as const },
    validTo: '2031-01-01' as const,
  };
  expect(consentStatus(planConsent(bare), { on: day, child }).state).toBe('partiallySigned');
  const young: Child = {
    ...child,
    maturity: [
      {
        on: '2026-01-01',
        by: 'rektor',
        decides: 'custodians',
        appliesTo: ['planConsent'],
        reason: 'påhittat',
      },
    ],
  };
  expect(consentStatus(planConsent(bare), { on: day, child: young }).state).toBe('active');
});

test('en eftergift som också skyddar en vårdnadshavare kräver hens eget ja', () => {
  const own = waiver('school', 'childAndFamilyServices', {
    protects: [{ about: 'child' }, { about: 'otherPerson', ref: 'farmor' }],
  });
  expect(consentStatus(own, { on: day, child, practice })).toMatchObject({
    state: 'partiallySigned',
    missing: [{ by: { kind: 'person', ref: 'farmor' } }],
  });
});

test('en eftergift som också ska skydda ett syskon gäller inte: syskonet är en fråga för sig', () => {
  const both = waiver('school', 'childPsychiatry', {
    protects: [{ about: 'child' }, { about: 'sibling', ref: 'syskon' }],
  });
  expect(consentStatus(both, { on: day, child, practice })).toMatchObject({
    state: 'partiallySigned',
    missing: [],
    unsettled: ['siblingsOwnQuestion'],
  });
});

test('ordningen på orden spelar ingen roll', () => {
  const days = fc.integer({ min: 10, max: 28 }).map((d): IsoDate => `2026-01-${d}` as IsoDate);
  const who = fc.constantFrom(v1, v2, theChild);
  const yes = fc.record({ by: who, on: days, form: fc.constantFrom('written' as const, 'oral' as const) });
  const no = fc.record({ by: who, on: days });
  fc.assert(
    fc.property(
      fc.array(yes),
      fc.array(no),
      fc.array(no),
      fc.boolean(),
      (given, declined, withdrawn, older) => {
        const described = older ? { ...child, birthDate: '2010-01-01' as const } : child;
        const a = state({ given, declined, withdrawn }, described);
        const b = state(
          { given: given.toReversed(), declined: declined.toReversed(), withdrawn: withdrawn.toReversed() },
          described,
        );
        return a === b;
      },
    ),
  );
});

test('ett nej till gör aldrig ett samtycke som inte gällde gällande', () => {
  const days = fc.integer({ min: 10, max: 28 }).map((d): IsoDate => `2026-01-${d}` as IsoDate);
  const who = fc.constantFrom(v1, v2, theChild);
  const yes = fc.record({ by: who, on: days, form: fc.constant('written' as const) });
  const no = fc.record({ by: who, on: days });
  fc.assert(
    fc.property(fc.array(yes), fc.array(no), no, (given, declined, another) => {
      const before = state({ given, declined });
      const after = state({ given, declined: [...declined, another] });
      return before === 'active' || after !== 'active';
    }),
  );
});
