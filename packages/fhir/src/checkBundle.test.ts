import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkBundle } from './checkBundle.ts';

const bundleWith = (...resources: object[]) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((resource) => ({ resource })),
});
const patient = { resourceType: 'Patient', id: 'p1' };
const about = { reference: 'Patient/p1' };
const codesOf = (bundle: unknown) => checkBundle(bundle).map(({ code, path }) => [code, path.join('.')]);
const personnummer = 'http://electronichealth.se/identifier/personnummer';

describe('det som andra kontroller går förbi', () => {
  test.each([
    ['30 februari', { birthDate: '2014-02-30' }, 'fhir/notADay', 'birthDate'],
    [
      '30 februari med klockslag',
      { deceasedDateTime: '2014-02-30T10:00:00Z' },
      'fhir/notADay',
      'deceasedDateTime',
    ],
    ['tom lista', { name: [] }, 'fhir/emptyElement', 'name'],
    ['tomt objekt', { maritalStatus: {} }, 'fhir/emptyElement', 'maritalStatus'],
    ['tom text', { name: [{ text: '' }] }, 'fhir/emptyElement', 'name.0.text'],
    [
      'baklänges period',
      { name: [{ period: { start: '2026-02-02', end: '2026-02-01' } }] },
      'fhir/reversedPeriod',
      'name.0.period',
    ],
    [
      'baklänges i månader',
      { name: [{ period: { start: '2026-02-02', end: '2026-01' } }] },
      'fhir/reversedPeriod',
      'name.0.period',
    ],
    [
      'hänvisning till intet',
      { managingOrganization: { reference: 'Organization/o' } },
      'fhir/danglingReference',
      'managingOrganization.reference',
    ],
    [
      'hänvisning till intet inuti',
      { managingOrganization: { reference: '#o' } },
      'fhir/danglingReference',
      'managingOrganization.reference',
    ],
    [
      'uuid som inte finns',
      { managingOrganization: { reference: 'urn:uuid:5e4a2c9e-0000-4000-8000-000000000000' } },
      'fhir/danglingReference',
      'managingOrganization.reference',
    ],
    ['två värden', { deceasedBoolean: false, deceasedDateTime: '2026-01-01' }, 'fhir/twoValues', ''],
    [
      'fel kontrollsiffra',
      { identifier: [{ system: personnummer, value: '201212121213' }] },
      'fhir/personalNumber',
      'identifier.0.value',
    ],
    [
      'tio siffror',
      { identifier: [{ system: personnummer, value: '1212121212' }] },
      'fhir/personalNumber',
      'identifier.0.value',
    ],
  ])('%s', (_, fault, code, path) => {
    const where = ['entry.0.resource', path].filter(Boolean).join('.');
    expect(codesOf(bundleWith({ ...patient, ...fault }))).toEqual([[code, where]]);
  });
});

describe('det som är rätt', () => {
  test.each([
    ['en dag', { birthDate: '2012-02-29' }],
    ['bara ett år', { birthDate: '2012' }],
    ['text som ser ut som en dag', { name: [{ text: '2014-02-30' }] }],
    ['samma dag', { name: [{ period: { start: '2026-02-02', end: '2026-02-02' } }] }],
    ['slutar samma månad', { name: [{ period: { start: '2026-02-02', end: '2026-02' } }] }],
    ['hänvisning utåt', { managingOrganization: { reference: 'https://example.org/fhir/Organization/1' } }],
    [
      'hänvisning inåt',
      { contained: [{ resourceType: 'Organization', id: 'o' }], managingOrganization: { reference: '#o' } },
    ],
    ['en version', { link: [{ other: { reference: 'Patient/p1/_history/3' } }] }],
    ['personnummer', { identifier: [{ system: personnummer, value: '201212121212' }] }],
    [
      'olika tidszoner',
      { name: [{ period: { start: '2026-02-02T23:30:00Z', end: '2026-02-02T22:45:00-02:00' } }] },
    ],
  ])('%s', (_, right) => {
    expect(
      checkBundle(bundleWith({ ...patient, ...right }, { resourceType: 'Goal', id: 'g', subject: about })),
    ).toEqual([]);
  });
});

test.each([[undefined], [null], [[]], ['Bundle'], [{ resourceType: 'CarePlan' }]])(
  'inte ett paket: %j',
  (it) => {
    expect(checkBundle(it)[0]?.code).toBe('fhir/notABundle');
  },
);

test('ett namn som FHIR inte har upprepas inte', () => {
  const found = checkBundle(
    bundleWith({ ...patient, 'Påhittade Namne': { birthDate: '2014-02-30', x: '' } }),
  );
  expect(found).toHaveLength(2);
  expect(JSON.stringify(found)).not.toContain('Namne');
});

test('hur djupt det än är, också under okända namn', () => {
  let nameless: unknown = 'x';
  for (let step = 0; step < 20_000; step += 1) nameless = { zz: nameless };
  expect(codesOf(bundleWith({ ...patient, zz: nameless }))[0]?.[0]).toBe('fhir/tooDeep');

  let deep: unknown = 'x';
  for (let step = 0; step < 5000; step += 1) deep = { extension: [deep] };
  expect(codesOf(bundleWith({ ...patient, extension: [deep] }))[0]?.[0]).toBe('fhir/tooDeep');
});

test('kastar aldrig och upprepar inget', () => {
  fc.assert(
    fc.property(fc.anything(), fc.string({ minLength: 8 }), (anything, secret) => {
      const bundle = bundleWith({
        ...patient,
        extension: [anything],
        [secret]: secret,
        birthDate: `2014-02-30T${secret}`,
      });
      expect(JSON.stringify(checkBundle(bundle).map(({ path, params }) => [path, params]))).not.toContain(
        secret,
      );
    }),
  );
});
