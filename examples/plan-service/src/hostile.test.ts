import { exampleSip } from '@tsi/sip-gip';
import { describe, expect, test } from 'vitest';
import { questions } from './questions.ts';
import { planKind } from './routes/planKind.ts';
import { share } from './routes/share.ts';
import { corpus } from './testing/corpus.ts';
import { post, testService } from './testing/testService.ts';

const { app, log } = await testService();

const withFamily = corpus().find(({ file }) => file === 'valid/sip-age-10-school-absence.json')!;
/** A question of each kind with as many fields as there are. All of it is invented. */
const full: readonly (readonly [string, object])[] = [
  ...[planKind, share].map(({ path, example }) => [path, example as object] as const),
  ['/validate', withFamily.body],
  [
    '/render',
    {
      plan: withFamily.plan,
      ...(withFamily.body as object),
      agreement: undefined,
      for: { kind: 'operation', operation: 'school' },
    },
  ],
];

describe('large and deep', () => {
  test('10 MB are refused', async () => {
    const answer = await post(app, '/validate', `{"plan": "${'x'.repeat(10_000_000)}"}`);
    expect(answer.statusCode).toBe(413);
  });

  const nested = (open: string, close: string, times: number) => open.repeat(times) + close.repeat(times);
  test.each([
    ['lists', nested('[', ']', 200_000)],
    ['objects', `${'{"a":'.repeat(80_000)}1${'}'.repeat(80_000)}`],
  ])('%s, very deep: answered, not a fault', async (_, deep) => {
    for (const { path, example } of questions) {
      for (const field of Object.keys(example as object)) {
        const rest = JSON.stringify({ ...(example as object), [field]: undefined }).slice(1);
        const text = `{"${field}":${deep}${rest === '}' ? '}' : `,${rest}`}`;
        expect([200, 422]).toContain((await post(app, path, text)).statusCode);
      }
    }
    // Where anything may stand.
    const plan = JSON.stringify({ ...exampleSip, extensions: { deep: 0 } }).replace(
      '"deep":0',
      `"deep":${deep}`,
    );
    expect((await post(app, '/validate', `{"plan":${plan}}`)).json().outcome).toBe('errors');
    expect((await post(app, '/render', `{"plan":${plan},"for":{"kind":"child"}}`)).statusCode).toBe(200);
    expect(log.filter(({ event }) => event === 'fault')).toEqual([]);
  });

  test('a hundred thousand faults do not make an answer of megabytes', async () => {
    const plan = Object.fromEntries(Array.from({ length: 40_000 }, (_, i) => [`f${i}`, 1]));
    const answer = await post(app, '/validate', { plan: { ...plan, kind: 'sip' } });
    expect(answer.statusCode).toBe(200);
    const { findings, moreFindings } = answer.json();
    expect(findings).toHaveLength(500);
    expect(moreFindings).toBeGreaterThan(39_000);
    expect(answer.body.length).toBeLessThan(1_000_000);
  });

  test('nobody’s prototype is changed', async () => {
    for (const name of ['__proto__', 'constructor', 'prototype', 'toString'])
      for (const [path, question] of full) {
        const text = JSON.stringify({ ...question, NAME: { polluted: 1 } }).replace(
          '"NAME"',
          JSON.stringify(name),
        );
        expect([400, 422]).toContain((await post(app, path, text)).statusCode);
      }
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

const name = 'Hemligasson';
const number = '20121212-1212';
const canary = /hemligasson|20121212/i;

/** Every place of a value. */
const placesIn = (
  value: unknown,
  path: readonly (string | number)[] = [],
): (readonly (string | number)[])[] =>
  typeof value === 'object' && value !== null
    ? [
        path,
        ...Object.entries(value).flatMap(([key, inner]) =>
          placesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
        ),
      ]
    : [path];

/** A copy with something else at one place. */
function replaced(value: unknown, path: readonly (string | number)[], other: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return other;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<
    string | number,
    unknown
  >;
  copy[step] = replaced(copy[step], rest, other);
  return copy;
}

describe('nothing that was sent in comes out in a log, a finding or an error', () => {
  test('whatever field it stands in', async () => {
    log.length = 0;
    let asked = 0;
    for (const [path, question] of full)
      for (const place of placesIn(question))
        for (const entered of [name, [number], { [name]: number }]) {
          const { body, statusCode } = await post(app, path, replaced(question, place, entered) ?? null);
          asked += 1;
          const answer = JSON.parse(body) as Record<string, unknown>;
          expect(statusCode).not.toBe(500);
          // An agreement and a practice are named in the findings that rest on them. They tell of no child.
          if (place[0] === 'agreement' || place[0] === 'practice') continue;
          // A page is the plan itself, and a part is known by the path it came with; the rest repeats nothing.
          const { page, parts, needed, ...rest } = answer;
          expect(JSON.stringify(rest)).not.toMatch(canary);
        }
    expect(asked).toBeGreaterThan(2000);
    expect(log).toHaveLength(asked);
    expect(JSON.stringify(log)).not.toMatch(canary);
  });

  test('in paths, queries, headers and broken texts', async () => {
    log.length = 0;
    const tried = [];
    for (const entered of [name, number]) {
      const headers = Object.fromEntries(
        [
          'x-request-id',
          'accept-language',
          'user-agent',
          'referer',
          'cookie',
          'authorization',
          'x-forwarded-for',
          'host',
          `x-${name}`,
        ].map((header) => [header, entered]),
      );
      for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'PATCH'] as const)
        for (const url of [
          `/${entered}`,
          `/schemas/${entered}`,
          `/validate/${entered}`,
          `/validate?${entered}=1`,
          `/validate?on=${entered}&locale=${entered}&strictLaw=${entered}`,
          `/ready?${entered}`,
          `/%zz${entered}`,
        ])
          tried.push(await app.inject({ method, url, headers }));
      for (const type of ['application/json', `text/${name}`, `application/json; charset=${entered}`])
        for (const text of [
          entered,
          `"${entered}`,
          `{"${entered}": ${entered}}`,
          `{"a": 1, "a": "${entered}"}`,
          `{"__proto__": "${entered}"}`,
        ])
          tried.push(await post(app, '/validate', text, { headers: { ...headers, 'content-type': type } }));
    }
    for (const { body, headers } of tried) expect(`${body}${JSON.stringify(headers)}`).not.toMatch(canary);
    expect(log.length).toBeGreaterThanOrEqual(tried.length);
    expect(JSON.stringify(log)).not.toMatch(canary);
  });
});
