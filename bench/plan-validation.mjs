// Is this a plan? Ours, zod and its peers, on the same plans of about 10 kB. See README.md.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inTurns, processorTime, quantile, table } from './measure.mjs';
import { bundled, bytesOf, fromSources } from './plan/bundles.mjs';
import { folder, writeContestants } from './plan/contestants.mjs';
import { almostPlans, faulted, plansOfTenKilobytes } from './plan/plans.mjs';

const rounds = Number(process.argv[2] ?? 15);
const on = '2026-02-09';

const { checkPlan, documents, jsonSchemaOf } = await fromSources(
  "export { checkPlan, documents } from '@tsi/sip-gip'; export { jsonSchemaOf } from '@tsi/core';",
);
const names = writeContestants(jsonSchemaOf('sip-gip', 'plan', documents.plan));
const bundles = new Map();
for (const name of names) bundles.set(name, await bundled(name));
const made = new Map();
for (const [name, file] of bundles) made.set(name, await import(file));

const texts = plansOfTenKilobytes();
const plans = texts.map((text) => JSON.parse(text));
const faulty = plans.map(faulted);

// Nobody is fast by answering something else.
for (const [name, { isPlan }] of made)
  for (const plan of plans) {
    assert.ok(isPlan(plan), `${name} refuses a plan`);
    for (const other of [faulted(plan), ...almostPlans(plan)])
      assert.ok(!isPlan(other), `${name} takes what is no plan`);
  }

const length = Math.round(texts.join('').length / texts.length);
console.log(
  `${plans.length} plans of about ${length} characters; ${rounds} rounds by turns, processor time; ${versions()}.`,
);

const all = names.filter((name) => name !== 'ours with findings');
const listing = names.filter((name) => made.get(name).issues && name !== 'ajv, first error');
/** Contestants that take every item of a list, many times over. */
const each = (chosen, list, work) => chosen.map((name) => ({ name, run: over(list, work(made.get(name))) }));

await compared('JSON text → validated plan', 'JSON.parse', [
  { name: 'JSON.parse', run: over(texts, JSON.parse) },
  ...each(
    all,
    texts,
    ({ isPlan }) =>
      (text) =>
        isPlan(JSON.parse(text)),
  ),
]);
await compared(
  'a valid object → yes',
  'zod',
  each(all, plans, ({ isPlan }) => isPlan),
);
await compared(
  'an object with three faults → everything that is wrong',
  'zod',
  each(listing, faulty, ({ issues }) => issues),
);
await compared('the rules on top', 'zod, z.compile', [
  ...each(['zod, z.compile', 'ours'], plans, ({ isPlan }) => isPlan),
  { name: 'ours, checkPlan', run: over(plans, (plan) => checkPlan(plan, { on })) },
]);
fresh();

console.log('\nIn a browser, minified and gzipped\n');
const sizes = [];
for (const name of all)
  sizes.push([
    name,
    await bytesOf(name, 'isPlan'),
    listing.includes(name) ? await bytesOf(name, 'isPlan, issues') : '',
  ]);
sizes[0][2] = await bytesOf('ours with findings', 'isPlan, issues');
console.log(table(['bytes', 'yes or no', 'and what is wrong'], sizes));

function over(list, work) {
  return () => {
    for (const item of list) work(item);
  };
}

async function compared(title, floor, contestants) {
  // Everybody works about as long at a time, or the quick would be measured by what the slow leave behind.
  const turns = contestants.map(({ name, run }) => {
    const times = timesFor(run);
    return { name, times, run: () => repeat(run, times) };
  });
  const took = await inTurns(turns, { rounds, warmUp: 5, clock: processorTime });
  const once = new Map(turns.map(({ name, times }) => [name, took.get(name).map((time) => time / times)]));
  const unit = quantile(once.get(floor), 0.5);
  const show = (name, share) => (quantile(once.get(name), share) / unit).toFixed(2);
  console.log(`\n${title}: median of ${floor} = 1.00\n`);
  console.log(
    table(
      ['', 'min', 'median', 'p99'],
      turns.map(({ name }) => [name, show(name, 0), show(name, 0.5), show(name, 0.99)]),
    ),
  );
}

function timesFor(run) {
  repeat(run, 100);
  const began = processorTime();
  repeat(run, 20);
  return Math.max(1, Math.round(800 / (processorTime() - began)));
}

function repeat(run, times) {
  for (let time = 0; time < times; time += 1) run();
}

/** Processes of their own, by turns. */
function fresh() {
  const plansFile = fileURLToPath(new URL('plans.json', folder));
  writeFileSync(plansFile, JSON.stringify(texts));
  const script = fileURLToPath(new URL('plan/fresh.mjs', import.meta.url));
  const run = (name, flags) =>
    JSON.parse(
      spawnSync(process.execPath, [...flags, script, bundles.get(name), plansFile], { encoding: 'utf8' })
        .stdout,
    );
  const kinds = { free: [], forbidden: ['--disallow-code-generation-from-strings'] };
  const got = new Map(all.map((name) => [name, { free: [], forbidden: [] }]));
  for (let round = 0; round < 7; round += 1)
    for (const name of all)
      for (const [kind, flags] of Object.entries(kinds)) got.get(name)[kind].push(run(name, flags));
  const middle = (name, kind, what) => {
    const [one] = got.get(name)[kind];
    return (
      one.refuses ??
      quantile(
        got.get(name)[kind].map((each) => each[what]),
        0.5,
      )
    );
  };
  const show = (name, kind, what) => {
    const value = middle(name, kind, what);
    return typeof value === 'string' ? `throws ${value}` : (value / middle('zod', kind, what)).toFixed(2);
  };
  console.log('\nA fresh process: median of zod = 1.00\n');
  console.log(
    table(
      ['', 'import → first answer', 'calls 1,001–5,000', 'the same, no code from text'],
      all.map((name) => [
        name,
        show(name, 'free', 'first'),
        show(name, 'free', 'calls'),
        show(name, 'forbidden', 'calls'),
      ]),
    ),
  );
}

function versions() {
  const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
  const { devDependencies } = JSON.parse(
    readFileSync(new URL('../packages/sip-gip/package.json', import.meta.url), 'utf8'),
  );
  const used = ['ajv', 'typebox', 'valibot', 'arktype'].map((name) => `${name} ${dependencies[name]}`);
  return [`node ${process.versions.node}`, `zod ${devDependencies.zod}`, ...used].join(', ');
}
