import { readFileSync } from 'node:fs';
import type { Path } from '@tsi/core';
import { Assessment, shanarri, wheels } from '@tsi/wellbeing-wheel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allowedText } from '../testing/allowedText.ts';
import { anyAssessment, fittingAssessment } from '../testing/anyAssessment.ts';
import { invented, knownWheels } from '../testing/inventedWheels.ts';
import { checkBundle } from './checkBundle.ts';
import type { Bundle, Resource } from './fhirTypes.ts';
import type { Loss } from './loss.ts';
import { wheelReferences } from './wheel/wheelReference.ts';
import { wheelFromFhir } from './wheelFromFhir.ts';
import { wheelToFhir } from './wheelToFhir.ts';

const child = { ref: 'barn', protectedIdentity: 'no' } as const;
const sent = (bundle: unknown) => JSON.parse(JSON.stringify(bundle));
const ofType = (bundle: Bundle, type: string): Resource[] =>
  bundle.entry.flatMap(({ resource }) => (resource.resourceType === type ? [resource] : []));

describe('from(to(x)) är x, utom det som sägs vara förlorat', () => {
  test('skattningar som passar sitt hjul', () => {
    fc.assert(
      fc.property(fittingAssessment, ({ wheel, assessment }) => {
        fc.pre(informantsStayApart(assessment));
        const { bundle, losses } = wheelToFhir(wheel, assessment, { child });
        const { assessments, ...rest } = wheelFromFhir(sent(bundle), { wheels: knownWheels });
        expect(assessments).toHaveLength(1);
        expect(assessments[0]?.child).toBe('barn');
        expect(without(assessments[0]?.assessment, losses)).toEqual(without(sent(assessment), losses));
        expect(rest).toEqual({ findings: [], losses: [] });
        expect(losses.some(({ code }) => code === 'fhir/order')).toBe(false);
      }),
    );
  });

  test('vilken skattning som helst: det som inte passar hjulet finns kvar i egna tillägg', () => {
    fc.assert(
      fc.property(anyAssessment, ({ wheel, assessment }) => {
        fc.pre(informantsStayApart(assessment));
        const { bundle, losses } = wheelToFhir(wheel, assessment, { child });
        const { assessments, ...rest } = wheelFromFhir(sent(bundle), { wheels: knownWheels });
        const unordered = losses.filter(({ code }) => code === 'fhir/order').map(({ path }) => path.join());
        const cleaned = allowedText(sent(assessment)); // JSON has no -0
        expect(sorted(assessments[0]?.assessment, unordered)).toEqual(sorted(cleaned, unordered));
        expect(rest).toEqual({ findings: [], losses: [] });
        expect(checkBundle(bundle)).toEqual([]);
        expect(losses.some(({ code }) => code === 'fhir/charactersLeftOut')).toBe(
          JSON.stringify(cleaned) !== JSON.stringify(assessment),
        );
      }),
    );
  });
});

/** References that differ only in characters that FHIR does not allow become one; that loss is told, and is not tried here. */
const informantsStayApart = ({ voices }: Assessment): boolean => {
  const written = new Set(voices.map(({ informant }) => JSON.stringify(informant)));
  const kept = new Set([...written].map((informant) => JSON.stringify(allowedText(JSON.parse(informant)))));
  return kept.size === written.size;
};

/** The same without what stands where everyone loses it. */
const without = (value: unknown, losses: readonly Loss[], path: Path = []): unknown => {
  if (losses.some((loss) => loss.for === 'everyone' && loss.path.join() === path.join())) return undefined;
  if (Array.isArray(value)) return value.map((item, index) => without(item, losses, [...path, index]));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, without(item, losses, [...path, name])]),
  );
};

/** The lists whose order was told as lost, in an order of their own. */
const sorted = (value: unknown, lists: readonly string[], path: Path = []): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (!Array.isArray(value))
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, sorted(item, lists, [...path, name])]),
    );
  if (!lists.includes(path.join())) return value.map((item, index) => sorted(item, lists, [...path, index]));
  return value.map((item) => JSON.stringify(Object.entries(item as object).sort())).sort();
};

