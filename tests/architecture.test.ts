import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The arrows of docs/design.md: who may import whom. Nothing else is allowed. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  core: [],
  'wellbeing-wheel': ['core'],
  'resilience-matrix': ['core'],
  consent: ['core'],
  'sip-gip': ['core', 'consent'],
  indicators: ['core'],
  coordination: ['core'],
  fhir: ['core', 'consent', 'sip-gip', 'wellbeing-wheel'],
  cli: [
    'core',
    'wellbeing-wheel',
    'resilience-matrix',
    'consent',
    'sip-gip',
    'indicators',
    'coordination',
    'fhir',
  ],
};

/** What a package may import from outside, besides zod. Each is argued for in docs/decisions. */
const libraries: Readonly<Record<string, readonly string[]>> = {
  core: ['date-fns', 'personnummer'],
  cli: ['commander', 'tinyglobby'],
  'sip-gip': ['date-easter'],
  indicators: ['papaparse'],
  coordination: ['ical.js'],
};

const sourceFiles = (folder: string): string[] =>
  readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (['node_modules', 'dist', 'out', 'generated'].includes(name)) return [];
    if (statSync(path).isDirectory()) return sourceFiles(path);
    return /\.ts$/.test(name) ? [path] : [];
  });

const importsOf = (path: string) =>
  ts.preProcessFile(readFileSync(path, 'utf8')).importedFiles.map((f) => f.fileName);

/** `@scope/name` or `name` of a bare import, undefined for a relative one. */
const packageOf = (specifier: string) =>
  specifier.startsWith('.')
    ? undefined
    : specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/');

interface Import {
  readonly file: string;
  readonly specifier: string;
}
const importsIn = (folder: string, keep: (file: string) => boolean): Import[] =>
  sourceFiles(join(root, folder))
    .filter(keep)
    .flatMap((path) => importsOf(path).map((specifier) => ({ file: relative(root, path), specifier })));

/** Is it an entry point that its package publishes? */
const isEntry = (specifier: string) => {
  const [, name = '', ...rest] = specifier.split('/');
  const { exports } = JSON.parse(readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'));
  const entry = rest.length === 0 ? '.' : `./${rest.join('/')}`;
  return Object.hasOwn(exports, entry) || Object.hasOwn(exports, `${dirname(entry)}/*.json`);
};

/** Does a relative import lead out of its package? */
const leaves = (name: string, file: string, specifier: string) =>
  specifier.startsWith('.') &&
  relative(join('packages', name), join(dirname(file), specifier)).startsWith('..');

const isTest = (file: string) => /\.test(-d)?\.ts$/.test(file);

test('every package has its arrows drawn', () => {
  expect(readdirSync(join(root, 'packages')).sort()).toEqual(Object.keys(arrows).sort());
});

describe.each(Object.keys(arrows))('packages/%s', (name) => {
  const code = importsIn(`packages/${name}/src`, (file) => !isTest(file));

  test('imports only the packages and libraries it may', () => {
    const allowed = [
      'zod',
      ...(libraries[name] ?? []),
      ...(arrows[name] ?? []).map((other) => `@tsi/${other}`),
    ];
    const strangers = code.filter(({ specifier }) => {
      const from = packageOf(specifier);
      return (
        from !== undefined && !allowed.includes(from) && !(name === 'cli' && specifier.startsWith('node:'))
      );
    });
    expect(strangers).toEqual([]);
  });

  test('declares what it imports, and no more', () => {
    const { dependencies = {}, peerDependencies = {} } = JSON.parse(
      readFileSync(join(root, 'packages', name, 'package.json'), 'utf8'),
    ) as Record<string, Record<string, string>>;
    const imported = new Set(code.map(({ specifier }) => packageOf(specifier)));
    for (const dependency of Object.keys(dependencies)) expect([...imported]).toContain(dependency);
    expect(Object.keys({ ...dependencies, ...peerDependencies })).toContain('zod');
  });

  test('reaches into no other package past its entry point', () => {
    const strangers = code.filter(
      ({ specifier, file }) =>
        (specifier.startsWith('@tsi/') && !isEntry(specifier)) || leaves(name, file, specifier),
    );
    expect(strangers).toEqual([]);
  });

  test('relative imports name their file', () => {
    expect(
      code.filter(({ specifier }) => specifier.startsWith('.') && !/\.(ts|json)$/.test(specifier)),
    ).toEqual([]);
  });
});

test('examples use only published entry points', () => {
  const deep = importsIn('examples', (file) => !file.includes('generated')).filter(
    ({ specifier }) =>
      (specifier.startsWith('@tsi/') && !isEntry(specifier)) || specifier.includes('packages/'),
  );
  expect(deep).toEqual([]);
});

test('no package reads a clock, chance, the environment, a file or the network', () => {
  const forbidden =
    /Date\.now\(|new Date\(\)|Math\.random\(|process\.|toLocale[A-Z]|Intl\.\w+\(\)|globalThis\.fetch|\bfetch\(|node:fs/;
  const offenders = Object.keys(arrows)
    .filter((name) => name !== 'cli')
    .flatMap((name) => sourceFiles(join(root, 'packages', name, 'src')))
    .filter((file) => !isTest(file) && forbidden.test(readFileSync(file, 'utf8')))
    .map((file) => relative(root, file));
  expect(offenders).toEqual([]);
});
