/**
 * Runs the national batch through a real Redis server: plans counted by worker processes, undisturbed and under faults.
 *
 * The server is a throwaway one in a temporary folder, reached by a socket there, without anything on disk. When it is
 * killed another is started, as a service manager would; it is stopped and removed however this ends. Debian's package
 * is used, and installed when it is missing and we are root. The last line is `N passed, N failed`, and goes to
 * COUNTS_FILE when that is set.
 */
import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const program = '/usr/bin/redis-server';
if (!existsSync(program)) install();

const folder = mkdtempSync(join(tmpdir(), 'redis-'));
const socket = join(folder, 'redis.sock');
let server;
let batch;
let ending = false;
process.once('exit', () => {
  ending = true;
  batch?.kill('SIGKILL');
  server?.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

startServer();
for (let tries = 0; !existsSync(socket); tries++) {
  if (tries === 200) throw new Error('The Redis server did not start.');
  await pause(50);
}

const { output, status } = await runBatch();
const counts = /(\d+) passed, (\d+) failed\s*$/.exec(output);
const passed = Number(counts?.[1] ?? 0);
// A run that ends without its line, or with an error, has failed.
const failed = Number(counts?.[2] ?? 1) || (status === 0 ? 0 : 1);
const file = process.env.COUNTS_FILE;
if (file) {
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, `${JSON.stringify({ passed, failed, skipped: 0 })}\n`);
}
process.exit(failed > 0 || passed === 0 ? status || 1 : 0);

/** On no port, and keeping nothing: a queue that is lost is made again from the results that are missing. */
function startServer() {
  const settings = [
    '--port',
    '0',
    '--unixsocket',
    socket,
    '--save',
    '',
    '--appendonly',
    'no',
    '--dir',
    folder,
  ];
  server = spawn(program, settings, { stdio: 'ignore' });
  server.once('exit', () => {
    if (!ending) setTimeout(startServer, 200);
  });
}

/** Not waited for in one piece, so that signals are heard. */
function runBatch() {
  const script = 'examples/national-batch/src/proveMain.ts';
  const args = ['--import', 'tsx', '--conditions=@tsi/source', script, ...process.argv.slice(2)];
  batch = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, REDIS_SOCKET: socket, TMPDIR: folder },
  });
  let output = '';
  batch.stdout.setEncoding('utf8').on('data', (text) => {
    output += text;
    process.stdout.write(text);
  });
  return new Promise((resolve) => batch.once('close', (status) => resolve({ output, status })));
}

function install() {
  if (process.getuid?.() !== 0) throw new Error('Redis is missing: apt-get install redis-server');
  // RUNLEVEL=1: the package's own service is not started.
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'redis-server'],
  ])
    spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  if (!existsSync(program)) throw new Error('Redis could not be installed: apt-get install redis-server');
}
