import { describe, expect, test } from 'vitest';
import { type ProblemName, problems, problemType } from './problems.ts';
import { question } from './question.ts';
import { questions } from './questions.ts';
import { planKind } from './routes/planKind.ts';
import { openApiSchema } from './testing/openApiSchema.ts';
import { post, testService } from './testing/testService.ts';

const { app } = await testService({ bodyLimit: 20_000 });
const isProblem = openApiSchema('Problem');
const good = planKind.example;

type Answer = Awaited<ReturnType<typeof post>>;

/** That an answer is this problem, as documented; its findings. */
function expectProblem(answer: Answer, name: ProblemName): { code: string; path: unknown[] }[] {
  const problem = answer.json();
  expect(problem).toMatchObject({ type: problemType(name), status: problems[name].status });
  expect(answer.statusCode).toBe(problems[name].status);
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(problem.instance).toBe(`urn:uuid:${answer.headers['x-request-id']}`);
  isProblem(problem);
  expect(isProblem.errors).toBeNull();
  return problem.findings;
}

describe('a body that is not a question', () => {
  test.each<[string, string | Buffer, ProblemName, string | undefined]>([
    ['nothing', '', 'bad-json', 'cli/notJson'],
    ['broken off', '{"situation": {"needs": [', 'bad-json', 'cli/notJson'],
    ['a comment', '{} // hej', 'bad-json', 'cli/notJson'],
    ['not UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), 'bad-json', 'plan-service/notUtf8'],
    ['UTF-16', Buffer.from(JSON.stringify(good), 'utf16le'), 'bad-json', 'cli/notJson'],
    ['a name twice', '{"situation": 1, "situation": 2}', 'bad-json', 'plan-service/repeatedName'],
    [
      '__proto__',
      JSON.stringify({ ...good, NAME: 1 }).replace('NAME', '__proto__'),
      'wrong-shape',
      'core/unknownField',
    ],
    ['null', 'null', 'wrong-shape', 'core/wrongType'],
    ['a list', '[]', 'wrong-shape', 'core/wrongType'],
    ['an empty object', '{}', 'wrong-shape', 'core/missing'],
    ['an unknown field', JSON.stringify({ ...good, more: 1 }), 'wrong-shape', 'core/unknownField'],
    ['too large', JSON.stringify({ ...good, more: 'x'.repeat(20_000) }), 'too-large', undefined],
  ])('%s', async (_, body, problem, code) => {
    const findings = expectProblem(await post(app, '/plan-kind', body), problem);
    expect(findings[0]?.code).toBe(code);
  });

  test('a byte order mark is taken', async () => {
    expect((await post(app, '/plan-kind', `\uFEFF${JSON.stringify(good)}`)).statusCode).toBe(200);
  });

  test('the finding says where, in the asked language', async () => {
    const answer = await post(app, '/plan-kind?locale=en', {
      situation: { ...good.situation, planConsent: 'maybe' },
    });
    expect(expectProblem(answer, 'wrong-shape')).toMatchObject([
      { code: 'core/notAllowed', path: ['situation', 'planConsent'] },
    ]);
    expect(answer.json().title).toBe('The question does not have the right shape.');
  });

  test.each(questions)('$path: every field that it needs', async ({ path, example }) => {
    for (const field of Object.keys(example as object)) {
      const without = { ...(example as Record<string, unknown>) };
      delete without[field];
      const answer = await post(app, path, without);
      if (answer.statusCode !== 200)
        expect(expectProblem(answer, 'wrong-shape')[0]).toMatchObject({
          code: 'core/missing',
          path: [field],
        });
    }
  });

  test('/render: a custodian whom the plan does not have, and what is no plan', async () => {
    const { example } = questions.find(({ id }) => id === 'render')!;
    const asked = { ...(example as object), for: { kind: 'custodian', ref: 'nobody' } };
    expect(expectProblem(await post(app, '/render', asked), 'wrong-shape')).toMatchObject([
      { code: 'plan-service/unknownCustodian', path: ['for', 'ref'] },
    ]);
    const [first] = expectProblem(await post(app, '/render', { plan: { kind: 'vip' } }), 'wrong-shape');
    expect(first?.path[0]).toBe('plan');
  });
});

test.each([
  ['no type', undefined, undefined],
  ['a form', 'application/x-www-form-urlencoded', undefined],
  ['text', 'text/plain', undefined],
  ['XML', 'application/xml', undefined],
  ['almost', 'application/jsonp', undefined],
  ['Latin-1', 'application/json; charset=iso-8859-1', undefined],
  ['compressed', 'application/json', 'gzip'],
])('wrong content type: %s', async (_, type, encoding) => {
  const headers = {
    ...(type && { 'content-type': type }),
    ...(encoding && { 'content-encoding': encoding }),
  };
  const answer = await app.inject({
    method: 'POST',
    url: '/plan-kind',
    headers,
    payload: JSON.stringify(good),
  });
  expectProblem(answer, 'wrong-content-type');
});
test.each(['application/json; charset=utf-8', 'Application/JSON;charset="UTF-8"'])(
  'taken: %s',
  async (type) => {
    const answer = await post(app, '/plan-kind', good, { headers: { 'content-type': type } });
    expect(answer.statusCode).toBe(200);
  },
);

test.each([
  ['a day that no year has', 'on=2026-02-30', 'core/notADay'],
  ['two days', 'on=2026-02-09&on=2026-02-10', 'core/wrongType'],
  ['another language', 'locale=fi', 'core/notAllowed'],
  ['strictLaw in other words', 'strictLaw=ja', 'core/notAllowed'],
  ['something unknown', 'day=2026-02-09', 'core/unknownField'],
])('the query: %s', async (_, query, code) => {
  const findings = expectProblem(await post(app, `/plan-kind?${query}`, good), 'bad-query');
  expect(findings[0]?.code).toBe(code);
});

test.each([
  ['GET', '/validate', 'wrong-method', 'POST'],
  ['DELETE', '/plan-kind', 'wrong-method', 'POST'],
  ['POST', '/schemas/plan', 'wrong-method', 'GET, HEAD'],
  ['PUT', '/', 'wrong-method', 'GET, HEAD'],
  ['GET', '/nothing', 'not-found', undefined],
  ['GET', '/schemas/nothing', 'not-found', undefined],
  ['GET', '/schemas/__proto__', 'not-found', undefined],
  ['GET', '/schemas/..%2fplan', 'not-found', undefined],
  ['GET', '/%zz', 'not-found', undefined],
  ['GET', '/validate/', 'not-found', undefined],
  ['GET', `/schemas/${'a'.repeat(2000)}`, 'not-found', undefined],
] as const)('%s %.50s', async (method, url, problem, allow) => {
  const answer = await app.inject({ method, url });
  expectProblem(answer, problem);
  expect(answer.headers.allow).toBe(allow);
});

test('too many requests: told when to come back, and health is still answered', async () => {
  const { app: narrow } = await testService({ perMinute: 2 });
  const asked = () => post(narrow, '/plan-kind', good);
  expect([(await asked()).statusCode, (await asked()).statusCode]).toEqual([200, 200]);
  const third = await asked();
  expectProblem(third, 'too-many-requests');
  expect(Number(third.headers['retry-after'])).toBeGreaterThan(0);
  expect((await narrow.inject('/health')).statusCode).toBe(200);
  // Another caller has a limit of its own.
  const other = await post(narrow, '/plan-kind', good, { remoteAddress: '192.0.2.7' });
  expect(other.statusCode).toBe(200);
});

test('an unreadable query counts too', async () => {
  const { app: narrow } = await testService({ perMinute: 2 });
  const codes = [];
  for (let i = 0; i < 3; i += 1) codes.push((await post(narrow, '/plan-kind?on=x', good)).statusCode);
  expect(codes).toEqual([400, 400, 429]);
});

test('guessing addresses is limited too', async () => {
  const { app: narrow } = await testService({ perMinute: 2 });
  const codes = [];
  for (let i = 0; i < 3; i += 1) codes.push((await narrow.inject(`/guess-${i}`)).statusCode);
  expect(codes).toEqual([404, 404, 429]);
});

test('a fault of ours: 500 without a word of what was sent; the log has the id and the way through the code', async () => {
  let isBroken = false;
  const broken = question({
    ...planKind,
    ask: (body, asked) => {
      if (!isBroken) return planKind.ask(body, asked);
      throw new Error(`Hemligasson ${JSON.stringify(body)}\n    at Hemligasson (x)`);
    },
  });
  const { app: faulty, log } = await testService({ questions: [broken] });
  isBroken = true;
  const answer = await post(faulty, '/plan-kind', { situation: 'Hemligasson' });
  expect(expectProblem(answer, 'fault')).toEqual([]);
  expect(answer.body).not.toContain('Hemligasson');
  expect(JSON.stringify(log)).not.toContain('Hemligasson');
  const [fault] = log.filter(({ event }) => event === 'fault');
  expect(fault).toMatchObject({ requestId: answer.headers['x-request-id'] });
  expect(JSON.stringify(fault)).toContain('problems.test.ts');
});
