// Asks the package and the Cedar policies the same questions, and prints how many were asked and where the answers differ.
// Ends with an error when any differs that is not listed in `differences.mjs`.
import { suggestedPractice as practice, sharingAssessor } from '@tsi/consent';
import { asked, meaning } from './asked.mjs';
import { cedarRules, cedarVersion } from './cedarRules.mjs';
import { explained } from './differences.mjs';
import { dimensions, grids, questionsOf, spaceSize, wholeGrid } from './space.mjs';

const routes = cedarRules('routes.cedar', ({ annotations }) => annotations.id.split('#')[0]);
const outcomes = cedarRules('answers.cedar', ({ action }) => action.entity.id);
const reports = ['concernReport', 'familyCounsellorsReport'];
const asksNothing = ['consent', ...reports];
const before = ['settled', 'known', 'counsellorSuspects'];
// A change of law that is only watched is no law yet, so the policies have no such route.
const notInPolicies = ['watchedChange'];

/** What each route comes to by the policies. */
function routesByCedar(question, facts) {
  const found = {};
  for (const answer of routes.answers(question.from, question.to, facts)) {
    answer.status ??= statusIn(answer);
    const forLawyer = question.fromPrivate && answer.status === 'possible' && !answer.bindsPrivate;
    found[answer.name] = forLawyer ? 'legalReview' : answer.status;
  }
  return found;
}

/** A policy's id says what its route comes to; a figure after it only tells two policies apart. */
function statusIn({ name, reasons }) {
  const statuses = new Set(reasons.map((id) => id.split('#')[1].replace(/\d$/, '')));
  if (statuses.size > 1) throw new Error(`${name} comes to two things at once.`);
  return [...statuses][0] ?? 'fails';
}

/** What a question comes to by the policies, from what the routes came to. */
function outcomeByCedar(question, facts, byPolicies, found) {
  const some = (status) => found.some(([id, one]) => one === status && !asksNothing.includes(id));
  const grounds = {
    ...facts,
    report: found.some(([id, status]) => status === 'holds' && reports.includes(id)),
    duty: some('holds'),
    possible: some('possible'),
    review: some('legalReview'),
    unread: some('undetermined'),
    settled: byPolicies.settled === 'holds',
    known: byPolicies.known === 'holds',
    counsellorSuspects: byPolicies.counsellorSuspects === 'holds',
  };
  const allowed = outcomes
    .answers(question.from, question.to, grounds)
    .filter(({ decision }) => decision === 'allow')
    .map(({ name }) => name);
  return order.find((one) => allowed.includes(one)) ?? 'consentNeeded';
}
const order = ['reportNow', 'legalReview', 'clear', 'possibleRoute', 'undetermined', 'noRoute'];

// `--one-in 50` asks every fiftieth question only: a quick look, not the proof. `--whole` asks the one large grid instead.
const at = process.argv.indexOf('--one-in');
const oneIn = at === -1 ? 1 : Number(process.argv[at + 1]);

/** Questions without a consent rest on little, so the same reading serves many of them. */
const assessors = new Map();
function assessorFor({ consent, day, age, shielded }, rest) {
  const make = () => sharingAssessor({ ...rest, practice });
  if (consent !== 'none') return make();
  const key = `${day} ${age} ${shielded}`;
  if (!assessors.has(key)) assessors.set(key, make());
  return assessors.get(key);
}

const emptySets = () => Object.fromEntries(Object.keys(dimensions).map((name) => [name, new Set()]));

const known = new Map();
const unknown = new Map();
let total = 0;
const started = performance.now();
console.log(
  `Cedar ${cedarVersion}, ${routes.names.length - before.length} routes; the whole space has ${spaceSize} questions.`,
);
const asking = process.argv.includes('--whole') ? [wholeGrid] : grids;
const [first] = questionsOf(grids[0]);
const { request, ...rest } = asked(first);
const ids = sharingAssessor({ ...rest, practice })(request).routes.map(({ id }) => id);
const both = new Set([...ids, ...routes.names]);
for (const id of both)
  if (ids.includes(id) ? !routes.names.includes(id) && !notInPolicies.includes(id) : !before.includes(id))
    throw new Error(`${id} is in one of the two only.`);

for (const grid of asking) {
  let seen = 0;
  let count = 0;
  for (const question of questionsOf(grid)) {
    if (seen++ % oneIn !== 0) continue;
    count += 1;
    if (count % 250_000 === 0) console.error(`${count} …`);
    const facts = { ...question, ...meaning(question) };
    const { request, on, child, consents } = asked(question);
    const ours = assessorFor(question, { on, child, consents })(request);
    const found = routesByCedar(question, facts);
    const differing = ours.routes
      .map(({ id, status }) => [id, status, found[id] ?? 'fails'])
      .filter(([, here, there]) => here !== there);
    const outcome = outcomeByCedar(
      question,
      facts,
      found,
      ours.routes.map(({ id, status }) => [id, status]),
    );
    if (ours.outcome !== outcome) differing.push(['outcome', ours.outcome, outcome]);
    for (const [id, here, there] of differing) {
      const why = explained(id, here, there, question);
      const counts = why === undefined ? unknown : known;
      const key = why ?? `${id}: here ${here}, Cedar ${there}`;
      const one = counts.get(key) ?? { count: 0, first: { ...question }, values: emptySets() };
      one.count += 1;
      if (why === undefined) for (const name of Object.keys(dimensions)) one.values[name].add(question[name]);
      counts.set(key, one);
    }
  }
  total += count;
  console.log(`${String(count).padStart(8)}  ${grid.name}`);
}
console.log(
  `${String(total).padStart(8)}  questions, ${routes.asked() + outcomes.asked()} distinct ones to Cedar, ${Math.round((performance.now() - started) / 1000)} s`,
);
for (const [why, { count }] of known) console.log(`${String(count).padStart(8)}  explained: ${why}`);
for (const [what, { count, values, first }] of unknown) {
  console.log(`${String(count).padStart(8)}  DIFFERS: ${what}`);
  for (const [name, seen] of Object.entries(values))
    if (seen.size < dimensions[name].length) console.log(`          ${name}: ${[...seen].join(', ')}`);
  console.log(`          first: ${JSON.stringify(first)}`);
}
if (unknown.size > 0) process.exitCode = 1;
else console.log('No difference that is not explained.');
