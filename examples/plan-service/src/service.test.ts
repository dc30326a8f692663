import { assessSharing, type SharingRequest } from '@tsi/consent';
import { checkPlan, exampleSip, planKind, renderPlan, type Situation, suggestedPractice } from '@tsi/sip-gip';
import { describe, expect, test } from 'vitest';
import { shapesOf } from './components.ts';
import { questions } from './questions.ts';
import { planKind as planKindQuestion } from './routes/planKind.ts';
import { share } from './routes/share.ts';
import { corpus } from './testing/corpus.ts';
import { openApiSchema } from './testing/openApiSchema.ts';
import { post, testService } from './testing/testService.ts';

const { app } = await testService();

describe('every question', () => {
  test.each(questions)('$path takes its own example and answers as documented', async (one) => {
    for (const locale of ['sv', 'en']) {
      const answer = await post(app, `${one.path}?locale=${locale}`, one.example);
      expect(answer.statusCode).toBe(200);
      expect(answer.headers).toMatchObject({
        'content-type': 'application/json; charset=utf-8',
        'content-language': locale,
        'cache-control': 'no-store',
        'x-content-type-options': 'nosniff',
      });
      const asDocumented = openApiSchema(shapesOf(one).answered);
      asDocumented(answer.json());
      expect(asDocumented.errors).toBeNull();
    }
    const takes = openApiSchema(shapesOf(one).asked);
    takes(one.example);
    expect(takes.errors).toBeNull();
  });

  test.each(questions)('$path answers for the day asked, else for today, and says which', async (one) => {
    expect((await post(app, `${one.path}?on=2026-02-09`, one.example)).json().on).toBe('2026-02-09');
    expect((await post(app, one.path, one.example)).json().on).toBe('2026-03-01');
  });
});

describe('the answers are the packages’ own', () => {
  test('/validate', async () => {
    const broken = { ...exampleSip, followUp: undefined, kind: 'spi' };
    for (const plan of [exampleSip, broken, null, 7, 'x', []]) {
      const answer = (await post(app, '/validate?on=2026-02-09&locale=en', { plan })).json();
      const { findings } = checkPlan(JSON.parse(JSON.stringify(plan)), { on: '2026-02-09', locale: 'en' });
      expect(answer.findings).toEqual(
        JSON.parse(JSON.stringify(findings.map((one) => ({ ...one, path: ['plan', ...one.path] })))),
      );
      expect(answer.outcome).toBe(plan === exampleSip ? 'errors' : 'notAPlan');
    }
  });

  test('/plan-kind', async () => {
    const { example } = planKindQuestion;
    const { sources, missing, wouldBe } = planKind(example.situation as Situation, {
      on: '2026-02-09',
      locale: 'en',
    });
    const answer = (await post(app, '/plan-kind?on=2026-02-09&locale=en', example)).json();
    expect(answer).toMatchObject({ wouldBe, sources, missing });
    expect(
      (
        await post(app, '/plan-kind?on=2026-02-09', {
          situation: {
            ...example.situation,
            needs: [{ operation: 'school' }, { operation: 'childAndFamilyServices' }],
            planConsent: 'given',
            coordinationJudged: { kommun: 'needed', region: 'notNeeded' },
          },
          practice: { ...suggestedPractice, gip: { enabled: true, minOperations: 2 } },
          agreement: 'vastraGotaland2021',
        })
      ).json(),
    ).toMatchObject({ kind: 'gip', basis: 'local' });
  });

  test('/share', async () => {
    const { findings: _, ...found } = assessSharing(share.example.request as SharingRequest, {
      on: '2026-02-09',
      locale: 'sv',
    });
    const answer = (await post(app, '/share?on=2026-02-09', share.example)).json();
    expect(answer).toMatchObject(JSON.parse(JSON.stringify(found)));
  });

  test('/render: the whole plan, and a custodian’s copy', async () => {
    const whole = (await post(app, '/render', { plan: exampleSip })).json();
    expect(whole.page).toBe(renderPlan(exampleSip, { format: 'html', as: 'page', locale: 'sv' }));
    expect(whole.leftOut).toBeUndefined();
    const copy = (
      await post(app, '/render', { plan: exampleSip, format: 'md', for: { kind: 'custodian', ref: 'v1' } })
    ).json();
    expect(copy.leftOut.length).toBeGreaterThan(0);
    expect(copy.page.length).toBeLessThan(whole.page.length);
  });

  test('every plan of the corpus: what is found is what its index says, and the schema agrees', async () => {
    const isPlan = openApiSchema('Plan');
    for (const { file, body, query, findings, schemaAccepts, plan } of corpus()) {
      const answer = (await post(app, `/validate?${query}`, body)).json();
      const told = answer.findings.map(({ code, severity, path }: Record<string, unknown>) => ({
        code,
        severity,
        path: (path as unknown[]).slice(1),
      }));
      // The service always counts working days.
      const expected = findings.filter(({ code }) => code !== 'sip-gip/workingDaysNotCounted');
      expect({ file, told }).toEqual({ file, told: expected });
      expect({ file, accepts: isPlan(plan) }).toEqual({ file, accepts: schemaAccepts });
    }
  });
});

