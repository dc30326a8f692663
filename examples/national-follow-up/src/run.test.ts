import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FigureRelease } from '@tsi/indicators';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from './run.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'national-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function ran(...args: string[]) {
  let out = '';
  let err = '';
  const terminal = {
    out: (text: string) => {
      out += text;
    },
    err: (text: string) => {
      err += text;
    },
  };
  return { code: await run(args, terminal, folder), out, err };
}

test('från rader till tabeller: inget litet antal syns, inte ens i en summa', async () => {
  const { code, out, err } = await ran('--rows', '100000', '--indicators', '1', '--shards', '2');
  expect([code, err]).toEqual([0, '']);
  expect(out).toContain('22 tables released and audited safe, 0 refused');
  const lines = readFileSync(join(folder, 'releases.ndjson'), 'utf8').trimEnd().split('\n');
  const [national, ...counties] = lines.map((line): FigureRelease => JSON.parse(line));
  expect(national!.columns.dimension).toBe('year');
  expect(counties).toHaveLength(21);

  const cells = [national!, ...counties].flatMap((release) => release.cells);
  const counts = cells.flatMap((cell) => ('count' in cell ? [cell.count] : []));
  expect(counts.length).toBeGreaterThan(100);
  expect(Math.min(...counts)).toBeGreaterThanOrEqual(5);

  // A county's sum stands in two tables: the same in both, or hidden in both.
  for (const county of counties) {
    const { id } = county.rows.lines.at(-1)!;
    const inOwn = county.cells.find(({ row, column }) => row === id && column === '0-20')!;
    const inNational = national!.cells.find(({ row, column }) => row === id && column === '2025')!;
    expect({ ...inOwn, column: '' }).toEqual({ ...inNational, column: '' });
  }
});

test.each([
  [['--rows', '0']],
  [['--rows', 'many']],
  [['--indicators', '61']],
  [['--url', 'mysql://x']],
  [['--what']],
])('obegripligt: %j', async (args) => {
  const { code, out, err } = await ran(...args);
  expect([code, out]).toEqual([2, '']);
  expect(err).toContain('--rows');
});

test('en mapp som inte går att skriva i', async () => {
  const { code, err } = await ran('--rows', '10', '--folder', '/dev/null/här');
  expect([code, err]).toEqual([2, 'The folder cannot be written to.\n']);
});

test('en server som inte svarar: inget lösenord i felet', async () => {
  const { code, err } = await ran('--rows', '10', '--url', 'postgres://ingen:hemligt@127.0.0.1:1/db');
  expect(code).toBe(2);
  expect(err).toBe('The PostgreSQL server did not take the rows.\n');
});
