// Every state of every measure from memory, from DuckDB and from the PostgreSQL server that DATABASE_URL names.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compare } from './compare.ts';
import { duckdb, postgresAt } from './database.ts';
import { inventRows } from './inventRows.ts';
import { measures } from './measures.ts';
import { readRows } from './readRows.ts';

const url = process.env['DATABASE_URL'];
if (!url) throw new TypeError('DATABASE_URL must name a PostgreSQL server.');
const rows = 5_000;
const shards = 3;
const folder = mkdtempSync(join(tmpdir(), 'national-'));
try {
  const csv = join(folder, 'children.csv');
  await inventRows(csv, rows);
  const records = readRows(csv);
  let passed = 0;
  let failed = 0;
  for (const open of [duckdb(csv), postgresAt(url, csv)]) {
    const database = await open;
    const { counts, agree, differ } = await compare(database, records, { measures, shards });
    await database.close();
    console.log(
      `${database.name}: ${counts} whole numbers of ${measures.length} indicators over ${rows} rows are held against memory, whole and in ${shards} parts put together; ${differ.length} answers differ`,
    );
    for (const name of differ) console.log(`  ${name}`);
    passed += agree;
    failed += differ.length;
  }
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed > 0 ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true });
}
