/**
 * Packs every package as it would be published and uses the tarballs as a stranger does, in a fresh project outside the
 * repository: imported, required, type-checked under two major versions of TypeScript, bundled, and from the command
 * line. Needs a build before, and npm's registry for the project's own tools.
 *
 * Ends with the line `N passed, N failed`, which goes to COUNTS_FILE too when that is set.
 */
import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const { name: pnpm, version } = readJson('package.json').devEngines.packageManager;
const folders = readdirSync(join(root, 'packages'));
const home = mkdtempSync(join(tmpdir(), 'stranger-'));
const results = [];

const planInThreeLines = `import { checkPlan, exampleSip as plan, vastraGotaland2021 } from '@tsi/sip-gip';

const { findings } = checkPlan(plan, { on: '2026-02-09', agreement: vastraGotaland2021, locale: 'en' });
if (findings.some(({ severity }) => severity === 'error')) throw new Error('an error in the example');
`;

try {
  const tarballs = Object.fromEntries(
    folders.map((folder) => [readJson(`packages/${folder}/package.json`).name, pack(folder)]),
  );
  write('package.json', {
    name: 'stranger',
    private: true,
    type: 'module',
    dependencies: { ...tarballs, zod: rootVersion('zod') },
    devDependencies: {
      '@types/node': rootVersion('@types/node'),
      esbuild: '0.28.2',
      typescript: `npm:typescript@${rootVersion('typescript')}`,
      'typescript-before': 'npm:typescript@5.9.3',
    },
  });
  const installed = run('npm', ['install', '--no-fund', '--no-audit', '--ignore-scripts']);
  note('npm install', installed);
  if (installed === '') tryAll();
} finally {
  rmSync(home, { recursive: true, force: true });
}

const failed = results.filter(({ problem }) => problem !== '');
for (const { what, problem } of failed) console.log(`failed: ${what}\n${problem}\n`);
const counts = { passed: results.length - failed.length, failed: failed.length, skipped: 0 };
if (process.env.COUNTS_FILE) {
  mkdirSync(dirname(process.env.COUNTS_FILE), { recursive: true });
  appendFileSync(process.env.COUNTS_FILE, `${JSON.stringify(counts)}\n`);
}
console.log(`${counts.passed} passed, ${counts.failed} failed`);
process.exitCode = failed.length > 0 ? 1 : 0;

function tryAll() {
  for (const folder of folders) {
    const manifest = readJson(`packages/${folder}/package.json`);
    const published = JSON.parse(
      readFileSync(join(home, 'node_modules', manifest.name, 'package.json'), 'utf8'),
    );
    note(
      `${manifest.name}: no install script`,
      Object.keys(published.scripts ?? {})
        .filter((script) => /install|prepare/.test(script))
        .join(),
    );
    note(
      `${manifest.name}: no workspace address`,
      /workspace:/.test(JSON.stringify(published)) ? 'workspace:' : '',
    );

    for (const [entry, file] of entriesOf(published)) {
      const json = file.endsWith('.json');
      const specifier = JSON.stringify(entry);
      const imported = json
        ? `import it from ${specifier} with { type: 'json' };`
        : `import * as it from ${specifier};`;
      write('try.mjs', `${imported}\nif (Object.keys(it).length === 0) throw new Error('empty');\n`);
      note(`import ${entry}`, run('node', ['try.mjs']));
      write('try.cjs', `if (Object.keys(require(${specifier})).length === 0) throw new Error('empty');\n`);
      note(`require ${entry}`, run('node', ['--no-warnings', 'try.cjs']));
    }
  }

  write('plan.ts', planInThreeLines);
  for (const [compiler, named] of [
    ['typescript', 'this major version'],
    ['typescript-before', 'the one before'],
  ])
    for (const [module, resolution] of [
      ['nodenext', 'nodenext'],
      ['esnext', 'bundler'],
    ])
      note(
        `TypeScript ${named}, ${resolution}`,
        run('node', [
          `node_modules/${compiler}/bin/tsc`,
          ...`--noEmit --strict --target es2022 --module ${module} --moduleResolution ${resolution} --resolveJsonModule --types node plan.ts`.split(
            ' ',
          ),
        ]),
      );

  const bundle = [
    '--bundle',
    '--format=esm',
    '--platform=browser',
    '--log-level=warning',
    '--outfile=out.mjs',
  ];
  note(
    'bundled for a browser',
    run('node_modules/.bin/esbuild', ['plan.ts', ...bundle]) || run('node', ['out.mjs']),
  );

  write(
    'plan.json',
    JSON.parse(readFileSync(join(root, 'packages/sip-gip/corpus/valid/small-gip.json'), 'utf8')),
  );
  write('spelt.json', { schemaVersion: '1', kind: 'spi', id: 'plan-1' });
  const at = ['--on', '2026-02-09', '--locale', 'en'];
  note('tsi validate, a plan that is well', run('npx', ['--no', 'tsi', 'validate', 'plan.json', ...at]));
  note(
    'tsi validate, one that is not',
    run('npx', ['--no', 'tsi', 'validate', 'spelt.json', ...at], { status: 1, says: 'Did you mean “sip”?' }),
  );
  note('tsi schema', run('npx', ['--no', 'tsi', 'schema', 'plan'], { says: '"$id"' }));
}

/** The entry points of a published package, the file of each; of a pattern the first file that fits it. */
function entriesOf({ name, exports }) {
  return Object.entries(exports).flatMap(([entry, target]) => {
    const file = typeof target === 'string' ? target : target.default;
    if (!entry.includes('*')) return [[join(name, entry), file]];
    const folder = dirname(file);
    const first = readdirSync(join(home, 'node_modules', name, folder)).find((one) => one.endsWith('.json'));
    return first === undefined
      ? [[`${name}: nothing fits ${entry}`, file]]
      : [[`${join(name, dirname(entry))}/${first}`, file]];
  });
}

function pack(folder) {
  const args = ['-y', `${pnpm}@${version}`, 'pack', '--pack-destination', home];
  const { stdout, stderr, status } = spawnSync('npx', args, {
    cwd: join(root, 'packages', folder),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`pnpm pack ${folder}\n${stderr}`);
  return `file:${stdout.trim().split('\n').at(-1)}`;
}

/** Runs a program in the stranger's project; '' when it ended as it should, else what it said. */
function run(command, args, { status: expected = 0, says = '' } = {}) {
  const { stdout, stderr, status, error } = spawnSync(command, args, {
    cwd: home,
    encoding: 'utf8',
    timeout: 300_000,
  });
  if (status === expected && stdout.includes(says)) return '';
  return `exit ${status} ${error?.message ?? ''}\n${stdout}${stderr}`.slice(0, 4000);
}

function note(what, problem) {
  results.push({ what, problem });
  if (process.stdout.isTTY) console.log(`${problem === '' ? '✓' : '✗'} ${what}`);
}

function write(file, content) {
  writeFileSync(
    join(home, file),
    typeof content === 'string' ? content : `${JSON.stringify(content, null, 2)}\n`,
  );
}

function readJson(file) {
  return JSON.parse(readFileSync(join(root, file), 'utf8'));
}

function rootVersion(name) {
  return readJson('package.json').devDependencies[name];
}
