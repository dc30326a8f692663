import { copyFor, exampleGip, exampleSip, type Plan } from '@tsi/sip-gip';
import { type Assessment, shanarri } from '@tsi/wellbeing-wheel';
import { describe, expect, test } from 'vitest';
import { type Bundle, fromFhir, type Resource, toFhir } from './index.ts';

const ofType = ({ entry }: Bundle, type: string): Resource[] =>
  entry.map(({ resource }) => resource).filter(({ resourceType }) => resourceType === type);
const { bundle, losses } = toFhir(exampleSip);
const [carePlan] = ofType(bundle, 'CarePlan');

describe('så står en plan i FHIR', () => {
  test('insatser är hänvisningar, aldrig detaljer i planen', () => {
    expect(JSON.stringify(carePlan?.activity)).not.toContain('detail');
    expect(ofType(bundle, 'ServiceRequest').map(({ status }) => status)).toEqual([
      'active',
      'active',
      'active',
      'active',
    ]);
  });

  test('vårdplanstypen är Ineras för en SIP, och ingen alls för en GIP', () => {
    const systems = (plan: Plan) =>
      JSON.stringify(ofType(toFhir(plan).bundle, 'CarePlan')[0]?.category).includes('fhir.inera.se');
    expect([systems(exampleSip), systems(exampleGip)]).toEqual([true, false]);
  });

  test('alla hänvisningar är korta och alla adresser hela, och ingen adress är någons', () => {
    expect(bundle.entry.every(({ fullUrl }) => fullUrl.startsWith('https://fhir.tsi.invalid/'))).toBe(true);
    const references = JSON.stringify(bundle).match(/"reference":"[^"]+"/g) ?? [];
    expect(references.every((one) => /"reference":"[A-Z][A-Za-z]+\/[A-Za-z0-9.-]+"/.test(one))).toBe(true);
  });

  test('en som avböjde att säga något har ett skäl, inte ett tomt svar', () => {
    const absent = ofType(bundle, 'Observation').filter((one) => one.dataAbsentReason !== undefined);
    expect(absent.map((one) => JSON.stringify(one.dataAbsentReason))).toEqual([
      expect.stringContaining('asked-declined'),
    ]);
  });

  test('den som tackade nej är ingen medlem med en period', () => {
    const plan: Plan = {
      ...exampleSip,
      participants: [{ ...exampleSip.participants[0], attendance: 'declined' }],
    };
    const [team] = ofType(toFhir(plan).bundle, 'CareTeam');
    expect(team?.participant).toEqual([
      expect.not.objectContaining({ period: expect.anything() }),
      expect.anything(),
    ]);
    expect(fromFhir(toFhir(plan).bundle).plan).toEqual(plan);
  });

  test('en transaktion sparar var resurs under sitt id', () => {
    const { entry } = toFhir(exampleSip, { type: 'transaction' }).bundle;
    expect(entry[0]?.request).toEqual({ method: 'PUT', url: 'CarePlan/plan-1' });
  });

  test('en kopia sparas aldrig i hela planens ställe, och inte heller barnet i den', () => {
    const { copy } = copyFor(exampleSip, { kind: 'child' }, { on: '2026-02-09', suspectedHarm: 'no' });
    const whole = new Set(bundle.entry.map(({ fullUrl }) => fullUrl));
    const both = toFhir(copy).bundle.entry.filter(({ fullUrl }) => whole.has(fullUrl));
    expect(both).toEqual([]);
  });

  test('förlusterna sägs på det språk som efterfrågas', () => {
    expect(losses[0]?.message).toContain('eget tillägg');
    expect(toFhir(exampleSip, { locale: 'en' }).losses[0]?.message).toContain('extension of our own');
  });
});

