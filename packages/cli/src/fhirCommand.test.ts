import { exampleSip } from '@tsi/sip-gip';
import { describe, expect, test } from 'vitest';
import { tsi } from '../testing/tsi.ts';

const files = { 'plan.json': exampleSip };

describe('tsi fhir', () => {
  test('en plan blir ett paket, och det som inte har någon plats sägs på standardfel', async () => {
    const { code, out, err } = await tsi('fhir plan.json --on 2026-02-09', files);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ resourceType: 'Bundle', type: 'collection' });
    expect(err).toMatch(/^Läses bara av den som känner våra tillägg \(\d+\)/);
    expect(err).toContain('    crisis · fhir/ownExtension');
  });

  test('ett paket blir samma plan igen', async () => {
    const { out } = await tsi('fhir plan.json --on 2026-02-09', files);
    const { code, out: back } = await tsi('fhir bundle.json', { 'bundle.json': out });
    expect(code).toBe(0);
    expect(JSON.parse(back)).toEqual(exampleSip);
  });

  test('--json: ett enda värde med paketet och förlusterna', async () => {
    const { out } = await tsi('fhir plan.json --on 2026-02-09 --json --type transaction', files);
    expect(JSON.parse(out)).toMatchObject({
      bundle: { type: 'transaction' },
      losses: expect.arrayContaining([expect.objectContaining({ for: 'others' })]),
      findings: [],
    });
  });

  test('en läsares kopia: det som inte är med sägs bara till avsändaren', async () => {
    const { code, out, err } = await tsi(
      'fhir plan.json --on 2026-02-09 --for child --suspected-harm no',
      files,
    );
    expect(code).toBe(0);
    expect(out).toContain('plan-copy-1');
    expect(out).not.toContain('0531-000 01');
    expect(err).toContain('Bara för avsändaren');
  });

  test.each([
    ['yes', true],
    ['unknown', true],
    ['no', false],
  ] as const)('skyddad identitet %s: kopian är märkt, %s', async (protectedIdentity, labelled) => {
    const plan = { 'plan.json': { ...exampleSip, protectedIdentity } };
    const { out } = await tsi('fhir plan.json --on 2026-02-09 --for child --suspected-harm no', plan);
    expect(out.includes('v3-Confidentiality')).toBe(labelled);
  });

  test('en läsare som planen inte känner: 2', async () => {
    expect((await tsi('fhir plan.json --on 2026-02-09 --for skolan', files)).code).toBe(2);
  });

  test('ett paket från någon annan: utkastet, vad som inte lästes, och var felen står', async () => {
    const bundle = {
      resourceType: 'Bundle',
      type: 'collection',
      entry: [
        {
          resource: {
            resourceType: 'CarePlan',
            id: 'cp1',
            status: 'active',
            intent: 'plan',
            description: 'Påhittat exempel.',
            subject: { reference: 'Patient/p1' },
            period: { start: '2026-02-30' },
          },
        },
      ],
    };
    const { code, out, err } = await tsi('fhir bundle.json', { 'bundle.json': bundle });
    expect(code).toBe(1);
    expect(JSON.parse(out)).toEqual({ schemaVersion: '1', id: 'cp1', reason: 'Påhittat exempel.' });
    expect(err).toContain('    entry.0.resource.period · fhir/notRead');
    expect(err).toMatch(/bundle\.json:\d+:\d+ {2}fel: Dagen finns inte i kalendern/);
    expect(err).toContain('core/missing · childsVoice');
  });

  test('varken en plan eller ett paket med en plan: 1', async () => {
    expect((await tsi('fhir x.json --on 2026-02-09', { 'x.json': {} })).code).toBe(1);
    expect((await tsi('fhir x.json', { 'x.json': { resourceType: 'Patient' } })).code).toBe(1);
  });
});
