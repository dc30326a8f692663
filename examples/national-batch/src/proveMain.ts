// Invents plans, counts them through the queue of the Redis server at REDIS_SOCKET, and proves the numbers.
import { createReadStream, createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { parseArgs } from 'node:util';
import { chunksOf } from './chunksOf.ts';
import { countAlone } from './countAlone.ts';
import { inventPlans } from './inventPlans.ts';
import { prove } from './prove.ts';
import { summary } from './summary.ts';

const on = '2026-02-12';
const chunkBytes = 2 ** 18;

const { values } = parseArgs({
  options: {
    plans: { type: 'string', default: '100000' },
    workers: { type: 'string', default: '2' },
  },
});
const [plans, workers] = [values.plans, values.workers].map(Number);
const isWithin = (count: number | undefined, least: number, most: number): count is number =>
  Number.isInteger(count) && count! >= least && count! <= most;
const socket = process.env['REDIS_SOCKET'];
if (!isWithin(plans, 1_000, 10_000_000) || !isWithin(workers, 1, 64) || !socket) {
  console.error('batch [--plans 100000] [--workers 2]   1000 to 10000000 plans, 1 to 64 workers');
  process.exit(2);
}

/** A line that is written over; nowhere when nobody watches. */
const progress = (text: string) => {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`);
};
const folder = mkdtempSync(join(tmpdir(), 'batch-'));
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));

const file = join(folder, 'plans.ndjson');
progress('inventing plans');
await pipeline(inventPlans(plans), createWriteStream(file));
progress('cutting');
const chunks = await chunksOf(createReadStream(file, { highWaterMark: 2 ** 20 }), chunkBytes);
progress('counting alone');
const start = performance.now();
const alone = await countAlone(file, on);
const took = ((performance.now() - start) / 1000).toFixed(1);
progress('');
console.log(
  `${plans} invented plans, ${(statSync(file).size / 1e6).toFixed(0)} MB in ${chunks.length} chunks.`,
);
console.log(summary(alone));
console.log(`\nOne process alone: ${took} s. Through the queue, with ${workers} worker processes:`);

let passed = 0;
let failed = 0;
const check = (name: string, holds: boolean) => {
  progress('');
  console.log(`  ${holds ? 'yes' : 'NO '}  ${name}`);
  if (holds) passed += 1;
  else failed += 1;
};
const { lines } = alone.counts.counts;
check(`every one of ${plans} lines is counted`, lines === plans);
try {
  const show = (run: string, { done, all }: { readonly done: number; readonly all: number }) =>
    progress(`${run}: ${Math.floor((100 * done) / all)} % of ${all} chunks`);
  for await (const { name, holds } of prove({ file, chunks, on }, alone, {
    socket,
    workers,
    folder,
    progress: show,
  }))
    check(name, holds);
} catch (error) {
  check(error instanceof Error ? error.message : 'The run broke off.', false);
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 ? 1 : 0);
