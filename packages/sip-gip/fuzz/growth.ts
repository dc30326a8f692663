import { checkPlan, copyFor, isPlan, type Plan, planDeadlines, renderPlan } from '@tsi/sip-gip';
import { readDocument } from '../../cli/src/readDocument.ts';
import { deep, largestPlan } from './hostileValues.ts';
import { canary, corpusPlans } from './plans.ts';

/** How the time of something grows when its input does. */
export interface Growth {
  readonly what: string;
  readonly sizes: readonly number[];
  /** Of the processor. */
  readonly milliseconds: readonly number[];
  /** The power of the size that the time grows by: 1 is linear. */
  readonly power: number;
}

const { plan, options } = corpusPlans.find(({ name }) => name === 'valid/small-sip.json')!;
const many = <T>(length: number, item: (index: number) => T) =>
  Array.from({ length }, (_, index) => item(index));
const check = (input: unknown) => () => checkPlan(input, options);
const read = (text: string) => () => {
  const result = readDocument(text);
  if (!('document' in result)) return;
  result.document.positionsOf(checkPlan(result.document.value, options).findings);
};

interface Grown {
  readonly size: number;
  readonly run: () => unknown;
}
const whole = (run: (plan: Plan) => unknown) => (times: number) => {
  const larger = largestPlan(times / 8) as Plan;
  return { size: JSON.stringify(larger).length, run: () => run(larger) };
};
const counted = (count: number, at: (count: number) => () => unknown) => (times: number) => ({
  size: count * times,
  run: at(count * times),
});

/** What is made larger, 1, 2, 4 and 8 times. */
const grown: Readonly<Record<string, (times: number) => Grown>> = {
  'checkPlan, characters of a text': counted(1_250_000, (size) =>
    check({ ...plan, extensions: { text: canary.padEnd(size, 'å') } }),
  ),
  'checkPlan, characters of a field’s name': counted(1_250_000, (size) =>
    check({ ...plan, [canary.padEnd(size, 'å')]: 1 }),
  ),
  'checkPlan, actions too many': counted(12_500, (size) =>
    check({ ...plan, actions: many(size, () => plan.actions[0]) }),
  ),
  'checkPlan, faults': counted(60, (size) =>
    check({ ...plan, actions: many(size, () => ({ id: canary, start: canary })) }),
  ),
  'checkPlan, unknown fields': counted(2_500, (size) =>
    check({ ...plan, ...Object.fromEntries(many(size, (index) => [`${canary}${index}`, 1])) }),
  ),
  'checkPlan, levels of extensions': counted(1_250, (size) =>
    check({ ...plan, extensions: { deep: deep(size) } }),
  ),
  'checkPlan, characters of a whole plan': whole((larger) => checkPlan(larger, options)),
  'isPlan, characters of a whole plan': whole(isPlan),
  'planDeadlines, characters of a whole plan': whole((larger) => planDeadlines(larger, options)),
  'copyFor, characters of a whole plan': whole((larger) =>
    copyFor(larger, { kind: 'child' }, { ...options, suspectedHarm: 'no' }),
  ),
  'renderPlan to HTML, characters of a whole plan': whole((larger) => renderPlan(larger, { format: 'html' })),
  'renderPlan to Markdown, characters of a whole plan': whole((larger) =>
    renderPlan(larger, { format: 'md' }),
  ),
  'readDocument, actions too many': counted(2_500, (size) =>
    read(JSON.stringify({ ...plan, actions: many(size, () => plan.actions[0]) })),
  ),
  'readDocument, unknown fields': counted(1_250, (size) =>
    read(JSON.stringify({ ...plan, ...Object.fromEntries(many(size, (index) => [`${canary}${index}`, 1])) })),
  ),
  'readDocument, levels': counted(1_250, (size) => read(`${'['.repeat(size)}${']'.repeat(size)}`)),
};

/** Runs everything at 1, 2, 4 and 8 times its size. */
export function* growths(): Generator<Growth> {
  for (const [what, at] of Object.entries(grown)) {
    const runs = [1, 2, 4, 8].map(at);
    const milliseconds = runs.map(() => Number.POSITIVE_INFINITY);
    // Of several rounds the one with least work for the processor: what else the machine does only adds to it.
    for (let round = 0; round < 7; round += 1)
      for (const [index, { run }] of runs.entries()) {
        const before = process.cpuUsage();
        run();
        const { user, system } = process.cpuUsage(before);
        milliseconds[index] = Math.min(milliseconds[index]!, (user + system) / 1000);
      }
    const sizes = runs.map(({ size }) => size);
    yield { what, sizes, milliseconds, power: powerOf(sizes, milliseconds) };
  }
}

/** The slope of a straight line through the logarithms, by least squares. */
function powerOf(sizes: readonly number[], times: readonly number[]): number {
  const x = sizes.map(Math.log2);
  const y = times.map(Math.log2);
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const [mx, my] = [mean(x), mean(y)];
  const above = x.reduce((sum, value, index) => sum + (value - mx) * (y[index]! - my), 0);
  return above / x.reduce((sum, value) => sum + (value - mx) ** 2, 0);
}
