import { DuckDBDataChunk, DuckDBInstance, USMALLINT, UTINYINT, version } from '@duckdb/node-api';

export const duckdbVersion = version();
const rowsOfAChunk = 2048;

/**
 * A database in memory with the answers as codes (`a0` …). `withSteps` adds a table of steps with NULL for no answer
 * (`s0` …), as most would store them: the reasons are gone.
 */
export async function duckdbWith({ keys: [municipality, year], answers }, { threads }) {
  const instance = await DuckDBInstance.create(':memory:', { threads: String(threads) });
  const connection = await instance.connect();
  const parts = answers.map((_, part) => part);
  await connection.run(
    `CREATE TABLE codes (municipality USMALLINT, year UTINYINT, ${parts.map((part) => `a${part} UTINYINT`).join(', ')})`,
  );
  const types = [USMALLINT, UTINYINT, ...answers.map(() => UTINYINT)];
  const appender = await connection.createAppender('codes');
  const columns = [municipality.positions, year.positions, ...answers];
  for (let from = 0; from < columns[0].length; from += rowsOfAChunk) {
    const chunk = DuckDBDataChunk.create(types);
    chunk.setColumns(columns.map((column) => Array.from(column.subarray(from, from + rowsOfAChunk))));
    appender.appendDataChunk(chunk);
  }
  appender.closeSync();
  return {
    run: (sql) => connection.runAndReadAll(sql),
    withSteps: () =>
      connection.run(
        `CREATE TABLE steps AS SELECT municipality, year, ${parts
          .map((part) => `CASE WHEN a${part} < 5 THEN a${part} + 1 END::UTINYINT AS s${part}`)
          .join(', ')} FROM codes`,
      ),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

const parts = [0, 1, 2, 3, 4, 5, 6, 7];

/** The lightest question: how many answered, and how many at 2 or below, for each part. */
export const lowSql = `SELECT municipality, year, count(*), ${parts
  .map((part) => `count(s${part}), count(*) FILTER (s${part} <= 2)`)
  .join(', ')} FROM steps GROUP BY ALL`;

/** The question that our counts answer: how many with each step and each reason, for each part. */
export const everySql = parts
  .map(
    (part) =>
      `SELECT municipality, year, ${part} AS part, a${part} AS code, count(*) FROM codes GROUP BY ALL`,
  )
  .join(' UNION ALL ');

/**
 * Steps only, by packing the five counts of a part into one sum, twelve bits each: the quickest that we found. Wrong
 * as soon as more than 4,095 voices in a group give the same answer.
 */
export const packedSql = `SELECT municipality, year, count(*), ${parts
  .map((part) => `sum(CASE WHEN a${part} < 5 THEN 1::BIGINT << (12 * a${part}::INT) END)`)
  .join(', ')} FROM codes GROUP BY ALL`;
