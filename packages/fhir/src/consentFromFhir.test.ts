import { readdirSync, readFileSync } from 'node:fs';
import { type Child, Consent, type ConsentState, consentStatus, type SecrecyWaiver } from '@tsi/consent';
import { acts, type IsoDate, statute } from '@tsi/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allowedText } from '../testing/allowedText.ts';
import { anyText } from '../testing/anyAssessment.ts';
import { arbitraryOf } from '../testing/arbitraryOf.ts';
import { checkBundle } from './checkBundle.ts';
import { consentFromFhir } from './consentFromFhir.ts';
import { type ConsentToFhirOptions, consentToFhir } from './consentToFhir.ts';
import type { Bundle } from './fhirTypes.ts';

// An invented child with two custodians.
const child: Child = {
  ref: 'barn',
  birthDate: '2014-05-12',
  custody: 'joint',
  custodians: [{ ref: 'v1' }, { ref: 'v2' }],
  protectedIdentity: 'no',
  maturity: [],
};
const on: IsoDate = '2026-02-09';
const waiver: SecrecyWaiver = {
  kind: 'secrecyWaiver',
  schemaVersion: '1',
  id: 'invented-1',
  child: 'barn',
  given: [
    { by: { kind: 'custodian', ref: 'v1' }, on: '2026-01-20', form: 'written' },
    { by: { kind: 'custodian', ref: 'v2' }, on: '2026-01-21', form: 'electronic' },
    { by: { kind: 'child' }, on: '2026-01-21', form: 'oral' },
  ],
  declined: [],
  withdrawn: [],
  validFrom: '2026-01-20',
  validTo: '2026-08-31',
  informedOf: ['purpose', 'withdrawal'],
  childsVoice: { state: 'recorded', on: '2026-01-19', attitude: 'for', words: '' },
  from: { holder: 'school.other', operation: 'school' },
  to: [{ operation: 'childPsychiatry' }, { operation: 'childAndFamilyServices', authority: 'nämnd-1' }],
  protects: [{ about: 'child' }],
  categories: ['schooling', 'attendance', 'health'],
  exclusions: ['health'],
  purpose: 'support',
};
const sent = (bundle: unknown) => JSON.parse(JSON.stringify(bundle));
// biome-ignore lint/suspicious/noExplicitAny: a resource is looked into as it was sent.
type Any = Record<string, any>;
const consentIn = (bundle: Bundle): Any =>
  bundle.entry.find(({ resource }) => resource.resourceType === 'Consent')!.resource;
const exported = (consent: Consent, options: Partial<ConsentToFhirOptions> = {}) =>
  consentToFhir(consent, { on, child, ...options });

