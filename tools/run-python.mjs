/**
 * Runs the Python example over the corpus, where Debian's python3-jsonschema (or pip's jsonschema) is there.
 *
 * Ends with the line `N passed, N failed`, which goes to COUNTS_FILE too when that is set.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const example = join(root, 'examples/plans-in-python/validate_plans.py');
const { stdout, status } = spawnSync('python3', [example, '--corpus'], {
  encoding: 'utf8',
  stdio: ['ignore', 'pipe', 'inherit'],
  timeout: 120_000,
});
process.stdout.write(stdout ?? '');
const counts = /(\d+) passed, (\d+) failed\s*$/.exec(stdout ?? '');
const passed = Number(counts?.[1] ?? 0);
const failed = Number(counts?.[2] ?? 0) || (status === 0 && passed > 0 ? 0 : 1);
if (!counts) console.log(`${passed} passed, ${failed} failed`);

const file = process.env.COUNTS_FILE;
if (file) {
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, `${JSON.stringify({ passed, failed, skipped: 0 })}\n`);
}
process.exitCode = failed > 0 ? 1 : 0;
