// How fast and how small is summariseAssessments? See README.md for the command and what the figures mean.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import {
  finishSummary,
  nothingCodes,
  shanarri,
  summariseAssessments,
} from '../packages/wellbeing-wheel/dist/index.js';
import { asObjects, objectsAndMap, sumOfWords } from './contestants.mjs';
import { duckdbVersion, duckdbWith, everySql, lowSql, packedSql } from './duckdb.mjs';
import { inventedPopulation, municipalities, years } from './invented-population.mjs';
import { inTurns, quantile, table } from './measure.mjs';

const rows = Number(process.env.ROWS ?? 2_000_000);
const rounds = Number(process.env.ROUNDS ?? 15);
const population = (sorted) => inventedPopulation({ shanarri, nothingCodes }, { rows, sorted });
const triggers = [{ name: 'attention', scale: '1-5', atOrWorseThan: 2 }];
const summarised = (columns) => summariseAssessments(shanarri, columns);
const finished = (columns) => finishSummary(shanarri, summarised(columns), { triggers });

const peak = process.argv.indexOf('--peak');
if (peak > 0) await printPeak(process.argv[peak + 1]);
else await compare();

/** All contestants on the same rows, by turns, in one process. */
async function compare() {
  const columns = population(false);
  const sorted = population(true);
  const objects = asObjects(columns, shanarri);
  const [one, two] = await Promise.all([1, 2].map((threads) => duckdbWith(columns, { threads })));
  await Promise.all([one, two].map((duckdb) => duckdb.withSteps()));
  await agree(columns, objects, one);

  const contestants = [
    { name: 'sum of the same bytes as 32-bit words', run: () => sumOfWords(columns), repeat: 3 },
    { name: 'columns → counts', run: () => summarised(columns) },
    { name: 'columns → counts → summary', run: () => finished(columns) },
    { name: 'sorted columns → counts', run: () => summarised(sorted) },
    { name: 'sorted columns → counts → summary', run: () => finished(sorted) },
    { name: 'objects and Map, steps only', run: () => objectsAndMap(objects, shanarri) },
    ...[
      ['1 thread', one],
      ['2 threads', two],
    ].flatMap(([threads, duckdb]) => [
      { name: `DuckDB, ${threads}: every step and reason`, run: () => duckdb.run(everySql) },
      { name: `DuckDB, ${threads}: every step, packed`, run: () => duckdb.run(packedSql) },
      { name: `DuckDB, ${threads}: answered and low only`, run: () => duckdb.run(lowSql) },
    ]),
  ];
  const times = await inTurns(contestants, { rounds, warmUp: 4 });
  one.close();
  two.close();

  const floor = quantile(times.get(contestants[0].name), 0.5);
  const ratio = (time) => (time / floor).toFixed(time / floor < 10 ? 2 : 1);
  console.log(
    `${rows} voices, ${shanarri.spokes.length} parts, 3 % without an answer, ${municipalities} municipalities × ${years} years; ` +
      `${rounds} rounds by turns after 4 to warm up; node ${process.versions.node}, V8 ${process.versions.v8}, ` +
      `duckdb ${duckdbVersion}; ${availableParallelism()} cores. 1.00 = median of the first line.\n`,
  );
  console.log(
    table(
      ['', 'min', 'median', 'p99'],
      contestants.map(({ name }) => [
        name,
        ...[0, 0.5, 0.99].map((at) => ratio(quantile(times.get(name), at))),
      ]),
    ),
  );

  const peaks = ['columns', 'sorted', 'objects', 'duckdb'].map((name) => {
    const { stdout, status } = spawnSync(
      process.execPath,
      ['--expose-gc', fileURLToPath(import.meta.url), '--peak', name],
      { encoding: 'utf8' },
    );
    assert.equal(status, 0);
    return [name, `+${stdout.trim()}`];
  });
  console.log(`\n${table(['peak memory over the columns, each in a process of its own', 'MB'], peaks)}`);
}

/** Nobody is fast by answering something else. */
async function agree(columns, objects, duckdb) {
  const summary = finished(columns);
  const map = objectsAndMap(objects, shanarri);
  const found = new Map(
    (await duckdb.run(lowSql))
      .getRows()
      .map(([municipality, year, ...counts]) => [
        `${columns.keys[0].values[municipality]}|${columns.keys[1].values[year]}`,
        counts.map(Number),
      ]),
  );
  const every = new Map(
    (await duckdb.run(everySql))
      .getRows()
      .map(([municipality, year, part, code, voices]) => [
        [columns.keys[0].values[municipality], columns.keys[1].values[year], part, code].join('|'),
        Number(voices),
      ]),
  );
  assert.equal(summary.groups.length, map.size);
  assert.equal(summary.groups.length, found.size);
  for (const { key, voices, spokes } of summary.groups) {
    const id = key.join('|');
    const shares = spokes.flatMap(({ answered, reached: [{ share }] }) => [answered, share.numerator]);
    assert.deepEqual(found.get(id), [voices, ...shares]);
    spokes.forEach(({ steps, nothing }, part) => {
      steps.forEach((count, step) => {
        assert.equal(every.get(`${id}|${part}|${step}`) ?? 0, count);
      });
      for (const [reason, count] of Object.entries(nothing))
        assert.equal(every.get(`${id}|${part}|${nothingCodes[reason]}`) ?? 0, count);
    });
    assert.deepEqual(
      Object.values(map.get(id).steps),
      spokes.map(({ steps }) => steps),
    );
  }
}

/** The most memory that one contestant takes beyond the columns it is given. */
async function printPeak(name) {
  const columns = population(name === 'sorted');
  globalThis.gc();
  const before = process.memoryUsage.rss();
  if (name === 'columns' || name === 'sorted') finished(columns);
  if (name === 'objects') objectsAndMap(asObjects(columns, shanarri), shanarri);
  if (name === 'duckdb') {
    const duckdb = await duckdbWith(columns, { threads: 1 });
    await duckdb.withSteps();
    await duckdb.run(lowSql);
  }
  console.log(Math.round((process.resourceUsage().maxRSS * 1024 - before) / 1e6));
}