describe('from(to(x)) är x', () => {
  /** Any consent that comes in through the schema. */
  const anyConsent = (text?: fc.Arbitrary<string>) =>
    arbitraryOf(Consent, text && { text })
      .map((it) => Consent.safeParse(it))
      .filter(({ success }) => success)
      .map(({ data }) => data!);

  test('alla tre slag, vad som än står i dem', () => {
    fc.assert(
      fc.property(anyConsent(), (consent) => {
        const { bundle, losses } = exported(consent);
        expect(consentFromFhir(sent(bundle))).toEqual({
          consents: [sent(consent)],
          findings: [],
          losses: [],
        });
        expect(losses.every((loss) => loss.for === 'others')).toBe(true);
        expect(checkBundle(bundle)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test('tecken som FHIR förbjuder är det enda som försvinner', () => {
    fc.assert(
      fc.property(anyConsent(anyText(20)), (consent) => {
        const { bundle, losses } = exported(consent);
        const cleaned = allowedText(sent(consent)); // JSON has no -0
        expect(consentFromFhir(sent(bundle)).consents).toEqual([cleaned]);
        expect(losses.some(({ code }) => code === 'fhir/charactersLeftOut')).toBe(
          JSON.stringify(cleaned) !== JSON.stringify(consent),
        );
      }),
    );
  });

  test('exempelfallets och familjernas samtycken', () => {
    const family = new URL('../../sip-gip/corpus/family/', import.meta.url);
    const example = new URL('../../../examples/childs-journey/case.json', import.meta.url);
    for (const file of [...readdirSync(family).map((name) => new URL(name, family)), example]) {
      const { consents, ...about } = JSON.parse(readFileSync(file, 'utf8'));
      for (const consent of consents.map((it: unknown) => Consent.parse(it)))
        for (const day of ['2025-01-01', on, '2027-01-01'] as const) {
          const read = consentFromFhir(sent(exported(consent, { on: day, child: about.child }).bundle));
          expect(read).toEqual({ consents: [sent(consent)], findings: [], losses: [] });
        }
    }
  });
});

describe('status är dagens, och bara det som gäller är active', () => {
  const custodians = waiver.given;
  const v1 = { kind: 'custodian', ref: 'v1' } as const;
  test.each<[ConsentState, string, Partial<SecrecyWaiver>, Partial<ConsentToFhirOptions>]>([
    ['draft', 'draft', { given: [] }, {}],
    ['partiallySigned', 'proposed', { given: custodians.slice(0, 1) }, {}],
    ['notStarted', 'proposed', {}, { on: '2026-01-10' }],
    ['active', 'active', {}, {}],
    ['declined', 'rejected', { declined: [{ by: v1, on: '2026-01-25' }] }, {}],
    ['withdrawn', 'inactive', { withdrawn: [{ by: v1, on: '2026-02-01' }] }, {}],
    ['expired', 'inactive', {}, { on: '2026-09-01' }],
    ['superseded', 'inactive', { supersededBy: { id: 'x', on: '2026-02-01' } }, {}],
    [
      'frozen',
      'inactive',
      { given: custodians.slice(0, 2) },
      { child: { ...child, birthDate: '2008-01-01' } },
    ],
  ])('%s är %s', (state, status, change, options) => {
    // What has not begun must have been given before the day.
    const early =
      options.on === '2026-01-10'
        ? { given: custodians.map((one) => ({ ...one, on: '2026-01-05' as const })) }
        : {};
    const consent = { ...waiver, ...change, ...early };
    expect(consentStatus(consent, { on, child, ...options }).state).toBe(state);
    const { bundle } = exported(consent, options);
    expect(consentIn(bundle).status).toBe(status);
    expect(consentFromFhir(sent(bundle)).consents).toEqual([consent]);
  });
});

describe('vad som skrivs', () => {
  test('en regel som tillåter, och inuti den en som nekar', () => {
    const { bundle, losses } = exported(waiver);
    const { provision, scope, policy, performer } = consentIn(bundle);
    const [permit] = provision.provision;
    const codes = (concepts: Any[]) => concepts.flatMap(({ coding }) => coding.map(({ code }: Any) => code));
    expect(provision).toMatchObject({ period: { start: '2026-01-20', end: '2026-08-31' } });
    expect(provision).not.toHaveProperty('type');
    expect(permit).toMatchObject({
      type: 'permit',
      securityLabel: [{ code: 'school.other' }],
      purpose: [{ code: 'support' }],
    });
    expect(codes(permit.actor.map(({ role }: Any) => role))).toEqual(['CST', 'IRCP', 'IRCP']);
    expect(codes(permit.code)).toEqual(['schooling', 'attendance', 'health']);
    expect(permit.provision).toMatchObject([{ type: 'deny' }]);
    expect(codes(permit.provision[0].code)).toEqual(['health']);
    expect(scope).toMatchObject({ coding: [{ code: 'patient-privacy' }] });
    expect(policy).toHaveLength(3);
    expect(performer).toHaveLength(3);
    expect(losses.map(({ path }) => path.join('.'))).toEqual([
      'given.0',
      'given.1',
      'given.2',
      'informedOf',
      'childsVoice',
    ]);
  });

  test('rättslig grund: bara den som är känd, eller den som du säger', () => {
    const plan = { ...waiver, kind: 'planConsent' } as const;
    const {
      from: _,
      to: __,
      protects: ___,
      categories: ____,
      exclusions: _____,
      purpose: ______,
      ...rest
    } = plan;
    const consent: Consent = { ...rest, kind: 'planConsent' };
    const none = consentIn(exported(consent).bundle);
    expect([none.policy, none.policyRule]).toEqual([
      undefined,
      {
        extension: [
          { url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' },
        ],
      },
    ]);
    const ground = [statute(acts.SoL.number, '10 kap. 8 §')];
    expect(consentIn(exported(consent, { ground }).bundle).policy).toEqual([
      { uri: 'https://fhir.tsi.invalid/source/SFS%202025%3A400/10%20kap.%208%20%C2%A7' },
    ]);
    const before = consentIn(exported(waiver, { on: '2009-01-01' }).bundle);
    expect([before.policy, before.status]).toEqual([undefined, 'draft']);
  });

  test('dagar baklänges: för andra har det upphört', () => {
    const reversed = { ...waiver, validTo: '2026-01-01' } as const;
    const { bundle, losses } = exported(reversed);
    expect(consentIn(bundle).provision).toMatchObject({ period: { end: '2026-01-01' } });
    expect(checkBundle(bundle)).toEqual([]);
    expect(losses.map(({ path }) => path.join('.'))).toContain('validFrom');
    expect(consentFromFhir(sent(bundle)).consents).toEqual([reversed]);
  });

  test.each(['yes', 'unknown'] as const)(
    'skyddade personuppgifter %s: märkt, och andras tillägg stannar',
    (it) => {
      const { bundle, losses } = exported(
        { ...waiver, extensions: { address: 'Påhittade vägen 1' } },
        { child: { ...child, protectedIdentity: it } },
      );
      expect(JSON.stringify(bundle)).not.toContain('Påhittade');
      expect(bundle.entry.every(({ resource }) => resource.meta?.security?.[0]?.code === 'R')).toBe(true);
      expect(losses.filter((loss) => loss.for === 'everyone').map(({ path }) => path)).toEqual([
        ['extensions'],
      ]);
      expect(consentFromFhir(sent(bundle)).losses).toEqual([]);
    },
  );
});

describe('vid tvekan läses samtycket inte', () => {
  const rule = (consent: Any): Any => consent.provision.provision[0];
  test.each<[string, (consent: Any) => void, string]>([
    [
      'någon har gjort det overksamt',
      (it) => Object.assign(it, { status: 'inactive' }),
      'fhir/consentStopped',
    ],
    ['någon har avvisat det', (it) => Object.assign(it, { status: 'rejected' }), 'fhir/consentStopped'],
    ['status saknas', (it) => Object.assign(it, { status: undefined }), 'fhir/consentStopped'],
    ['infört av misstag', (it) => Object.assign(it, { status: 'entered-in-error' }), 'fhir/enteredInError'],
    [
      'ändrad innebörd',
      (it) => Object.assign(it, { modifierExtension: [{ url: 'x' }] }),
      'fhir/modifierExtension',
    ],
    [
      'vilket slag är inte sagt',
      (it) => Object.assign(it, { category: [{ text: 'x' }] }),
      'fhir/unknownConsent',
    ],
    [
      'ett okänt slag av uppgift',
      (it) => Object.assign(rule(it), { code: [{ text: 'x' }] }),
      'fhir/consentRestricts',
    ],
    ['en okänd mottagare', (it) => rule(it).actor.push({ role: { text: 'x' } }), 'fhir/consentRestricts'],
    ['två ändamål', (it) => rule(it).purpose.push({ code: 'x' }), 'fhir/consentRestricts'],
    [
      'bara uppgifter från en viss tid',
      (it) => Object.assign(rule(it), { dataPeriod: { start: '2026-01-01' } }),
      'fhir/consentRestricts',
    ],
    [
      'bara viss behandling',
      (it) => Object.assign(rule(it), { action: [{ text: 'x' }] }),
      'fhir/consentRestricts',
    ],
    ['ett nej till', (it) => it.provision.provision.push({ type: 'deny' }), 'fhir/consentRestricts'],
    [
      'ett nej inuti nejet',
      (it) => Object.assign(rule(it).provision[0], { actor: [{ role: { text: 'x' } }] }),
      'fhir/consentRestricts',
    ],
    ['ett nej till allt', (it) => delete rule(it).provision[0].code, 'fhir/consentRestricts'],
    [
      'ett återtagande som inte går att läsa',
      (it) =>
        it.extension.push({
          url: 'https://fhir.tsi.invalid/StructureDefinition/withdrawn',
          extension: [{ url: 'by', valueReference: { display: 'x' } }],
        }),
      'fhir/consentRestricts',
    ],
    [
      'slutar ett klockslag',
      (it) => Object.assign(it.provision, { period: { start: '2026-01-20', end: '2026-08-31T12:00:00Z' } }),
      'fhir/consentRestricts',
    ],
    [
      'ingen sista dag',
      (it) => Object.assign(it.provision, { period: { start: '2026-01-20' } }),
      'fhir/notAConsent',
    ],
    [
      'ingen mottagare',
      (it) => Object.assign(rule(it), { actor: rule(it).actor.slice(0, 1) }),
      'fhir/notAConsent',
    ],
    ['inget barn', (it) => Object.assign(it, { patient: undefined }), 'fhir/notAConsent'],
  ])('%s', (_, change, code) => {
    const { bundle } = exported(waiver);
    const copy = sent(bundle);
    change(consentIn(copy));
    const read = consentFromFhir(sent(copy));
    expect(read.consents).toEqual([]);
    expect(read.findings.map((one) => one.code)).toContain(code);
    expect(read.losses.map(({ path }) => path.join('.'))).toContain('entry.1.resource');
  });

  test('ett ja utan dag och form läses inte som ett ja', () => {
    const copy = sent(exported(waiver).bundle);
    for (const performer of consentIn(copy).performer) delete performer.extension;
    const read = consentFromFhir(copy);
    expect(read.consents[0]?.given).toEqual([]);
    expect(read.losses.map(({ path }) => path.slice(3).join('.'))).toContain('performer');
  });

  test('kastar aldrig och upprepar inget', () => {
    const { bundle } = exported(waiver);
    const places = bundle.entry.flatMap(({ resource }, index) =>
      Object.keys(resource).map((name) => [index, name] as const),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.oneof(fc.anything(), fc.jsonValue(), fc.array(fc.jsonValue())),
        fc.string({ minLength: 8 }),
        ([index, name], anything, secret) => {
          const copy = sent(bundle);
          copy.entry[index].resource[name] = anything;
          copy.entry[0].resource[secret] = secret;
          const { findings, losses } = consentFromFhir(copy);
          const told = [...findings, ...losses].map((one) => [one.path, one.message]);
          expect(JSON.stringify(told)).not.toContain(JSON.stringify(secret).slice(1, -1));
        },
      ),
    );
    for (const it of [
      undefined,
      null,
      [],
      'x',
      { resourceType: 'Bundle' },
      { resourceType: 'Bundle', entry: [null] },
    ])
      expect(consentFromFhir(it).consents).toEqual([]);
  });
});