describe('language', () => {
  test.each([
    ['', undefined, 'sv'],
    ['', 'en', 'en'],
    ['', 'en-GB,en;q=0.9,sv;q=0.8', 'en'],
    ['', 'sv-SE, en;q=0.5', 'sv'],
    ['', 'de, en;q=0', 'sv'],
    ['', ';;q=,,=;q=x', 'sv'],
    ['?locale=sv', 'en', 'sv'],
    ['?locale=en', 'sv', 'en'],
  ])('%s %s → %s', async (query, accept, language) => {
    const headers = accept === undefined ? {} : { 'accept-language': accept };
    const answer = await post(app, `/plan-kind${query}`, planKindQuestion.example, { headers });
    expect(answer.headers['content-language']).toBe(language);
    expect(answer.json().missing[0].message).toMatch(language === 'sv' ? /^Samtycke/ : /^Consent/);
  });
});

describe('request id', () => {
  const mine = '0b9e6f0e-5a0e-4c0a-9d3a-2f6f0a1b2c3d';
  test.each([
    ['a UUID comes back', mine, true],
    ['a personal number does not', '20121212-1212', false],
    ['a name does not', 'Kim Karlsson', false],
    ['nor digits dressed as a UUID', '20121212-1212-1212-1212-201212121212', false],
    ['nor a long text', 'a'.repeat(5000), false],
  ])('%s', async (_, id, kept) => {
    const answer = await app.inject({ url: '/health', headers: { 'x-request-id': id } });
    const given = String(answer.headers['x-request-id']);
    expect(given === id).toBe(kept);
    expect(given).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  });
});

describe('what can be got', () => {
  test('every schema that is listed, as the packages ship it', async () => {
    const { schemas } = (await app.inject('/schemas')).json() as {
      schemas: { name: string; id: string; href: string }[];
    };
    expect(schemas.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['plan', 'situation', 'sharing-request', 'consent', 'child']),
    );
    for (const { id, href } of schemas) {
      const answer = await app.inject(href);
      expect(answer.headers['content-type']).toMatch(/^application\/schema\+json/);
      expect(answer.json().$id).toBe(id);
    }
  });

  test('health always, ready until told to stop', async () => {
    let stopping = false;
    const { app: mortal } = await testService({ isStopping: () => stopping });
    expect((await mortal.inject('/ready')).json()).toEqual({ status: 'ready' });
    stopping = true;
    expect((await mortal.inject('/ready')).statusCode).toBe(503);
    expect((await mortal.inject('/health')).json()).toEqual({ status: 'alive' });
  });

  test.each(['sv', 'en'])(
    'the page in %s says every address, and fetches and runs nothing',
    async (locale) => {
      const { headers, body } = await app.inject(`/?locale=${locale}`);
      expect(headers['content-type']).toBe('text/html; charset=utf-8');
      expect(body).toMatch(new RegExp(`^<!doctype html>\\s*<html lang="${locale}">`));
      expect(body).not.toMatch(/<script|<link|<img|@import|url\(|src=|style="/i);
      const { paths } = (await app.inject('/openapi.json')).json();
      for (const path of Object.keys(paths)) expect(body).toContain(path);
    },
  );
});
