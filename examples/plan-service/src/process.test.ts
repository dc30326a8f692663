import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { killedUnderLoad } from './kill/killedUnderLoad.ts';
import { validate } from './routes/validate.ts';
import { served } from './testing/servedProcess.ts';

describe('told to stop', () => {
  test('not ready any more, what is under way is answered, the process ends well', async () => {
    const { child, url, port, ended, log } = await served({ DRAIN_MS: '400' });
    try {
      const body = JSON.stringify(validate.example);
      const socket = connect(port, '127.0.0.1');
      await once(socket, 'connect');
      let answer = '';
      socket.on('data', (chunk) => {
        answer += chunk;
      });
      socket.write(
        `POST /validate HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body.slice(0, 100)}`,
      );
      expect((await fetch(`${url}/ready`)).status).toBe(200);

      child.kill('SIGTERM');
      await wait(150);
      const ready = await fetch(`${url}/ready`);
      expect(ready.status).toBe(503);
      expect(await ready.json()).toMatchObject({ type: 'https://problem.tsi.invalid/stopping' });

      // The other half arrives after the service has stopped listening.
      await wait(600);
      await expect(fetch(`${url}/health`)).rejects.toThrow();
      socket.write(body.slice(100));
      expect(await ended).toBe(0);
      expect(answer).toMatch(/^HTTP\/1\.1 200 /);
      expect(answer).toContain('"outcome":"errors"');
      expect(log.map(({ event }) => event)).toEqual(expect.arrayContaining(['stopping', 'stopped']));
    } finally {
      child.kill('SIGKILL');
    }
  });

  test('a second signal does not wait', async () => {
    const { child, ended } = await served({ DRAIN_MS: '30000' });
    child.kill('SIGTERM');
    await wait(100);
    child.kill('SIGTERM');
    expect(await ended).toBe(1);
  });
});

test('an environment that cannot be used: 2, and what was set is not repeated', async () => {
  const { status, stderr } = spawnSync(
    process.execPath,
    ['--import', 'tsx', '--conditions=@tsi/source', fileURLToPath(new URL('main.ts', import.meta.url))],
    {
      env: { ...process.env, PORT: 'Hemligasson' },
      encoding: 'utf8',
      cwd: fileURLToPath(new URL('.', import.meta.url)),
    },
  );
  expect(status).toBe(2);
  expect(stderr).toContain('PORT');
  expect(stderr).not.toContain('Hemligasson');
});

test('killed under load and started again: every answer that came was right', async () => {
  const { right, wrong, kills } = await killedUnderLoad({ kills: 1, between: 800 });
  expect({ wrong, kills }).toEqual({ wrong: 0, kills: 1 });
  expect(right).toBeGreaterThan(10);
});
