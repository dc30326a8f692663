/**
 * Runs the Python example over the corpus: with the JSON Schema alone, and by asking the plan service over HTTP.
 *
 * Ends with the line `N passed, N failed`, which goes to COUNTS_FILE too when that is set. Needs Debian's
 * python3-jsonschema, or pip's jsonschema.
 */
import { spawn } from 'node:child_process';
import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const example = join(root, 'examples/plans-in-python/validate_plans.py');

const service = spawn(
  process.execPath,
  ['--import', 'tsx', '--conditions=@tsi/source', 'examples/plan-service/src/main.ts'],
  {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PORT: '0', PER_MINUTE: '0', DRAIN_MS: '0' },
  },
);
let counts;
try {
  const url = `http://127.0.0.1:${await portOf(service)}`;
  counts = [await python('--corpus'), await python('--service', url)];
} finally {
  service.kill();
}
const sum = (key) => counts.reduce((total, run) => total + run[key], 0);
const [passed, failed] = [sum('passed'), sum('failed')];
const file = process.env.COUNTS_FILE;
if (file) {
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, `${JSON.stringify({ passed, failed, skipped: 0 })}\n`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** The port that the service says it listens on. */
async function portOf({ stdout }) {
  for await (const line of createInterface({ input: stdout })) {
    const { event, port } = JSON.parse(line);
    if (event === 'listening') return port;
  }
  throw new Error('The plan service did not start.');
}

/** A run that ends without its line, or with an error, has failed. */
async function python(...args) {
  const run = spawn('python3', [example, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 300_000,
  });
  let said = '';
  run.stdout.setEncoding('utf8').on('data', (text) => {
    said += text;
  });
  const status = await new Promise((resolve) => {
    run.once('error', () => resolve(1));
    run.once('close', resolve);
  });
  process.stdout.write(said);
  const [, passed = '0', failed = '0'] = /(\d+) passed, (\d+) failed\s*$/.exec(said) ?? [];
  return { passed: Number(passed), failed: Number(failed) || (status === 0 && passed !== '0' ? 0 : 1) };
}
