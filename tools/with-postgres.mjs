/**
 * Runs the national example's comparison against a real PostgreSQL server: the same whole numbers from memory, DuckDB
 * and PostgreSQL, whole and in parts put together.
 *
 * The server is a throwaway one in a temporary folder, reached by a socket there; it is stopped and removed however this
 * ends. Debian's package is used, and installed when it is missing and we are root. The last line is
 * `N passed, N failed`, and goes to COUNTS_FILE when that is set.
 */
import { spawn, spawnSync } from 'node:child_process';
import { appendFileSync, chownSync, existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const isRoot = process.getuid?.() === 0;
const programs = installedPrograms() ?? install();

const folder = mkdtempSync(join(tmpdir(), 'postgres-'));
const data = join(folder, 'data');
// PostgreSQL refuses to run as root.
const owner = isRoot ? idsOf('postgres') : {};
if (isRoot) chownSync(folder, owner.uid, owner.gid);

let comparison;
process.once('exit', () => {
  comparison?.kill('SIGKILL');
  runProgram('pg_ctl', ['stop', '--pgdata', data, '--mode', 'immediate']);
  rmSync(folder, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => process.exit(1));

const initialise = [
  '--pgdata',
  data,
  '--username',
  'tsi',
  '--auth',
  'trust',
  '--encoding',
  'UTF8',
  '--no-sync',
];
const settings = `-c listen_addresses='' -c unix_socket_directories='${folder}' -c fsync=off`;
const start = ['start', '--wait', '--pgdata', data, '--log', join(folder, 'log'), '--options', settings];
if (!runProgram('initdb', initialise) || !runProgram('pg_ctl', start))
  throw new Error('The PostgreSQL server did not start.');

const url = `postgres://tsi@localhost/postgres?host=${encodeURIComponent(folder)}`;
const { output, status } = await compare();
const counts = /(\d+) passed, (\d+) failed\s*$/.exec(output);
const passed = Number(counts?.[1] ?? 0);
// A comparison that ends without its line, or with an error, has failed.
const failed = Number(counts?.[2] ?? 1) || (status === 0 ? 0 : 1);
const file = process.env.COUNTS_FILE;
if (file) {
  mkdirSync(dirname(file), { recursive: true });
  appendFileSync(file, `${JSON.stringify({ passed, failed, skipped: 0 })}\n`);
}
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;

/** Not waited for in one piece, so that signals are heard. */
function compare() {
  const script = 'examples/national-follow-up/src/compareMain.ts';
  comparison = spawn(process.execPath, ['--import', 'tsx', '--conditions=@tsi/source', script], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, DATABASE_URL: url, TMPDIR: folder },
  });
  let output = '';
  comparison.stdout.setEncoding('utf8').on('data', (text) => {
    output += text;
    process.stdout.write(text);
  });
  return new Promise((resolve) => comparison.once('close', (status) => resolve({ output, status })));
}

/** Debian keeps each version's programs in a folder of its own; the newest is taken. */
function installedPrograms() {
  const versions = '/usr/lib/postgresql';
  return (existsSync(versions) ? readdirSync(versions) : [])
    .sort((a, b) => Number(b) - Number(a))
    .map((version) => join(versions, version, 'bin'))
    .find((programs) => existsSync(join(programs, 'initdb')));
}

function install() {
  if (!isRoot) throw new Error('PostgreSQL is missing: apt-get install postgresql');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  for (const args of [
    ['update', '-qq'],
    ['install', '-y', '-qq', '--no-install-recommends', 'postgresql'],
  ])
    spawnSync('apt-get', args, { env, stdio: ['ignore', 'ignore', 'inherit'] });
  const found = installedPrograms();
  if (!found) throw new Error('PostgreSQL could not be installed: apt-get install postgresql');
  return found;
}

function idsOf(user) {
  const [uid, gid] = ['-u', '-g'].map((flag) => Number(spawnSync('id', [flag, user]).stdout));
  return { uid, gid };
}

/** Nothing is piped: the server would keep such a pipe open, and we would wait for its end. */
function runProgram(name, args) {
  const options = { cwd: folder, ...owner, stdio: 'ignore', timeout: 120_000 };
  return spawnSync(join(programs, name), args, options).status === 0;
}
