/**
 * The long fuzz run: `npx -y pnpm@12.21.0 fuzz [--inputs 1000000] [--seed N] [--from N] [--workers 2] [--growth]`.
 *
 * The same seed tries the same inputs. What fails is made small and saved in `fuzz/regressions`, where the ordinary tests
 * try it again. Exits 1 when anything failed.
 */
import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { growths } from './growth.ts';
import { inputOf } from './inputs.ts';
import { shrink } from './shrink.ts';
import { type Fault, tryInput } from './tryInput.ts';
import type { Progress } from './worker.ts';

const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '1000000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    from: { type: 'string', default: '0' },
    workers: { type: 'string', default: '2' },
    /** Only how time grows with size. */
    growth: { type: 'boolean', default: false },
  },
});
const [seed, from, inputs, workers] = [values.seed, values.from, values.inputs, values.workers].map(
  Number,
) as [number, number, number, number];
/** Without a word for so long, a worker has hung. */
const patience = 120_000;

const number = (value: number) => Math.round(value).toLocaleString('en').replaceAll(',', ' ');
const add = (sums: Record<string, number>, more: Readonly<Record<string, number>>) => {
  for (const [name, count] of Object.entries(more)) sums[name] = (sums[name] ?? 0) + count;
};

async function fuzz(): Promise<void> {
  console.log(`${number(inputs)} inputs, seed ${seed}, ${workers} processes`);
  const began = performance.now();
  const tried: Record<string, number> = {};
  const calls: Record<string, number> = {};
  const faults: Progress['faults'][number][] = [];
  let slowest: Progress['slowest'] = { milliseconds: 0, number: -1, name: '' };

  const showing = process.stderr.isTTY;
  const show = () => {
    const done = total(tried);
    const seconds = (performance.now() - began) / 1000;
    process.stderr.write(
      `\r${number(done)} of ${number(inputs)} · ${number(done / seconds)} a second · ${faults.length} faults `,
    );
  };

  await Promise.all(
    Array.from({ length: workers }, (_, index) =>
      work(from + index, (progress) => {
        add(tried, progress.inputs);
        add(calls, progress.calls);
        faults.push(...progress.faults);
        if (progress.slowest.milliseconds > slowest.milliseconds) slowest = progress.slowest;
        if (showing) show();
      }),
    ),
  );
  if (showing) process.stderr.write('\n');

  const seconds = (performance.now() - began) / 1000;
  console.log(`\n${number(total(tried))} inputs in ${number(seconds)} seconds; Node ${process.version}`);
  for (const [kind, count] of Object.entries(tried)) console.log(`  ${number(count).padStart(11)}  ${kind}`);
  console.log(`${number(Object.values(calls).reduce((sum, count) => sum + count, 0))} calls`);
  for (const [name, count] of Object.entries(calls)) console.log(`  ${number(count).padStart(11)}  ${name}`);
  console.log(
    `slowest input: ${number(slowest.milliseconds)} ms (${slowest.name}, number ${slowest.number})`,
  );
  console.log(`${faults.length} faults`);
  if (faults.length > 0) process.exitCode = 1;
  report(faults);
}

const total = ({ 'of the shape of a plan': _, ...kinds }: Readonly<Record<string, number>>) =>
  Object.values(kinds).reduce((sum, count) => sum + count, 0);

function work(first: number, hear: (progress: Progress) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const path = fileURLToPath(new URL('./worker.ts', import.meta.url));
    const child: ChildProcess = fork(path, [seed, first, from + inputs, workers].map(String), {
      execArgv: process.execArgv,
    });
    let next = first;
    let watch: NodeJS.Timeout | undefined;
    const listen = () => {
      clearTimeout(watch);
      watch = setTimeout(() => {
        child.kill('SIGKILL');
        reject(new Error(`hung at or soon after input ${next}: --seed ${seed} --from ${next} --inputs 1`));
      }, patience);
    };
    listen();
    child.on('message', (progress: Progress) => {
      next = progress.next;
      hear(progress);
      listen();
      if (!progress.done) return;
      clearTimeout(watch);
      resolve();
    });
    child.on('exit', (code, signal) => {
      clearTimeout(watch);
      if (code !== 0)
        reject(new Error(`died (${signal ?? code}) at or soon after input ${next}, seed ${seed}`));
    });
  });
}

/** One fault of each sort, made small and saved. */
function report(faults: readonly Progress['faults'][number][]): void {
  const sorts = new Map<string, Progress['faults'][number][]>();
  for (const fault of faults) {
    const where = fault.detail.split('\n').slice(0, 2).join(' ').slice(0, 200);
    const sort = `${fault.what} in ${fault.trial}: ${where}`;
    sorts.set(sort, [...(sorts.get(sort) ?? []), fault]);
  }
  for (const [sort, alike] of sorts) {
    const fault = alike[0]!;
    console.log(
      `\n${alike.length} × ${sort}\n  ${fault.name}: --seed ${seed} --from ${fault.number} --inputs 1`,
    );
    if (fault.what !== 'slow') save(fault);
  }
}

function save({ number: at, trial, what }: Fault & { readonly number: number }): void {
  const input = inputOf(seed, at);
  const fails = (value: unknown) =>
    tryInput({ ...inputOf(seed, at), value }).faults.some(
      (fault) => fault.trial === trial && fault.what === what,
    );
  if (!fails(input.value) || input.kind.startsWith('hostile')) return;
  const { consents, child, ...options } = input.options;
  const value = shrink(input.value, fails);
  const text = jsonOf({ trial, what, kind: input.kind, options: { ...options, consents, child }, value });
  // What JSON cannot say is repeated by its seed.
  if (text === undefined || !fails(JSON.parse(text).value)) return;
  const folder = fileURLToPath(new URL('./regressions/', import.meta.url));
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}${trial}-${what}-${seed}-${at}.json`, text);
  console.log(`  saved: fuzz/regressions/${trial}-${what}-${seed}-${at}.json`);
}

function jsonOf(value: unknown): string | undefined {
  try {
    return `${JSON.stringify(value, null, 2)}\n`;
  } catch {
    return undefined;
  }
}

function grow(): void {
  console.log(
    '\nThe processor’s time at 1, 2, 4 and 8 times the size, and the power of the size that it grows by (1 is linear)',
  );
  for (const { what, sizes, milliseconds, power } of growths()) {
    const times = milliseconds.map((value) => `${value.toPrecision(3)} ms`.padStart(10)).join('');
    console.log(`  ${what.padEnd(52)} ${number(sizes[3]!).padStart(11)} ${times}  ${power.toFixed(2)}`);
  }
}

try {
  if (!values.growth) await fuzz();
  // Whoever repeats one input does not ask about growth.
  if (from === 0) grow();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
