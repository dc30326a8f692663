import { exampleSip } from '@tsi/sip-gip';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromFhir, toFhir } from './index.ts';

const bundleWith = (...resources: object[]) => ({
  resourceType: 'Bundle',
  type: 'collection',
  entry: resources.map((resource) => ({ resource })),
});
const patient = {
  resourceType: 'Patient',
  id: 'p1',
  name: [{ given: ['Påhittat'], family: 'Barn' }],
  birthDate: '2014-05-12',
};
const about = { reference: 'Patient/p1' };
const carePlan = {
  resourceType: 'CarePlan',
  id: 'cp1',
  meta: { versionId: '3', lastUpdated: '2026-02-01T10:00:00Z' },
  status: 'active',
  intent: 'plan',
  category: [{ coding: [{ system: 'https://fhir.inera.se/CodeSystem/typeofcareplan-cs', code: 'SIP' }] }],
  title: 'Samordnad individuell plan',
  description: 'Påhittat exempel.',
  subject: about,
  period: { start: '2026-01-27T09:00:00+01:00', end: '2026-12-31' },
  goal: [{ reference: 'Goal/g1' }],
  activity: [{ reference: { reference: 'ServiceRequest/s1' } }, { detail: { status: 'scheduled' } }],
};
const goal = {
  resourceType: 'Goal',
  id: 'g1',
  lifecycleStatus: 'active',
  achievementStatus: { text: 'på väg' },
  description: { text: 'Skolan fungerar.' },
  subject: about,
};
const request = {
  resourceType: 'ServiceRequest',
  id: 's1',
  status: 'completed',
  intent: 'order',
  code: { text: 'Samtal.' },
  subject: about,
};
const read = fromFhir(bundleWith(carePlan, patient, goal, request), { locale: 'en' });

describe('ett paket från en annan tjänst', () => {
  test('det som förstods är ett utkast', () => {
    expect(read.plan).toBeUndefined();
    expect(read.draft).toEqual({
      schemaVersion: '1',
      kind: 'sip',
      id: 'cp1',
      version: 3,
      codes: [{ system: 'ineraTypeOfCarePlan', code: 'SIP' }],
      child: { ref: 'p1', name: 'Påhittat Barn', birthDate: '2014-05-12' },
      reason: 'Påhittat exempel.',
      startsOn: '2026-01-27',
      goals: [{ id: 'g1', text: 'Skolan fungerar.' }],
      actions: [{ id: 's1', description: 'Samtal.', status: 'done' }],
    });
  });

  test('det som inte lästes pekas ut, var sak en gång', () => {
    expect(read.losses.map(({ path }) => path.join('.'))).toEqual([
      'entry.0.resource.meta.lastUpdated',
      'entry.0.resource.title',
      'entry.0.resource.period.end',
      'entry.0.resource.activity.1',
      'entry.2.resource.achievementStatus',
      'entry.3.resource.intent',
      'entry.0.resource.period.start',
    ]);
  });

  test('och det som saknas för att det ska vara en plan', () => {
    expect(read.findings.map(({ code }) => code)).toEqual(['fhir/notAWholePlan']);
    expect(read.lacks).toContainEqual(
      expect.objectContaining({ code: 'core/missing', path: ['childsVoice'] }),
    );
  });
});

test('det som är infört av misstag, eller har ett okänt tillägg som ändrar innebörden, läses inte', () => {
  const mistaken = { ...goal, lifecycleStatus: 'active', status: 'entered-in-error' };
  const changed = { ...request, modifierExtension: [{ url: 'https://example.org/not', valueBoolean: true }] };
  const { draft, findings, losses } = fromFhir(bundleWith(carePlan, patient, mistaken, changed));
  expect(draft).not.toHaveProperty('goals');
  expect(draft).not.toHaveProperty('actions');
  expect(findings.map(({ code }) => code)).toEqual(
    expect.arrayContaining(['fhir/enteredInError', 'fhir/modifierExtension']),
  );
  expect(losses.map(({ path }) => path.join('.'))).toEqual(expect.arrayContaining(['entry.2', 'entry.3']));
});

test('en ändring hos någon annan läses: den vanliga platsen väger tyngre än vårt tillägg', () => {
  const { bundle } = toFhir(exampleSip);
  const entry = bundle.entry.map(({ fullUrl, resource }) => ({
    fullUrl,
    resource:
      resource.resourceType === 'ServiceRequest' && resource.id === 'plan-1-action-1'
        ? { ...resource, status: 'completed' }
        : resource,
  }));
  const read = fromFhir({ ...bundle, entry });
  expect(read.plan?.actions.map(({ status }) => status)).toEqual(['done', 'ongoing', 'planned']);
});

test.each([
  ['inget', undefined],
  ['en resurs', carePlan],
  ['ett tomt paket', { resourceType: 'Bundle', type: 'collection' }],
  ['ett paket utan plan', bundleWith(patient)],
  ['poster som inte är några', { resourceType: 'Bundle', entry: [null, 1, 'x', {}, { resource: [] }] }],
])('%s: en iakttagelse, ingen plan', (_, input) => {
  const { plan, draft, copy, findings } = fromFhir(input);
  expect([plan, draft, copy]).toEqual([undefined, undefined, undefined]);
  expect(findings.map(({ code }) => code)).toEqual(
    expect.arrayContaining([expect.stringMatching(/^fhir\/(notABundle|noPlan)$/)]),
  );
});

test('vad som än ändras i ett paket: aldrig ett kast, och inget upprepas', () => {
  const { bundle } = toFhir(exampleSip);
  const secret = 'Qvx7hemligt';
  const places = placesIn(bundle);
  const wrong = fc.oneof(
    fc.constantFrom<unknown>(secret, null, {}, [], [[]], 0, true, { [secret]: secret }, [
      { [secret]: secret },
    ]),
    fc.jsonValue(),
  );
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.constantFrom(...places), wrong), { minLength: 1, maxLength: 4 }),
      (changes) => {
        const changed = structuredClone(bundle);
        for (const [path, value] of changes) set(changed, path, value);
        const { findings, lacks, losses } = fromFhir(changed);
        expect(JSON.stringify([findings, lacks, losses])).not.toContain(secret);
      },
    ),
    { numRuns: 300 },
  );
});

type Steps = readonly (string | number)[];
function placesIn(value: unknown, path: Steps = []): Steps[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [
    ...(path.length > 0 ? [path] : []),
    ...Object.entries(value).flatMap(([key, item]) =>
      placesIn(item, [...path, Array.isArray(value) ? Number(key) : key]),
    ),
  ];
}
function set(value: unknown, path: Steps, to: unknown): void {
  let here = value as Record<string | number, unknown> | undefined;
  for (const step of path.slice(0, -1)) here = here?.[step] as typeof here;
  if (typeof here === 'object' && here !== null) here[path.at(-1)!] = to;
}
