/**
 * Runs every browser check (packages/<name>/browser and examples/<name>/browser, *.browser.mjs) in a real Chromium.
 *
 * A check ends with the line `N passed, N failed`; the sum is this command's own last line, and goes to COUNTS_FILE
 * when that is set. CHROMIUM names the browser; Debian's package puts it at /usr/bin/chromium.
 */
import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const checks = ['packages', 'examples'].flatMap((folder) =>
  readdirSync(join(root, folder)).flatMap((name) => {
    const home = join(root, folder, name, 'browser');
    if (!existsSync(home)) return [];
    return readdirSync(home)
      .filter((file) => file.endsWith('.browser.mjs'))
      .map((file) => join(home, file));
  }),
);

let passed = 0;
let failed = 0;
for (const check of checks) {
  const args = ['--import', 'tsx', '--conditions=@tsi/source', check];
  const { stdout, status } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    timeout: 300_000,
  });
  process.stdout.write(stdout);
  const counts = /(\d+) passed, (\d+) failed\s*$/.exec(stdout);
  passed += Number(counts?.[1] ?? 0);
  // A check that ends without its line, or with an error, has failed.
  failed += Number(counts?.[2] ?? 1) || (status === 0 ? 0 : 1);
}

const file = process.env.COUNTS_FILE;
if (file) {
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, `${JSON.stringify({ passed, failed, skipped: 0 })}\n`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
