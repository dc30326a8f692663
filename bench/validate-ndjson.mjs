/**
 * `tsi validate` on many plans, one a line: its rate beside reading and parsing the same file, and its peak memory.
 *
 * Every contestant is a process of its own and reads the same file, by turns. Elapsed time says how long somebody waits
 * (`tsi` uses several threads), processor time what it costs. The plans are invented: the package's example SIP and GIP
 * with other words and ids, about 9 kB each, without faults. `node validate-ndjson.mjs [ROUNDS]`
 */
import { spawn } from 'node:child_process';
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exampleGip, exampleSip } from '../packages/sip-gip/dist/index.js';
import { inTurns, quantile, table } from './measure.mjs';

const folder = mkdtempSync(join(tmpdir(), 'tsi-ndjson-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
const tsi = fileURLToPath(new URL('../packages/cli/bin/tsi.js', import.meta.url));
const rounds = Number(process.argv[2] ?? 5);

/** Numbers that look like chance and are the same each time. */
function chance(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const words =
  'morgon skola hemma någon lyssnar gången två vuxna vecka bild mår bättre ringer möte åtgärd'.split(' ');

/** A plan of about 10 kB, with texts of its own. */
function plan(number) {
  const pick = chance(number + 1);
  const sentence = (length) =>
    `Påhittat: ${Array.from({ length }, () => words[pick(words.length)]).join(' ')}.`;
  const base = number % 2 === 0 ? exampleSip : exampleGip;
  const { agreement: _, ...rest } = base;
  return {
    ...rest,
    id: `plan-${number}`,
    reason: sentence(60 + pick(60)),
    risk: sentence(60),
    childsVoice: { ...base.childsVoice, words: { kind: 'said', words: sentence(40) } },
    goals: base.goals.map((goal) => ({ ...goal, text: sentence(40) })),
    actions: base.actions.map((action) => ({
      ...action,
      description: sentence(number % 2 === 0 ? 70 : 160),
    })),
    evaluation: sentence(50 + (number % 2) * 200),
  };
}

async function write(count) {
  const file = join(folder, `${count}.ndjson`);
  const out = createWriteStream(file);
  for (let number = 0; number < count; number += 1)
    if (!out.write(`${JSON.stringify(plan(number))}\n`)) await new Promise((done) => out.once('drain', done));
  await new Promise((done) => out.end(done));
  return file;
}

/** Tells, when a process ends, its processor time (microseconds) and how much memory it held at most (kB). */
const usage = `data:text/javascript,process.on('exit',()=>console.error('usage',JSON.stringify(process.resourceUsage())))`;

/** Every line read and parsed, nothing else; tells the time inside JSON.parse too. */
const parseOnly = `
  let rest = [];
  let elapsed = 0;
  let processor = 0;
  require('node:fs')
    .createReadStream(process.argv[1], { highWaterMark: 1 << 19 })
    .on('data', (piece) => {
      const last = piece.lastIndexOf(10);
      if (last < 0) return rest.push(piece);
      const lines = Buffer.concat([...rest, piece.subarray(0, last)]).toString('utf8').split('\\n');
      rest = [piece.subarray(last + 1)];
      const from = performance.now();
      const start = process.cpuUsage();
      for (const line of lines) JSON.parse(line);
      const { user, system } = process.cpuUsage(start);
      elapsed += performance.now() - from;
      processor += (user + system) / 1000;
    })
    .on('end', () => console.log(JSON.stringify({ elapsed, processor })));`;

function run(args) {
  return new Promise((done, fail) => {
    const from = performance.now();
    const child = spawn(process.execPath, ['--import', usage, ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (text) => {
      out += text;
    });
    child.stderr.on('data', (text) => {
      err += text;
    });
    child.on('close', (code) => {
      if (code !== 0) return fail(new Error(`exit code ${code}: ${err}`));
      const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(/^usage (.*)$/m.exec(err)[1]);
      const processor = (userCPUTime + systemCPUTime) / 1000;
      done({ out, elapsed: performance.now() - from, processor, peak: maxRSS / 1024 });
    });
  });
}

const rows = [];
for (const count of [10_000, 100_000]) {
  const file = await write(count);
  const size = (statSync(file).size / count / 1000).toFixed(1);
  const spent = new Map();
  const note = (name, times) => spent.set(name, [...(spent.get(name) ?? []), times]);
  const contestant = (name, args) => ({
    name,
    run: async () => {
      const ended = await run([...args, file]);
      if (args[0] === '-e') note('JSON.parse alone', JSON.parse(ended.out));
      note(name, ended);
    },
  });
  await inTurns(
    [
      contestant('reading and JSON.parse', ['-e', parseOnly]),
      contestant('tsi validate', [tsi, 'validate', '--on', '2026-02-09']),
    ],
    { rounds, warmUp: 0 },
  );
  rmSync(file);
  const median = (name, what) =>
    quantile(
      spent.get(name).map((one) => one[what]),
      0.5,
    );
  for (const [name, times] of spent)
    rows.push([
      `${count} plans of ${size} kB: ${name}`,
      ...['elapsed', 'processor'].map((what) =>
        (median(name, what) / median('JSON.parse alone', what)).toFixed(2),
      ),
      times[0].peak ? Math.max(...times.map(({ peak }) => peak)).toFixed(0) : '',
    ]);
}
console.log(
  `node ${process.versions.node}, ${availableParallelism()} processors, median of ${rounds} rounds by turns\n`,
);
console.log(table(['', 'elapsed', 'processor', 'peak MB'], rows));
