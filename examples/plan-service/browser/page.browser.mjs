/** The documentation page in a real browser: no accessibility violation, nothing fetched, nothing wider than the page. */

import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import { service } from '../src/service.ts';

const axe = createRequire(import.meta.url).resolve('axe-core');
const app = await service({ today: () => '2026-03-01', log: () => {}, perMinute: 0 });
await app.listen({ host: '127.0.0.1', port: 0 });
const { port } = app.server.address();
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
  for (const locale of ['sv', 'en'])
    for (const colorScheme of ['light', 'dark'])
      for (const width of [1100, 390]) {
        // The page's own policy forbids scripts, so the checker is let in past it.
        const context = await browser.newContext({
          viewport: { width, height: 900 },
          colorScheme,
          bypassCSP: true,
        });
        const page = await context.newPage();
        const requests = [];
        page.on('request', (request) => requests.push(new URL(request.url()).pathname));
        await page.goto(`http://127.0.0.1:${port}/?locale=${locale}`);
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true;
        });
        await page.addScriptTag({ path: axe });
        const { violations } = await page.evaluate(() => globalThis.axe.run());
        const told = violations
          .map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.target}`)
          .join('; ');
        const where = `${locale}, ${colorScheme}, ${width} px`;
        check(`${where}: no accessibility violation`, violations.length === 0, told);
        const fetched = requests.filter((path) => path !== '/favicon.ico');
        check(`${where}: nothing is fetched`, fetched.length === 1, fetched.join(' '));
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        check(`${where}: nothing is wider than the page`, overflow <= 0, `${overflow} px`);
        if (process.env.SCREENSHOTS)
          await page.screenshot({
            path: `${process.env.SCREENSHOTS}/${locale}-${colorScheme}-${width}.png`,
            fullPage: true,
          });
        await context.close();
      }

  // With the policy in force: the style holds, and no complaint is made.
  const page = await browser.newPage();
  const complaints = [];
  page.on('console', (message) => complaints.push(message.text()));
  await page.goto(`http://127.0.0.1:${port}/`);
  const width = await page.evaluate(() => getComputedStyle(document.querySelector('main')).maxWidth);
  check('the page’s own style is let through by its policy', width !== 'none', complaints.join(' '));
} finally {
  await browser.close();
  await app.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
