// How fast are an indicator's counts had group by group, from many rows? See README.md for what the figures mean.
import assert from 'node:assert/strict';
import { availableParallelism } from 'node:os';
import { DuckDBDataChunk, DuckDBInstance, USMALLINT, UTINYINT, version } from '@duckdb/node-api';
import * as aq from 'arquero';
import {
  catalogue,
  countColumns,
  fromSqlRows,
  groupStates,
  indicatorState,
  noFigureCodes,
  toSql,
} from '../packages/indicators/dist/index.js';
import { inTurns, quantile, table } from './measure.mjs';

const rows = Number(process.env.ROWS ?? 10_000_000);
const rounds = Number(process.env.ROUNDS ?? 9);
const indicator = catalogue.sipOffered;
const municipalities = 290;
const years = 15;
const use = {
  table: 'counts',
  columns: ['municipality', 'year', 'numerator', 'denominator'],
  by: [
    { column: 'municipality', values: 'wholeNumbers', divides: 'place' },
    { column: 'year', values: 'wholeNumbers', divides: 'time' },
  ],
  numerator: { sumOf: 'numerator' },
  denominator: { sumOf: 'denominator' },
};

/** Invented, the same every time: one case a row, in any order; in 1 % nobody wrote whether it was offered. */
function inventedColumns() {
  let seed = 20260212;
  const below = (limit) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * limit);
  };
  const municipality = new Uint16Array(rows);
  const year = new Uint8Array(rows);
  const numerator = new Int8Array(rows);
  for (let row = 0; row < rows; row++) {
    municipality[row] = below(municipalities);
    year[row] = below(years);
    numerator[row] = below(100) === 0 ? noFigureCodes.missing : below(3) > 0 ? 1 : 0;
  }
  const upTo = (length) => Array.from({ length }, (_, value) => value);
  return {
    keys: [
      { name: 'municipality', values: upTo(municipalities), positions: municipality },
      { name: 'year', values: upTo(years), positions: year },
    ],
    numerator,
    denominator: new Int8Array(rows).fill(1),
  };
}

const columns = inventedColumns();
const [municipality, year] = columns.keys.map(({ positions }) => positions);

/** Nothing but the sums, in one pass: what a loop written for this one question takes. */
function plainLoop() {
  const groups = municipalities * years;
  const sums = new Float64Array(groups * 4);
  const { numerator, denominator } = columns;
  for (let row = 0; row < rows; row++) {
    const start = (municipality[row] * years + year[row]) * 4;
    sums[start + 2] += 1;
    if (numerator[row] < 0) sums[start + 3] += 1;
    else {
      sums[start] += numerator[row];
      sums[start + 1] += denominator[row];
    }
  }
  return sums;
}

async function duckdbWith(threads) {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
  const connection = await instance.connect();
  await connection.run(
    'CREATE TABLE counts (municipality USMALLINT, year UTINYINT, numerator UTINYINT, denominator UTINYINT)',
  );
  const appender = await connection.createAppender('counts');
  const size = 2048;
  for (let from = 0; from < rows; from += size) {
    const stretch = (column) => Array.from(column.subarray(from, from + size));
    const chunk = DuckDBDataChunk.create([USMALLINT, UTINYINT, UTINYINT, UTINYINT]);
    const numerator = stretch(columns.numerator).map((count) => (count < 0 ? null : count));
    chunk.setColumns([stretch(municipality), stretch(year), numerator, stretch(columns.denominator)]);
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  return {
    ask: async (sql) => (await connection.runAndReadAll(sql)).getRowObjects(),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/** The least that could be asked: no kinds of nothing, no faults, one kind of row. */
const leastSql =
  'SELECT municipality, year, sum(numerator), count(numerator), count(*) FROM counts GROUP BY municipality, year';

/** Arquero has no nothing: it gets the missing ones as a column of their own, and 0 in the others. */
const missing = Uint8Array.from(columns.numerator, (count) => (count < 0 ? 1 : 0));
const arquero = aq.table({
  municipality,
  year,
  numerator: Uint8Array.from(columns.numerator, (count) => Math.max(count, 0)),
  denominator: Uint8Array.from(missing, (is) => 1 - is),
  missing,
});
const withArquero = () =>
  arquero
    .groupby('municipality', 'year')
    .rollup({
      numerator: aq.op.sum('numerator'),
      denominator: aq.op.sum('denominator'),
      rows: aq.op.count(),
      missing: aq.op.sum('missing'),
    })
    .objects();

/** Rows as objects do not fit by tens of millions: a part of them, and the time as if it were all. */
const share = Math.max(1, Math.round(rows / 1_000_000));
const objects = Array.from({ length: Math.floor(rows / share) }, (_, row) => ({
  municipality: municipality[row],
  year: year[row],
  numerator: columns.numerator[row] < 0 ? 'missing' : columns.numerator[row],
  denominator: 1,
}));
const monoid = indicatorState(indicator);

const counted = () => countColumns(indicator, columns);
const [one, two] = [await duckdbWith(1), await duckdbWith(2)];
const states = async (duckdb) => fromSqlRows(await duckdb.ask(toSql(indicator, 'duckdb', use)), use);

// Nobody is fast by answering something else.
const expected = counted();
assert.deepEqual(await states(one), expected);
const sums = plainLoop();
const found = new Map(withArquero().map((group) => [group.municipality * years + group.year, group]));
assert.equal(found.size, expected.length);
for (const { keys, state } of expected) {
  const group = keys.municipality * years + keys.year;
  const names = ['numerator', 'denominator', 'rows', 'missing'];
  const counts = names.map((name) => state.counts[name]);
  assert.deepEqual([...sums.subarray(group * 4, group * 4 + 4)], counts);
  assert.deepEqual(
    names.map((name) => found.get(group)[name]),
    counts,
  );
}

const contestants = [
  { name: 'ours, columns → states', run: counted },
  { name: 'a loop written for this question', run: plainLoop },
  { name: 'DuckDB, 1 thread, `toSql` → states', run: () => states(one) },
  { name: 'DuckDB, 1 thread, the least', run: () => one.ask(leastSql) },
  { name: 'DuckDB, 2 threads, `toSql` → states', run: () => states(two) },
  { name: 'DuckDB, 2 threads, the least', run: () => two.ask(leastSql) },
  { name: 'arquero', run: withArquero },
  {
    name: `ours, objects → states${share > 1 ? ` (time of 1/${share} of the rows × ${share})` : ''}`,
    run: () => groupStates(monoid, objects, { by: ['municipality', 'year'] }),
    times: share,
  },
];
const measured = await inTurns(contestants, { rounds, warmUp: 2 });
one.close();
two.close();

const base = quantile(measured.get(contestants[0].name), 0.5);
console.log(
  `${rows} rows, ${municipalities} municipalities × ${years} years, 1 % missing; ${rounds} rounds by turns after 2 to warm up; ` +
    `node ${process.versions.node}, DuckDB ${version()}, arquero 8.0.3; ${availableParallelism()} cores.\n`,
);
console.log(
  table(
    ['', 'min', 'median', 'p99', 'median, ms'],
    contestants.map(({ name, times = 1 }) => {
      const own = [0, 0.5, 0.99].map((at) => times * quantile(measured.get(name), at));
      return [name, ...own.map((time) => (time / base).toFixed(2)), Math.round(own[1])];
    }),
  ),
);