const assess = (voices: Assessment['voices'], change: Partial<Assessment> = {}): Assessment => ({
  schemaVersion: '1',
  id: 'invented-1',
  wheel: 'shanarri',
  wheelVersion: '1',
  scale: '1-5',
  ageForm: '10-12',
  date: '2026-02-03',
  voices,
  ...change,
});
const said = assess([
  { informant: { kind: 'child' }, answers: [{ spoke: 'safe', value: 4 }] },
  { informant: { kind: 'custodian', ref: 'v1' }, answers: [{ spoke: 'safe', value: 1 }] },
  { informant: { kind: 'professional', operation: 'school', role: 'mentor' }, answers: [] },
  { informant: { kind: 'other', role: 'mormor' }, answers: [] },
]);

describe('vad som skrivs', () => {
  const { bundle } = wheelToFhir(shanarri, said, { child });

  test('var och en för sig: en svarspost per röst, en observation per del och röst, inget medelvärde', () => {
    expect(ofType(bundle, 'QuestionnaireResponse').map(({ source }) => source)).toEqual([
      { reference: 'Patient/barn' },
      { reference: 'RelatedPerson/invented-1-custodian-1' },
      { reference: 'PractitionerRole/invented-1-role-1' },
      { reference: 'RelatedPerson/invented-1-other-1' },
    ]);
    const observations = ofType(bundle, 'Observation');
    expect(observations).toHaveLength(4 * 8);
    const values = observations.flatMap(({ valueCodeableConcept }) => valueCodeableConcept ?? []);
    expect(values).toEqual([
      { coding: [{ system: 'https://fhir.tsi.invalid/CodeSystem/scale-1-5', code: '4', display: '4' }] },
      { coding: [{ system: 'https://fhir.tsi.invalid/CodeSystem/scale-1-5', code: '1', display: '1' }] },
    ]);
  });

  test.each([
    ['inte tillfrågad', { nothing: 'notAsked' }, 'not-asked'],
    ['ville inte svara', { nothing: 'declined' }, 'asked-declined'],
    ['inte aktuellt', { nothing: 'notApplicable' }, 'not-applicable'],
    ['vet inte', { nothing: 'unknown' }, 'unknown'],
    ['utanför skalan', { value: 9 }, 'not-a-number'],
  ] as const)('%s är ett skäl, aldrig en nolla', (_, answer, code) => {
    const one = assess([{ informant: { kind: 'child' }, answers: [{ spoke: 'safe', ...answer }] }]);
    const [safe] = ofType(wheelToFhir(shanarri, one, { child }).bundle, 'Observation');
    expect(safe).toMatchObject({ dataAbsentReason: { coding: [{ code }, {}] } });
    expect(Object.keys(safe!).filter((name) => name.startsWith('value'))).toEqual([]);
  });

  test('på 0–10 är nollan ett svar', () => {
    const zero = assess([{ informant: { kind: 'child' }, answers: [{ spoke: 'safe', value: 0 }] }], {
      scale: '0-10',
    });
    const [safe] = ofType(wheelToFhir(shanarri, zero, { child }).bundle, 'Observation');
    expect(safe).toMatchObject({ valueCodeableConcept: { coding: [{ code: '0' }] } });
    expect(safe).not.toHaveProperty('dataAbsentReason');
  });

  test('en del med flera frågor: varje fråga som den besvarades, och vad hjulets egen regel gör av dem', () => {
    const body = assess(
      [
        {
          informant: { kind: 'child' },
          answers: [
            { spoke: 'body', item: 'sleep', value: 4 },
            { spoke: 'body', item: 'food', nothing: 'declined' },
            { spoke: 'body', item: 'worry', value: 5 },
          ],
        },
      ],
      { wheel: 'invented', wheelVersion: '2 b' },
    );
    const [, observation] = ofType(wheelToFhir(invented, body, { child }).bundle, 'Observation');
    expect(observation).toMatchObject({
      valueQuantity: { value: 2.5 },
      component: [
        { valueCodeableConcept: { coding: [{ code: '4' }] } },
        { dataAbsentReason: { coding: [{ code: 'asked-declined' }, { code: 'declined' }] } },
        { valueCodeableConcept: { coding: [{ code: '5' }] } },
      ],
    });
  });

  test.each(['yes', 'unknown'] as const)(
    'skyddade personuppgifter %s: märkt, och andras tillägg stannar',
    (it) => {
      const added = { ...said, extensions: { address: 'Påhittade vägen 1' } };
      const { bundle: safe, losses } = wheelToFhir(shanarri, added, {
        child: { ref: 'barn', protectedIdentity: it },
      });
      expect(JSON.stringify(safe)).not.toContain('Påhittade');
      expect(safe.entry.every(({ resource }) => resource.meta?.security?.[0]?.code === 'R')).toBe(true);
      expect(losses.filter((loss) => loss.for === 'everyone').map(({ code, path }) => [code, path])).toEqual([
        ['fhir/protectedPlace', ['extensions']],
      ]);
      expect(wheelFromFhir(sent(safe), { wheels }).losses).toEqual([]);
    },
  );

  test('ordningen: svar i annan ordning än hjulets sägs vara förlorad', () => {
    const answers = [
      { spoke: 'healthy', value: 1 },
      { spoke: 'safe', value: 2 },
    ];
    const { losses } = wheelToFhir(shanarri, assess([{ informant: { kind: 'child' }, answers }]), { child });
    expect(losses.map(({ code, path }) => [code, path])).toEqual([['fhir/order', ['voices', 0, 'answers']]]);
  });

  test('hänvisningar leder till observationer som finns', () => {
    const ids = ofType(bundle, 'Observation').map(({ id }) => `Observation/${id}`);
    for (const { id } of shanarri.spokes)
      for (const { reference } of wheelReferences(shanarri, said, id)) expect(ids).toContain(reference);
    expect(wheelReferences(shanarri, said, 'safe')).toHaveLength(4);
    expect(wheelReferences(shanarri, said, 'home')).toEqual([]);
    expect(wheelReferences(invented, said, 'home')).toEqual([]);
  });
});

