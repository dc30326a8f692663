import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { checkPlan, exampleGip } from '@tsi/sip-gip';
import createClient from 'openapi-fetch';
import { afterAll, expect, test } from 'vitest';
import type { components, paths } from './generated/planServiceApi.ts';
import { apiTypes } from './testing/apiTypes.ts';
import { testService } from './testing/testService.ts';

const { app } = await testService();
await app.listen({ host: '127.0.0.1', port: 0 });
afterAll(() => app.close());
const baseUrl = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
const client = createClient<paths>({ baseUrl });
/** The example as a client has it that knows only the generated types. */
const plan = structuredClone(exampleGip) as components['schemas']['Plan'];
const query = { on: '2026-02-09', locale: 'en' } as const;

test('the client is what the generator makes of the document that is served', async () => {
  const document = await (await fetch(`${baseUrl}/openapi.json?locale=en`)).text();
  const file = new URL('./generated/planServiceApi.ts', import.meta.url);
  // After a change: npx -y pnpm@12.21.0 --filter @tsi-example/plan-service client
  expect(await apiTypes(document)).toBe(readFileSync(file, 'utf8'));
});

test('it validates a plan', async () => {
  const { data, error } = await client.POST('/validate', { params: { query }, body: { plan } });
  expect(error).toBeUndefined();
  expect(data?.outcome).toBe('nothingBlocks');
  expect(data?.findings.map(({ code }) => code)).toEqual(
    checkPlan(exampleGip, query).findings.map(({ code }) => code),
  );
});

test('it asks which plan, and whether it may be shared', async () => {
  const kind = await client.POST('/plan-kind', {
    params: { query },
    body: {
      situation: {
        schemaVersion: '1',
        needs: [{ operation: 'childAndFamilyServices' }, { operation: 'childPsychiatry' }],
        coordinationJudged: { kommun: 'needed', region: 'needed' },
        planConsent: 'given',
        suspectedHarm: 'no',
        discharge: false,
        early: false,
      },
    },
  });
  expect(kind.data?.kind).toBe('sip');
  const share = await client.POST('/share', {
    params: { query },
    body: {
      request: {
        schemaVersion: '1',
        holder: 'school.studenthealth.psych',
        from: { operation: 'studentHealthPsychosocial' },
        to: { operation: 'childAndFamilyServices' },
        purpose: 'support',
        parts: [{ category: 'schooling', about: 'child' }],
        suspectedHarm: 'yes',
        identified: 'yes',
      },
    },
  });
  expect(share.data?.outcome).toBe('reportNow');
});

test('it renders a plan, gets a schema, and reads a problem', async () => {
  const { data } = await client.POST('/render', {
    params: { query },
    body: { plan, format: 'md' },
  });
  expect(data?.page).toMatch(/^# /);
  const schema = await client.GET('/schemas/{name}', { params: { path: { name: 'plan' } } });
  expect(schema.data).toHaveProperty('$id');
  const { error, response } = await client.POST('/plan-kind', {
    params: { query },
    // @ts-expect-error: the types know that the situation is required.
    body: {},
  });
  expect(response.status).toBe(422);
  expect(error?.findings[0]?.path).toEqual(['situation']);
});
