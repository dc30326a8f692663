// Does scoring one assessment allocate more than its result? See README.md.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { scoreAssessment, shanarri } from '../packages/wellbeing-wheel/dist/index.js';
import { table } from './measure.mjs';

const answers = (first) =>
  shanarri.spokes.map(({ id }, part) =>
    part === 6 ? { spoke: id, nothing: 'declined' } : { spoke: id, value: ((part + first) % 5) + 1 },
  );
const child = { informant: { kind: 'child' }, answers: answers(0) };
const custodian = { informant: { kind: 'custodian', ref: 'v1' }, answers: answers(1) };
const teacher = {
  informant: { kind: 'professional', operation: 'school', role: 'lärare' },
  answers: answers(2),
};
const cases = { 'one voice': [child], 'three voices that differ': [child, custodian, teacher] };
const calls = 20_000;

if (process.argv[2] === undefined) {
  // Room enough that nothing is collected while it is counted.
  const flags = ['--expose-gc', '--max-semi-space-size=512', '--no-opt', '--single-threaded-gc'];
  const rows = Object.keys(cases).flatMap((name) =>
    [
      ['optimised', flags.filter((flag) => flag !== '--no-opt')],
      ['interpreted', flags],
    ].map(([how, chosen]) => {
      const { stdout } = spawnSync(process.execPath, [...chosen, fileURLToPath(import.meta.url), name], {
        encoding: 'utf8',
      });
      const { allocated, kept } = JSON.parse(stdout);
      return [`${name}, ${how}`, allocated, kept, (allocated / kept).toFixed(2)];
    }),
  );
  console.log(`scoreAssessment, bytes a call over ${calls} calls, node ${process.versions.node}\n`);
  console.log(table(['', 'allocated', 'of it the result', 'ratio'], rows));
} else {
  const assessment = {
    schemaVersion: '1',
    id: 'invented',
    wheel: 'shanarri',
    wheelVersion: '1',
    scale: '1-5',
    ageForm: '10-12',
    date: '2026-02-03',
    voices: cases[process.argv[2]],
  };
  for (let call = 0; call < 200_000; call++) scoreAssessment(shanarri, assessment);
  const results = new Array(calls).fill(undefined);
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  for (let call = 0; call < calls; call++) results[call] = scoreAssessment(shanarri, assessment);
  const allocated = process.memoryUsage().heapUsed - before;
  globalThis.gc();
  const kept = process.memoryUsage().heapUsed - before;
  console.log(
    JSON.stringify({
      allocated: Math.round(allocated / calls),
      kept: Math.round(kept / calls),
      results: results.length,
    }),
  );
}
