import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exampleGip } from '@tsi/sip-gip';
import { afterAll, describe, expect, test } from 'vitest';
import { nodeIo } from './nodeIo.ts';

const folder = mkdtempSync(join(tmpdir(), 'tsi-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** `tsi` as a process of its own, run from its sources. */
function start(...args: string[]) {
  const file = fileURLToPath(new URL('../testing/main.ts', import.meta.url));
  const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=@tsi/source', file, ...args]);
  let out = '';
  let err = '';
  child.stdout.on('data', (text) => {
    out += text;
  });
  child.stderr.on('data', (text) => {
    err += text;
  });
  const ended = new Promise<{ code: number | null; out: string; err: string }>((done) => {
    child.on('close', (code) => done({ code, out, err }));
  });
  return { child, ended };
}

describe('som egen process', () => {
  test('standard in och ut: precis ett JSON-värde, och koden', async () => {
    const { child, ended } = start('validate', '-', '--json', '--on', '2026-02-09');
    child.stdin.end(JSON.stringify({ ...exampleGip, kind: 'gipp' }));
    const { code, out, err } = await ended;
    expect({ code, err }).toEqual({ code: 1, err: '' });
    expect(JSON.parse(out).files[0].findings[0].params.suggestion).toBe('gip');
  });

  test('den som läser har fått nog (| head): tyst slut', async () => {
    const { child, ended } = start('validate', '-', '--ndjson', '--on', '2026-02-09');
    child.stdin.on('error', () => {});
    const timer = setInterval(() => child.stdin.write('{"kind": 1}\n'.repeat(1000)), 5);
    child.stdout.once('data', () => child.stdout.destroy());
    const { code, err } = await ended;
    clearInterval(timer);
    expect({ code, err }).toEqual({ code: 141, err: '' });
  });

  test('Ctrl-C medan den väntar: det som hittats sägs, och JSON är hel', async () => {
    const { child, ended } = start('validate', '-', '--ndjson', '--json');
    child.stdin.write(`${JSON.stringify(exampleGip)}\n`);
    child.stdout.once('data', () => setTimeout(() => child.kill('SIGINT'), 200));
    const { code, out } = await ended;
    expect(code).toBe(130);
    expect(JSON.parse(out).summary).toMatchObject({ interrupted: true, plans: 1, exitCode: 130 });
  });
});

describe('filer', () => {
  for (const name of [
    'b.json',
    'a.ndjson',
    'plan[1].json',
    'notes.md',
    'sub/c.json',
    'node_modules/x/d.json',
  ]) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), '{}');
  }
  const files = async (argument: string) =>
    (await nodeIo.files(join(folder, argument))).map((file) => file.slice(folder.length + 1));

  test.each([
    ['en fil', 'b.json', ['b.json']],
    ['en mapp: planerna i den och under den', '.', ['a.ndjson', 'b.json', 'plan[1].json', 'sub/c.json']],
    ['ett mönster', '*.json', ['b.json', 'plan[1].json']],
    ['ett mönster i djupet', '**/c.json', ['sub/c.json']],
    ['en fil vars namn ser ut som ett mönster', 'plan[1].json', ['plan[1].json']],
    ['ett mönster utan träff', '*.xml', []],
    ['en fil som inte finns: den läses, och det sägs att den inte finns', 'nej.json', ['nej.json']],
  ])('%s', async (_, argument, expected) => expect(await files(argument)).toEqual(expected));

  test('standard in', async () => expect(await nodeIo.files('-')).toEqual(['-']));
});
