/**
 * Guide, cards, note template and form in a real browser: no accessibility violation, nothing fetched, nothing wider
 * than the page, cards on one sheet; and the form filled by keyboard alone, with scripts turned off, posted to a server
 * and read as an assessment.
 */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import {
  behovskompassen,
  conversationCards,
  conversationGuide,
  noteTemplate,
  orebrohjulet,
  readWheelForm,
  scoreAssessment,
  shanarri,
  wheelForm,
} from '../src/index.ts';

const axe = createRequire(import.meta.url).resolve('axe-core');
let passed = 0;
let failed = 0;
const check = (name, ok, detail = '') => {
  if (ok) passed += 1;
  else failed += 1;
  console.log(`${ok ? 'ok  ' : 'FAIL'} ${name}${ok ? '' : ` ${detail}`}`);
};
const same = (name, found, expected) =>
  check(name, JSON.stringify(found) === JSON.stringify(expected), JSON.stringify(found));

const child = { kind: 'child' };
const teacher = { kind: 'professional', operation: 'school', role: 'lärare' };
const form = { id: 'form', action: '/', page: true };
const page = { format: 'html', page: true };
const pages = {
  'form, child 10–12': wheelForm(shanarri, { ...form, scale: '1-5', ageForm: '10-12', informant: child }),
  'form, child 3–5, faces': wheelForm(shanarri, {
    ...form,
    scale: 'faces-3',
    ageForm: '3-5',
    informant: child,
  }),
  'form, teacher, 0–10, English': wheelForm(shanarri, {
    ...form,
    scale: '0-10',
    ageForm: '6-9',
    informant: teacher,
    locale: 'en',
  }),
  'form, draft wheel': wheelForm(orebrohjulet, {
    ...form,
    scale: '1-10',
    ageForm: '13-17',
    informant: child,
  }),
  'guide, child 3–5': conversationGuide(shanarri, { ...page, ageForm: '3-5', for: 'child' }),
  'guide, custodian, borrowed questions': conversationGuide(behovskompassen, {
    ...page,
    ageForm: '0-2',
    for: 'custodian',
  }),
  'guide, professional, English': conversationGuide(shanarri, {
    ...page,
    ageForm: '6-9',
    for: 'professional',
    locale: 'en',
  }),
  'cards, child': conversationCards(shanarri, { ageForm: '6-9', for: 'child' }),
  'cards, custodian, draft wheel': conversationCards(orebrohjulet, { ageForm: '6-9', for: 'custodian' }),
  'note template': noteTemplate(shanarri, page),
  'note template, English': noteTemplate(behovskompassen, { ...page, locale: 'en' }),
};

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

const posts = [];
const server = createServer(async (request, response) => {
  const body = [];
  for await (const part of request) body.push(part);
  // A browser also asks for an icon.
  if (request.method === 'POST')
    posts.push({ type: request.headers['content-type'], body: Buffer.concat(body).toString('utf8') });
  response.setHeader('content-type', 'text/html; charset=utf-8');
  response.end('<!doctype html><title>ok</title>');
});
server.listen(0, '127.0.0.1');
await once(server, 'listening');