describe('skyddade personuppgifter', () => {
  const places = {
    address: 'Påhittade vägen 9, 999 99 Påhitt',
    schoolUnit: 'Påhittade Ekskolan',
    meetingPlace: 'Påhittade lokalen',
    contact: '0999-123 45',
  };
  const plan = (protectedIdentity: Plan['protectedIdentity']): Plan => ({
    ...exampleSip,
    protectedIdentity,
    child: { ...exampleSip.child, address: places.address, schoolUnit: places.schoolUnit },
    custodians: [{ ref: 'v1', contact: places.contact }],
    meetingPlace: places.meetingPlace,
    risk: `Vi ses i ${places.meetingPlace}.`,
    administration: {
      life: [{ kind: 'called', on: '2026-01-20', note: `Kallelse till ${places.address}.` }],
    },
    extensions: { 'exempel.invalid/plats': places.schoolUnit },
  });

  test.each(['yes', 'unknown'] as const)(
    '%s: platserna lämnar inte exporten, inte ens i en text',
    (protection) => {
      const { bundle, losses } = toFhir(plan(protection));
      for (const place of Object.values(places)) expect(JSON.stringify(bundle)).not.toContain(place);
      const gone = losses
        .filter(({ code }) => code === 'fhir/protectedPlace')
        .map(({ path }) => path.join('.'));
      expect(gone.sort()).toEqual([
        'administration.life.0.note',
        'child.address',
        'child.schoolUnit',
        'custodians.0.contact',
        'extensions',
        'meetingPlace',
        'risk',
      ]);
    },
  );

  test('varje resurs är märkt, och den märkning som regionen vill ha kommer med', () => {
    const label = { system: 'http://example.org/labels', code: 'sekretessmarkering' };
    for (const { resource } of toFhir(plan('yes'), { protectedLabel: label }).bundle.entry)
      expect(resource.meta?.security).toEqual([
        { system: 'http://terminology.hl7.org/CodeSystem/v3-Confidentiality', code: 'R' },
        label,
      ]);
    expect(JSON.stringify(toFhir(plan('no')).bundle)).not.toContain('v3-Confidentiality');
    const { copy } = copyFor(plan('yes'), { kind: 'child' }, { on: '2026-02-09', suspectedHarm: 'no' });
    // A copy does not say whether the identity is protected; what is not known is not a no.
    const isLabelled = (protectedIdentity?: Plan['protectedIdentity']) =>
      JSON.stringify(toFhir(copy, { protectedIdentity }).bundle).includes('v3-Confidentiality');
    expect([isLabelled(), isLabelled('unknown'), isLabelled('yes'), isLabelled('no')]).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});

describe('personnummer', () => {
  const identifiers = (personalNumber: string) => {
    const plan: Plan = { ...exampleSip, child: { ref: 'barn', personalNumber } };
    const { bundle } = toFhir(plan);
    expect(fromFhir(bundle).plan).toEqual(plan);
    const [patient] = ofType(bundle, 'Patient') as [Resource];
    return (patient.identifier as { system: string; value: string }[])
      .slice(1)
      .map(({ system, value }) => [system.split('/').at(-1), value]);
  };
  test.each([
    ['20121212-1212', 'personnummer', '201212121212'],
    ['121212-1212', 'personnummer', '201212121212'],
    ['701063-2391', 'samordningsnummer', '197010632391'],
    ['121212-1213', 'personal-number-as-written', '121212-1213'],
    ['okänt', 'personal-number-as-written', 'okänt'],
  ])('%s: %s', (entered, system, value) => {
    expect(identifiers(entered)).toEqual([[system, value]]);
  });
});

describe('skattningar', () => {
  const assessment: Assessment = {
    schemaVersion: '1',
    id: 'hjul-1',
    wheel: 'shanarri',
    wheelVersion: shanarri.version,
    scale: shanarri.scales[0]!.id,
    ageForm: shanarri.ageForms[0]!.id,
    date: '2026-01-13',
    voices: [{ informant: { kind: 'child' }, answers: [{ spoke: 'safe', nothing: 'declined' }] }],
  };
  const plan: Plan = {
    ...exampleSip,
    needs: [
      {
        id: 'n1',
        text: 'Trygghet.',
        seenIn: [{ instrument: 'shanarri', part: 'safe', assessment: 'hjul-1' }],
      },
      {
        id: 'n2',
        text: 'Annat.',
        seenIn: [{ instrument: 'shanarri', part: 'safe', assessment: 'en annan' }],
      },
    ],
  };

  test('behovet hänvisar till det som sades, och planen läses lika', () => {
    const { bundle } = toFhir(plan, { assessments: [{ wheel: shanarri, assessment }] });
    const evidence = ofType(bundle, 'Condition').map((one) => one.evidence);
    const observations = ofType(bundle, 'Observation').map(({ id }) => `Observation/${id}`);
    const [{ detail }] = evidence[0] as [{ detail: { reference: string }[] }];
    expect(detail.every(({ reference }) => observations.includes(reference))).toBe(true);
    expect(evidence[1]).toBeUndefined();
    const read = fromFhir(bundle);
    expect(read.plan).toEqual(plan);
    expect(read.losses).toEqual([]);
    expect(read.findings.map(({ code }) => code)).toEqual(['fhir/otherDocuments']);
  });

  test('följer inte med en läsares kopia', () => {
    const { copy } = copyFor(plan, { kind: 'child' }, { on: '2026-02-09', suspectedHarm: 'no' });
    expect(() => toFhir(copy, { assessments: [{ wheel: shanarri, assessment }] })).toThrow(TypeError);
  });
});
