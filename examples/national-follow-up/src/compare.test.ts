import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compare } from './compare.ts';
import { duckdb, pglite } from './database.ts';
import { inventRows } from './inventRows.ts';
import { measures } from './measures.ts';
import { readRows } from './readRows.ts';

const rows = 600;
let folder = '';
let csv = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'national-'));
  csv = join(folder, 'children.csv');
  await inventRows(csv, rows);
});
afterAll(() => rmSync(folder, { recursive: true }));

test('sextio nyckeltal, och filen är lika varje gång', async () => {
  expect(new Set(measures.map(({ indicator }) => indicator.id)).size).toBe(60);
  const again = join(folder, 'again.csv');
  await inventRows(again, rows);
  expect(readFileSync(again).equals(readFileSync(csv))).toBe(true);
  expect(readRows(csv)).toHaveLength(rows);
});

// A few of the sixty; `npx -y pnpm@12.21.0 postgres` takes them all, against a real server.
const few = measures.filter((_, at) => at % 12 === 0);

test.each([
  ['DuckDB', () => duckdb(csv)],
  ['PGlite', () => pglite(new PGlite(), csv)],
])('samma heltal i minnet och i %s, helt och delat i tre', async (_, open) => {
  const database = await open();
  const { counts, differ } = await compare(database, readRows(csv), { measures: few, shards: 3 });
  await database.close();
  expect(differ).toEqual([]);
  expect(counts).toBeGreaterThan(10_000);
});

test('en databas som räknar lite fel märks, fast bara de besvärliga raderna visar det', async () => {
  const database = await duckdb(csv);
  const wrong = { ...database, ask: (sql: string) => database.ask(sql.replaceAll(' < 0', ' <= 0')) };
  const { differ } = await compare(wrong, readRows(csv), { measures: few.slice(0, 1), shards: 3 });
  await database.close();
  expect(differ).toContain('awkward 0');
  expect(differ.every((name) => name.startsWith('awkward'))).toBe(true);
});
