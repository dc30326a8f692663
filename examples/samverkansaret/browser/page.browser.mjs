/** The page in a real browser: no accessibility violation, nothing fetched, nothing wider than the page. */

import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { run } from '../src/run.ts';

const axe = createRequire(import.meta.url).resolve('axe-core');
const folder = mkdtempSync(join(tmpdir(), 'samverkansaret-'));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
let passed = 0;
let failed = 0;
const check = (name, ok, detail = '') => {
  if (ok) passed += 1;
  else failed += 1;
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}${ok ? '' : ` ${detail}`}`);
};

try {
  for (const locale of ['sv', 'en']) {
    const file = join(folder, 'samverkansaret.html');
    run(['--locale', locale, '--out', folder]);
    for (const width of [1100, 390]) {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      const requests = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(pathToFileURL(file).href);
      await page.addScriptTag({ path: axe });
      const { violations } = await page.evaluate(() => globalThis.axe.run());
      const told = violations
        .map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.target}`)
        .join('; ');
      check(`${locale}, ${width} px: no accessibility violation`, violations.length === 0, told);
      check(`${locale}, ${width} px: nothing is fetched`, requests.length === 1, requests.join(' '));
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      check(`${locale}, ${width} px: nothing is wider than the page`, overflow <= 0, `${overflow} px`);
      await page.close();
    }
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
