import { parseArgs } from 'node:util';
import autocannon from 'autocannon';
import { corpus } from '../testing/corpus.ts';
import { served } from '../testing/servedProcess.ts';
import { median } from './median.ts';

const { values } = parseArgs({
  options: {
    /** Seconds of each turn. */
    seconds: { type: 'string', default: '20' },
    /** Turns of each service. */
    turns: { type: 'string', default: '5' },
    connections: { type: 'string', default: '10' },
  },
});
const seconds = Number(values.seconds);
const turns = Number(values.turns);
const connections = Number(values.connections);

/** A plan of the corpus with its practice, the facts about the child and the consents. */
const asked = corpus().find(({ file }) => file === 'valid/sip-age-10-school-absence.json')!;
const body = JSON.stringify(asked.body);
const names = ['validate', 'parse', 'echo'] as const;
type Name = (typeof names)[number];

const script = new URL('./serve.ts', import.meta.url);
const services = {
  validate: await served({}, script, ['validate']),
  parse: await served({}, script, ['parse']),
  echo: await served({}, script, ['echo']),
};
const request = {
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body,
} as const;

interface Turn {
  readonly rate: number;
  readonly p50: number;
  readonly p99: number;
  readonly p999: number;
}
const results: Record<Name, Turn[]> = { validate: [], parse: [], echo: [] };
let wrong = 0;
try {
  const expected: Partial<Record<Name, string>> = {};
  for (const name of names)
    expected[name] = await (
      await fetch(`${services[name].url}/validate?${name === 'echo' ? '' : asked.query}`, request)
    ).text();

  for (let turn = -1; turn < turns; turn += 1)
    for (const name of names) {
      const { requests, latency, mismatches, non2xx, errors } = await autocannon({
        ...request,
        url: `${services[name].url}/validate?${name === 'echo' ? '' : asked.query}`,
        connections,
        // The turn before the first only warms up.
        duration: turn < 0 ? Math.min(3, seconds) : seconds,
        expectBody: expected[name]!,
      });
      wrong += mismatches + non2xx + errors;
      if (turn >= 0)
        results[name].push({
          rate: requests.average,
          p50: latency.p50,
          p99: latency.p99,
          p999: latency.p99_9,
        });
    }
} finally {
  for (const { child, ended } of Object.values(services)) {
    child.kill('SIGKILL');
    await ended;
  }
}

console.log(
  `Node ${process.version}; a question of ${Buffer.byteLength(body)} bytes; ${connections} connections; ${turns} turns of ${seconds} s each, the three by turns; medians.`,
);
console.log('| | answers/s | p50 ms | p99 ms | p99.9 ms |\n| --- | --- | --- | --- | --- |');
const of = (name: Name, what: keyof Turn) => median(results[name].map((turn) => turn[what]));
const labels: Readonly<Record<Name, string>> = {
  validate: '`POST /validate`',
  parse: 'the same service, only `JSON.parse`',
  echo: 'Fastify alone, echo',
};
for (const name of names)
  console.log(
    `| ${labels[name]} | ${Math.round(of(name, 'rate'))} | ${of(name, 'p50')} | ${of(name, 'p99')} | ${of(name, 'p999')} |`,
  );
/** How many times as long: a turn of one beside the same turn of the other. */
const ratio = (other: Name, what: keyof Turn) =>
  median(
    results.validate.map((turn, i) => {
      const beside = results[other][i]![what];
      return what === 'rate' ? beside / turn.rate : turn[what] / beside;
    }),
  ).toFixed(2);
for (const other of ['parse', 'echo'] as const)
  console.log(
    `| /validate to ${labels[other]} | ${ratio(other, 'rate')} × the time | ${ratio(other, 'p50')} × | ${ratio(other, 'p99')} × | ${ratio(other, 'p999')} × |`,
  );
console.log(`Answers that were not what they should be: ${wrong}.`);
process.exitCode = wrong > 0 ? 1 : 0;
