import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { countChunk } from './countChunk.ts';
import { countLines } from './countLines.ts';
import { inventPlans } from './inventPlans.ts';
import { resultsIn } from './results.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'batch-'));
  for (const name of ['twice', 'broken']) mkdirSync(join(folder, name));
});
afterAll(() => rmSync(folder, { recursive: true }));

const state = countLines(inventPlans(20), '2026-02-12');

test('written twice, there once', () => {
  const results = resultsIn(join(folder, 'twice'));
  expect(results.read('a-0')).toBeUndefined();
  results.write('a-0', state);
  results.write('a-0', state);
  expect(results.read('a-0')).toEqual(state);
  expect(results.keys()).toEqual(new Set(['a-0']));
});

test.each([
  ['empty, as after a power cut', ''],
  ['cut off', '{"key":"a-0","counts":{"coun'],
  ['no counts', '{"key":"a-0"}'],
  ['of another chunk', JSON.stringify({ key: 'a-1', ...state })],
  ['not whole numbers', '{"key":"a-0","counts":{"counts":{"lines":0.5},"histograms":{}},"groups":[]}'],
])('a result that is %s counts as missing', (_, text) => {
  const results = resultsIn(join(folder, 'broken'));
  writeFileSync(join(folder, 'broken/a-0.json'), text);
  expect(results.read('a-0')).toBeUndefined();
  results.write('a-0', state);
  expect(results.read('a-0')).toEqual(state);
});

test('a file that was changed after it was cut is not counted', async () => {
  const file = join(folder, 'plans.ndjson');
  writeFileSync(file, '{}\n{}\n');
  const chunk = { from: 0, to: 6, sha256: '' };
  await expect(countChunk(file, chunk, '2026-02-12')).rejects.toThrow('has changed');
});
