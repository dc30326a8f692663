// Decisions on sharing: ours with full reasons, Cedar and CASL, on the same questions in one run by turns.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import {
  assessSharing,
  suggestedPractice as practice,
  sharingAssessor,
} from '../packages/consent/dist/index.js';
import { asked, meaning } from '../packages/consent/oracle/asked.mjs';
import { operations } from '../packages/consent/oracle/operations.mjs';
import { questionsOf, settled } from '../packages/consent/oracle/space.mjs';
import { inTurns, quantile, table } from './measure.mjs';

// Without this, Node 20 ends with a fatal error in V8 once it has compiled a busy call into this wasm into its caller.
setFlagsFromString('--no-turbo-inline-js-wasm-calls');
const cedar = await import('@cedar-policy/cedar-wasm/nodejs');
const { caslAbility, caslSubject, preconditions } = await import('./consent/casl-rules.mjs');

const file = new URL('../packages/consent/oracle/routes.cedar', import.meta.url);
const rounds = Number(process.argv[2] ?? 15);

// Questions under a secrecy that the giver holds, with and without consent, on one day.
const drawn = [
  ...questionsOf({
    draw: 600,
    with: { day: [20260212], age: [17], consent: ['none', 'active', 'withdrawn'] },
  }),
];
const questions = drawn.filter(({ holder, from }) =>
  settled.some((pair) => pair.holder === holder && pair.from === from),
);
const facts = questions.map((question) => ({ ...question, ...meaning(question) }));
const put = questions.map((question) => asked(question));
const cedarCalls = facts.map((fact) => ({
  principal: { type: 'Operation', id: fact.from },
  action: { type: 'Action', id: 'find' },
  resource: { type: 'Operation', id: fact.to },
  context: Object.fromEntries(Object.entries(fact).filter(([name]) => name !== 'from' && name !== 'to')),
  entities: [...new Set([fact.from, fact.to])].map((id) => ({
    uid: { type: 'Operation', id },
    attrs: operations[id],
    parents: [],
  })),
}));
const policies = Object.fromEntries(
  cedar
    .policySetTextToParts(readFileSync(file, 'utf8'))
    .policies.map((policy) => [cedar.policyToJson(policy).json.annotations.id, policy]),
);
assert.equal(cedar.preparsePolicySet('routes', { staticPolicies: policies }).type, 'success');
const { ability, plain, actions } = caslAbility(file);
const subjects = facts.map((fact) => caslSubject(fact, operations));
const assessors = put.map(({ request: _, ...rest }) => sharingAssessor({ ...rest, practice }));

const preparsed = (call) => cedar.statefulIsAuthorized({ ...call, preparsedPolicySetId: 'routes' });
const parsedEachTime = (call) => cedar.isAuthorized({ ...call, policies: { staticPolicies: policies } });
const routesByCasl = (question) => actions.filter((action) => ability.can(action, question));

// Nobody is fast by answering something else.
cedarCalls.forEach((call, i) => {
  const found = new Set(preparsed(call).response.diagnostics.reason.map((id) => id.split('#')[0]));
  assert.deepEqual(new Set(routesByCasl(subjects[i])), found);
  const beyond = [...found].filter((name) => !preconditions.includes(name));
  assert.equal(plain.can('share', subjects[i]), beyond.length > 0);
  assert.deepEqual(assessors[i](put[i].request), assessSharing(put[i].request, { ...put[i], practice }));
});

const every = (list, work, share = 1) => ({
  share,
  run: () => {
    const [turns, part] = share < 1 ? [1, list.length * share] : [share, list.length];
    for (let turn = 0; turn < turns; turn++) for (let i = 0; i < part; i++) work(list[i], i);
  },
});
const contestants = [
  {
    name: 'ours, everything read each time',
    ...every(put, ({ request, ...rest }) => assessSharing(request, { ...rest, practice }), 3),
  },
  { name: 'ours, child and consents read once', ...every(put, ({ request }, i) => assessors[i](request), 5) },
  { name: 'Cedar, policies parsed once', ...every(cedarCalls, preparsed, 0.2) },
  { name: 'Cedar, policies parsed each time', ...every(cedarCalls, parsedEachTime, 0.05) },
  { name: 'CASL, every route asked', ...every(subjects, routesByCasl, 10) },
  { name: 'CASL, one yes or no without reasons', ...every(subjects, (one) => plain.can('share', one), 20) },
];
const times = await inTurns(contestants, { rounds, warmUp: 8 });
const each = contestants.map(({ name, share }) => {
  const one = times.get(name).map((time) => (time * 1000) / Math.ceil(questions.length * share));
  return { name, median: quantile(one, 0.5), min: Math.min(...one), p99: quantile(one, 0.99) };
});
const ours = each[1].median;
console.log(
  `Node ${process.versions.node}, Cedar ${cedar.getCedarVersion()}, CASL ${caslVersion()}; ${questions.length} questions, ${rounds} rounds by turns.\n`,
);
console.log(
  table(
    ['a decision', 'median, of ours read once', 'of ours read each time', 'min µs', 'median µs', 'p99 µs'],
    each.map(({ name, median, min, p99 }) => [
      name,
      (median / ours).toFixed(2),
      (median / each[0].median).toFixed(2),
      ...[min, median, p99].map((one) => one.toFixed(1)),
    ]),
  ),
);

function caslVersion() {
  return JSON.parse(readFileSync(new URL('./package.json', import.meta.url), 'utf8')).dependencies[
    '@casl/ability'
  ];
}