try {
  for (const [name, html] of Object.entries(pages)) {
    for (const width of [1100, 390]) {
      const tab = await browser.newPage({ viewport: { width, height: 900 } });
      const requests = [];
      tab.on('request', (request) => requests.push(request.url()));
      await tab.setContent(html);
      await tab.addScriptTag({ path: axe });
      const { violations } = await tab.evaluate(() => globalThis.axe.run());
      const told = violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.target}`);
      check(`${name}, ${width} px: no accessibility violation`, violations.length === 0, told.join('; '));
      check(`${name}, ${width} px: nothing is fetched`, requests.length === 0, requests.join(' '));
      const overflow = await tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      check(`${name}, ${width} px: nothing is wider than the page`, overflow <= 0, `${overflow} px`);
      if (width === 1100 && name.startsWith('cards')) {
        const pdf = (await tab.pdf({ preferCSSPageSize: true })).toString('latin1');
        same(`${name}: sheets of A4`, pdf.match(/\/Type\s*\/Page\b/g)?.length, 1);
      }
      await tab.close();
    }
  }

  const { port } = server.address();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const address = `http://127.0.0.1:${port}/`;
  const asked = { ...form, scale: '1-5', ageForm: '10-12', informant: child, action: address };
  const tab = await context.newPage();
  await tab.setContent(wheelForm(shanarri, asked));
  const focused = () => tab.evaluate(() => document.activeElement?.getAttribute('name'));
  const press = async (key, times = 1) => {
    for (let time = 0; time < times; time += 1) await tab.keyboard.press(key);
  };
  // By part: the keys pressed once the choices have the focus. The last part is left alone.
  const keys = {
    safe: [['Space', 1]],
    healthy: [
      ['Space', 1],
      ['ArrowRight', 3],
    ],
    achieving: [
      ['Space', 1],
      ['ArrowDown', 4],
    ],
    nurtured: [
      ['Space', 1],
      ['ArrowRight', 6],
    ],
    active: [
      ['Space', 1],
      ['ArrowRight', 7],
    ],
    respected: [
      ['Space', 1],
      ['ArrowLeft', 1],
    ],
    responsible: [
      ['Space', 1],
      ['ArrowUp', 4],
    ],
    included: [],
  };
  const order = [];
  for (const part of Object.keys(keys)) {
    await press('Tab');
    order.push(await focused());
    for (const [key, times] of keys[part]) await press(key, times);
    await press('Tab');
    order.push(await focused());
    if (part === 'safe') {
      await tab.keyboard.type('Påhittat & <b>ord');
      await press('Enter');
      await tab.keyboard.type('rad två');
    }
  }
  same(
    'keyboard: the parts are reached in order, choices first and then words',
    order,
    Object.keys(keys).flatMap((part) => [`wheel.answer.${part}`, `wheel.words.${part}`]),
  );
  await press('Tab');
  same('keyboard: then the button', await tab.evaluate(() => document.activeElement?.tagName), 'BUTTON');
  await press('Space');
  await tab.waitForURL(address);

  same(
    'post: one, urlencoded',
    posts.map(({ type }) => type),
    ['application/x-www-form-urlencoded'],
  );
  const known = { id: 'invented-1', date: '2026-02-03', informant: child };
  const { value, findings } = readWheelForm(shanarri, new URLSearchParams(posts[0]?.body), known);
  same('read: no findings', findings, []);
  same('read: the answers that were chosen', value?.voices[0]?.answers, [
    { spoke: 'safe', value: 1 },
    { spoke: 'healthy', value: 4 },
    { spoke: 'achieving', value: 5 },
    { spoke: 'nurtured', nothing: 'declined' },
    { spoke: 'active', nothing: 'notApplicable' },
    { spoke: 'respected', nothing: 'notAsked' },
    { spoke: 'responsible', nothing: 'unknown' },
  ]);
  same('read: the words that were written', value?.voices[0]?.words, [
    { spoke: 'safe', text: 'Påhittat & <b>ord\nrad två' },
  ]);
  same(
    'read: the part left alone is missing, neither bad nor good',
    value && scoreAssessment(shanarri, value).voices[0]?.spokes[7],
    { spoke: 'included', nothing: 'missing' },
  );

  const again = await context.newPage();
  await again.setContent(wheelForm(shanarri, { ...asked, filled: new URLSearchParams(posts[0]?.body) }));
  for (let time = 0; time < 17; time += 1) await again.keyboard.press('Tab');
  same(
    'again: the button after every part',
    await again.evaluate(() => document.activeElement?.tagName),
    'BUTTON',
  );
  await again.keyboard.press('Enter');
  await again.waitForURL(address);
  same('again: a form filled with what was posted posts the same', posts[1]?.body, posts[0]?.body);
} finally {
  await browser.close();
  server.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
