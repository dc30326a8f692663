import { availableParallelism } from 'node:os';
import { exampleGip } from '@tsi/sip-gip';
import { expect, test } from 'vitest';
import { lineWorkers } from './lineWorkers.ts';
import { planChecker } from './planChecker.ts';

const options = { on: '2026-02-09', locale: 'sv', failLevel: 'error', settings: {} } as const;
const thread = {
  file: new URL('../testing/lineWorker.mjs', import.meta.url),
  execArgv: ['--conditions=@tsi/source'],
};
const plans = [exampleGip, { ...exampleGip, startsOn: '2026-02-30' }, 'no plan'];
const question = (firstLine: number) => ({
  bytes: new TextEncoder().encode(plans.map((plan) => JSON.stringify(plan)).join('\n')),
  firstLine,
  file: 'p.ndjson',
});

test.skipIf(availableParallelism() < 2)(
  'a thread of its own answers as this one, question by question',
  async () => {
    const workers = lineWorkers(options, thread)!;
    const answers = await Promise.all([1, 4, 7, 10, 13].map((line) => workers.check(question(line))));
    await workers.end();
    expect(answers[0]).toEqual(planChecker(options).lines(question(1)));
    expect(answers.map(({ counts }) => counts.plans)).toEqual([3, 3, 3, 3, 3]);
    expect(answers.map(({ findings }) => findings.at(-1)?.line)).toEqual([3, 6, 9, 12, 15]);
  },
);

test.skipIf(availableParallelism() < 2)('a thread that fails is no silence', async () => {
  const workers = lineWorkers(options, { file: new URL('data:text/javascript,throw new Error()') })!;
  await expect(workers.check(question(1))).rejects.toThrow();
  await workers.end();
});