describe('vad som läses', () => {
  const { bundle } = wheelToFhir(shanarri, said, { child });
  /** The bundle after somebody has been at its resources. */
  const changed = (type: string, change: (resource: Record<string, unknown>) => void, which = 0) => {
    const copy = sent(bundle) as Bundle;
    change(ofType(copy, type)[which] as Record<string, unknown>);
    return wheelFromFhir(copy, { wheels });
  };
  const codes = ({ findings }: { findings: readonly { code: string }[] }) => findings.map(({ code }) => code);

  test.each([
    ['inte avslutade', { status: 'in-progress' }, 'fhir/notFinished'],
    ['införda av misstag', { status: 'entered-in-error' }, 'fhir/enteredInError'],
    ['ändrad innebörd', { modifierExtension: [{ url: 'https://x.invalid' }] }, 'fhir/modifierExtension'],
    ['ingen bakom svaren', { source: undefined }, 'fhir/noInformant'],
    ['en annan dag än de andra rösterna', { authored: '2026-02-04' }, 'fhir/otherAssessment'],
    [
      'ett okänt hjul',
      { questionnaire: 'https://fhir.tsi.invalid/Questionnaire/x/1-5/10-12|1' },
      'fhir/unknownWheel',
    ],
  ])('%s: läses inte, och det sägs', (_, change, code) => {
    const read = changed('QuestionnaireResponse', (one) => Object.assign(one, change), 1);
    expect(codes(read)).toContain(code);
    expect(read.assessments[0]?.assessment.voices).toHaveLength(3);
    expect(read.losses).not.toEqual([]);
  });

  test('en observation som säger något annat än svaren', () => {
    const read = changed('Observation', (one) => {
      one.valueCodeableConcept = {
        coding: [{ system: 'https://fhir.tsi.invalid/CodeSystem/scale-1-5', code: '1' }],
      };
    });
    expect(codes(read)).toEqual(['fhir/observationDiffers']);
    expect(read.assessments).toEqual([{ assessment: said, child: 'barn' }]);
    expect(read.losses).toHaveLength(1);
  });

  test.each([
    ['en anteckning', { note: [{ text: 'ny' }] }, ['note']],
    ['en tolkning', { interpretation: [{ text: 'låg' }] }, ['interpretation']],
    ['en annan dag', { effectiveDateTime: '2026-02-05' }, ['effectiveDateTime']],
  ])('det någon lagt till i en observation är en förlust med plats: %s', (_, change, path) => {
    const { losses } = changed('Observation', (one) => Object.assign(one, change));
    expect(losses.map((loss) => loss.path.slice(3))).toEqual([path]);
  });

  test('andra ord i frågorna än våra', () => {
    const read = changed('Questionnaire', (one) => {
      one.title = 'Ett annat hjul';
    });
    expect(read.losses.map(({ path }) => path.join('.'))).toEqual(['entry.1.resource']);
  });

  test('ett formulär som någon annan fyllt i: steg som tal, delar utan svar, egna id:n', () => {
    const [questionnaire] = ofType(bundle, 'Questionnaire');
    const foreign = {
      resourceType: 'Bundle',
      type: 'collection',
      entry: [
        {
          resource: {
            resourceType: 'QuestionnaireResponse',
            id: '4711',
            questionnaire: `${questionnaire?.url}|${questionnaire?.version}`,
            status: 'completed',
            authored: '2026-03-02',
            subject: { reference: 'Patient/17' },
            source: { reference: 'Patient/17' },
            item: [
              {
                linkId: 'safe',
                item: [
                  { linkId: 'safe.answer', answer: [{ valueInteger: 3 }] },
                  { linkId: 'safe.words', answer: [{ valueString: 'Bra.' }] },
                ],
              },
              { linkId: 'healthy', item: [{ linkId: 'healthy.answer', answer: [{ valueInteger: 17 }] }] },
            ],
          },
        },
        { resource: { resourceType: 'Patient', id: '17' } },
      ],
    };
    const { assessments, losses, findings } = wheelFromFhir(foreign, { wheels });
    expect(assessments).toEqual([
      {
        child: '17',
        assessment: assess(
          [
            {
              informant: { kind: 'child' },
              answers: [{ spoke: 'safe', value: 3 }],
              words: [{ spoke: 'safe', text: 'Bra.' }],
            },
          ],
          { id: '4711', date: '2026-03-02' },
        ),
      },
    ]);
    expect(findings).toEqual([]);
    expect(losses.map(({ path }) => path.slice(3).join('.'))).toEqual(['item.1.item']);
  });

  test('två skattningar i ett paket blir två', () => {
    const later = assess(said.voices, { id: 'invented-2', date: '2026-05-05' });
    const entry = [bundle, wheelToFhir(shanarri, later, { child }).bundle].flatMap((one) => one.entry);
    const { assessments } = wheelFromFhir(sent({ ...bundle, entry }), { wheels });
    expect(assessments.map(({ assessment }) => assessment.id)).toEqual(['invented-1', 'invented-2']);
  });

  test('exempelfallets skattningar', () => {
    const file = new URL('../../../examples/childs-journey/case.json', import.meta.url);
    for (const it of JSON.parse(readFileSync(file, 'utf8')).assessments) {
      const assessment = Assessment.parse(it);
      const wheel = wheels.find(({ id }) => id === assessment.wheel)!;
      const { bundle: out, losses } = wheelToFhir(wheel, assessment, { child });
      expect(losses.every(({ code }) => code === 'fhir/order')).toBe(true);
      const read = wheelFromFhir(sent(out), { wheels });
      const lists = losses.map(({ path }) => path.join());
      expect(sorted(read.assessments[0]?.assessment, lists)).toEqual(sorted(assessment, lists));
      expect([read.findings, read.losses]).toEqual([[], []]);
    }
  });

  test('kastar aldrig och upprepar inget', () => {
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
          const { findings, losses } = wheelFromFhir(copy, { wheels });
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
      expect(wheelFromFhir(it, { wheels }).assessments).toEqual([]);
  });
});
