/**
 * Plans, copies and the child's version in a real browser: no accessibility violation, nothing fetched, read on a phone
 * and with wide letters, printed on A4; the overview with no words clipped or on top of each other, and moved sideways
 * by keyboard; and hostile words that stay words, also for a strict reader of XML.
 */
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';
import {
  copyFor,
  exampleBarnetsPlan,
  exampleDischarge,
  exampleGip,
  exampleSip,
  planOverviewSvg,
  renderPlan,
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

// Every plan here is invented.
const on = '2026-02-09';
const overview = { on, id: 'overview' };
const longWord = 'Habiliteringsverksamhetens kommunikationshjälpmedelsutprovning '.repeat(3);
const many = (count, roles) => ({
  ...exampleSip,
  actions: Array.from({ length: count }, (_, index) => ({
    ...exampleSip.actions[index % 3],
    id: `a${index}`,
    description: index % 2 ? longWord : 'Stöd i klassrummet.',
    responsibleRole: `samordningsansvarig förstesocialsekreterare ${index % roles}`,
    start: index % 5 === 4 ? undefined : `2026-0${1 + (index % 9)}-10`,
    plannedEnd: index % 3 ? `2026-1${index % 3}-20` : undefined,
    status: ['planned', 'ongoing', 'done', 'stopped'][index % 4],
  })),
});
const childsCopy = (plan) => copyFor(plan, { kind: 'child' }, { on, suspectedHarm: 'no' }).copy;
const kinds = [exampleSip, exampleGip, exampleBarnetsPlan, exampleDischarge];
const page = { format: 'html', as: 'page' };

/** Each document with the most sheets that it may take. */
const documents = [
  ...['sv', 'en'].flatMap((locale) =>
    kinds.flatMap((plan) => [
      [`${plan.kind} ${locale}, plan`, renderPlan(plan, { ...page, locale, overview }), 4],
      [`${plan.kind} ${locale}, copy`, renderPlan(childsCopy(plan), { ...page, locale, overview }), 3],
      [
        `${plan.kind} ${locale}, child`,
        renderPlan(childsCopy(plan), { ...page, locale, audience: 'child' }),
        2,
      ],
      [`${plan.kind} ${locale}, teenager`, renderPlan(plan, { ...page, locale, audience: 'teenager' }), 2],
    ]),
  ),
  ['12 actions', renderPlan(many(12, 5), { ...page, overview }), 8],
  ['30 actions', renderPlan(many(30, 7), { ...page, overview }), 16],
];

/** Words of the pictures on a page that leave their picture or lie on each other, by their real size. */
const badWords = () =>
  [...document.querySelectorAll('svg')].flatMap((svg) => {
    const { width, height } = svg.viewBox.baseVal;
    const boxes = [...svg.querySelectorAll('text')].map((text) => [text.textContent, text.getBBox()]);
    const outside = boxes.filter(
      ([, box]) =>
        box.x < -2 || box.y < -2 || box.x + box.width > width + 2 || box.y + box.height > height + 2,
    );
    const over = boxes.filter(([, a], index) =>
      boxes.slice(index + 1).some(([, b]) => {
        const across = Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x);
        const down = Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y);
        return across > 1 && down > 6;
      }),
    );
    return [...outside, ...over].map(([words]) => words);
  });

// What a reader may set for letters (WCAG 1.4.12).
const wideLetters =
  '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }';

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

try {
  const tab = await browser.newPage();
  let requests = [];
  tab.on('request', (request) => requests.push(request.url()));
  for (const [name, html, most] of documents) {
    requests = [];
    await tab.setContent(html);
    const overflow = () => tab.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    await tab.addScriptTag({ path: axe });
    for (const width of [1100, 390, 320]) {
      await tab.setViewportSize({ width, height: 900 });
      check(
        `${name}, ${width} px: nothing is wider than the page`,
        (await overflow()) <= 0,
        `${await overflow()} px`,
      );
      // The languages differ in words, not in what they are made of.
      if (width === 390 || (width === 320 && name.includes(' en, '))) continue;
      const { violations } = await tab.evaluate(() => globalThis.axe.run());
      const told = violations.map(({ id, nodes }) => `${id} (${nodes.length}): ${nodes[0]?.target}`);
      check(`${name}, ${width} px: no accessibility violation`, violations.length === 0, told.join('; '));
    }
    same(`${name}: no words clipped or on top of each other`, await tab.evaluate(badWords), []);
    const wide = await tab.addStyleTag({ content: wideLetters });
    check(`${name}, 320 px, wide letters: nothing is wider than the page`, (await overflow()) <= 0);
    await wide.evaluate((style) => style.remove());
    const pdf = (await tab.pdf({ preferCSSPageSize: true })).toString('latin1');
    const sheets = pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
    check(`${name}: at most ${most} sheets`, sheets > 0 && sheets <= most, `${sheets}`);
    const [, , across = 0, down = 0] =
      /\/MediaBox\s*\[[^\]]*\]/
        .exec(pdf)?.[0]
        .match(/[\d.]+/g)
        ?.map(Number) ?? [];
    check(`${name}: of A4`, Math.abs(across - 595) < 2 && Math.abs(down - 842) < 2, `${across} × ${down}`);
    same(`${name}: nothing is fetched`, requests, []);
  }

  const phone = await browser.newPage({ viewport: { width: 320, height: 600 } });
  await phone.setContent(renderPlan(exampleSip, { ...page, overview }));
  const focused = () => phone.evaluate(() => document.activeElement?.className ?? '');
  await phone.keyboard.press('Tab');
  same('keyboard: the picture is reached', await focused(), 'tsi-plan-picture');
  const outline = await phone.evaluate(() => getComputedStyle(document.activeElement).outlineStyle);
  check('keyboard: and it shows', outline !== 'none', outline);
  await phone.keyboard.press('ArrowRight');
  const moved = () => phone.evaluate(() => document.activeElement.scrollLeft > 0);
  await phone
    .waitForFunction(() => document.activeElement.scrollLeft > 0, undefined, { timeout: 5000 })
    .catch(() => {});
  check('keyboard: and moved sideways', await moved());
  await phone.keyboard.press('Tab');
  check('keyboard: and left', (await focused()) !== 'tsi-plan-picture');
  await phone.close();

  const hostile = '<script>globalThis.hit = 1</script><img src=x onerror="hit=1">]]>\u0000\u001B\u202E"\'';
  const evil = {
    ...exampleSip,
    reason: hostile,
    child: { ref: 'barn', name: hostile },
    actions: [{ ...exampleSip.actions[0], description: hostile, responsibleRole: hostile, outcome: hostile }],
    participants: [{ ...exampleSip.participants[0], name: hostile }],
  };
  await tab.setContent(renderPlan(evil, { ...page, overview }));
  const found = await tab.evaluate(() => [
    globalThis.hit,
    document.querySelectorAll('script, img, [onerror]').length,
  ]);
  same('hostile words: nothing runs, nothing is made of them', found, [null, 0]);
  const faults = await tab.evaluate(
    (svg) => new DOMParser().parseFromString(svg, 'image/svg+xml').querySelectorAll('parsererror').length,
    planOverviewSvg(evil, overview),
  );
  same('hostile words: the picture is well-formed XML', faults, 0);
} finally {
  await browser.close();
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;
