import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { DuckDBInstance } from '@duckdb/node-api';
import type { PGlite } from '@electric-sql/pglite';
import type { SqlDialect } from '@tsi/indicators';
import postgres from 'postgres';
import { header } from './inventRows.ts';
import { tableName } from './measures.ts';
import { texts } from './readRows.ts';

/** All that counting needs of a database: a question goes in, rows come out. */
export interface Database {
  readonly dialect: SqlDialect;
  readonly name: string;
  readonly ask: (sql: string) => Promise<Iterable<Readonly<Record<string, unknown>>>>;
  readonly close: () => Promise<void>;
}

const typeOf = (column: string) => (texts.includes(column) ? 'VARCHAR' : 'SMALLINT');
const createTable = `CREATE TEMPORARY TABLE ${tableName} (${header
  .map((column) => `"${column}" ${typeOf(column)}`)
  .join(', ')})`;

/** DuckDB inside this process; the rows are read from the file once. */
export async function duckdb(csv: string): Promise<Database> {
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  const types = header.map((column) => `'${column}': '${typeOf(column)}'`).join(', ');
  await connection.run(
    `CREATE TABLE ${tableName} AS SELECT * FROM read_csv($path, header = true, columns = {${types}})`,
    { path: csv },
  );
  return {
    dialect: 'duckdb',
    name: 'DuckDB',
    ask: async (sql) => (await connection.runAndReadAll(sql)).getRowObjects(),
    close: async () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

/**
 * A PostgreSQL server; `?host=/folder` in the address names a socket, as in its own tools. The rows go to a temporary
 * table, which ends with the connection: nothing is left behind.
 */
export async function postgresAt(url: string, csv: string): Promise<Database> {
  const address = new URL(url);
  const socket = address.searchParams.get('host');
  address.searchParams.delete('host');
  const connection = postgres(address.href, { max: 1, onnotice: () => {}, ...(socket && { host: socket }) });
  try {
    await connection.unsafe(createTable);
    const copy = await connection
      .unsafe(`COPY ${tableName} FROM STDIN WITH (FORMAT csv, HEADER true)`)
      .writable();
    await pipeline(createReadStream(csv), copy);
    await connection.unsafe(`CREATE INDEX ON ${tableName} (year)`);
    await connection.unsafe(`ANALYZE ${tableName}`);
  } catch (error) {
    await connection.end({ timeout: 0 });
    throw error;
  }
  return {
    dialect: 'postgres',
    name: 'PostgreSQL',
    ask: (sql) => connection.unsafe(sql),
    close: () => connection.end(),
  };
}

/** PostgreSQL compiled to WebAssembly, for the tests: no server has to run. */
export async function pglite(database: PGlite, csv: string): Promise<Database> {
  await database.exec(createTable);
  await database.query(`COPY ${tableName} FROM '/dev/blob' WITH (FORMAT csv, HEADER true)`, [], {
    blob: new Blob([await readFile(csv)]),
  });
  return {
    dialect: 'postgres',
    name: 'PGlite',
    ask: async (sql) => (await database.query<Record<string, unknown>>(sql)).rows,
    close: () => database.close(),
  };
}
