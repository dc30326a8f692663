/** Consent forms and receipts in a real browser: no accessibility violation, nothing fetched, fits a phone and an A4 sheet. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { consentForm, consentReceipt, suggestedPractice } from '../src/index.ts';
import { child, day, waiver } from '../src/inventedCase.ts';
import { formContent } from '../src/inventedForms.ts';

const axe = createRequire(import.meta.url).resolve('axe-core');
const folder = mkdtempSync(join(tmpdir(), 'forms-'));
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

const longName = 'Ettmycketlångtnamnsomaldrigtarslut'.repeat(4);
const documents = ['sv', 'en'].flatMap((locale) =>
  [false, true].flatMap((easyRead) => {
    const how = { on: day, child, practice: suggestedPractice, format: 'html', page: true, locale, easyRead };
    const names = [{ ref: 'v1', name: longName }];
    const name = `${locale}${easyRead ? ', easy' : ''}`;
    return [
      [`form ${name}`, consentForm({ ...how, content: formContent, names }).form],
      [
        `receipt ${name}`,
        consentReceipt(waiver('childPsychiatry', 'school'), { ...how, contact: 'x', names }).receipt,
      ],
    ];
  }),
);

try {
  for (const [name, html] of documents) {
    const file = join(folder, `${name}.html`);
    writeFileSync(file, html);
    for (const width of [1000, 360]) {
      const page = await browser.newPage({ viewport: { width, height: 900 } });
      const requests = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(pathToFileURL(file).href);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      check(`${name}, ${width} px: nothing is wider than the page`, overflow <= 0, `${overflow} px`);
      await page.addScriptTag({ path: axe });
      const { violations } = await page.evaluate(() => globalThis.axe.run());
      const told = violations
        .map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.target}`)
        .join('; ');
      check(`${name}, ${width} px: no accessibility violation`, violations.length === 0, told);
      check(`${name}, ${width} px: nothing is fetched`, requests.length === 1, requests.join(' '));
      await page.close();
    }
    // The text width of an A4 sheet, 178 mm at 96 px an inch.
    const page = await browser.newPage({ viewport: { width: 673, height: 980 } });
    await page.goto(pathToFileURL(file).href);
    await page.emulateMedia({ media: 'print' });
    const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    check(`${name}, A4: nothing is wider than the sheet`, wide <= 0, `${wide} px`);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const [sheet] = /\/MediaBox\s*\[[^\]]*\]/.exec(pdf) ?? [''];
    const [, , across = 0, down = 0] = sheet.match(/[\d.]+/g)?.map(Number) ?? [];
    check(`${name}: prints on A4`, Math.abs(across - 595) < 2 && Math.abs(down - 842) < 2, sheet);
    const answered = await page.evaluate(() => document.querySelectorAll('input:checked').length);
    check(`${name}: no answer is chosen beforehand`, answered === 0, `${answered}`);
    await page.close();
  }
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
