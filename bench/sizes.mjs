/**
 * What an import weighs in a browser: each name bundled alone by esbuild from the built packages, minified, and with
 * gzip. zod is left out (every app has one); `--with-zod` keeps it.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const external = process.argv.includes('--with-zod') ? [] : ['zod'];

/** Names that people import alone, besides everything of an entry. */
const alone = {
  '@tsi/core': ['readInput', 'IsoDate'],
  '@tsi/wellbeing-wheel': ['scoreAssessment', 'wheelSvg'],
  '@tsi/resilience-matrix': ['placeInMatrix'],
  '@tsi/consent': ['assessSharing'],
  '@tsi/sip-gip': ['checkPlan', 'planKind', 'renderPlan'],
  '@tsi/indicators': [
    'proportion',
    'computeIndicator',
    'findingKinds',
    'kolada',
    'pxweb',
    'kolada, pxweb',
    'suppressTable',
  ],
  '@tsi/coordination': ['gapClock', 'contactStages', 'goalBank'],
};

console.log(
  `esbuild ${JSON.parse(readFileSync(new URL('node_modules/esbuild/package.json', import.meta.url), 'utf8')).version}, ${external.length ? 'without' : 'with'} zod\n`,
);
console.log('| import | minified, kB | gzip, kB |');
console.log('| --- | ---: | ---: |');
for (const folder of readdirSync(join(root, 'packages')).filter(
  (name) => name !== 'cli' && name !== 'fhir',
)) {
  const { name, exports } = JSON.parse(readFileSync(join(root, 'packages', folder, 'package.json'), 'utf8'));
  const entries = Object.entries(exports).filter(
    ([entry, target]) => typeof target === 'object' && !entry.includes('*'),
  );
  for (const [entry, { default: file }] of entries) {
    const path = join(root, 'packages', folder, file);
    const names = entry === '.' ? (alone[name] ?? []) : [];
    for (const wanted of [...names, '*']) {
      const { length, zipped } = await weigh(path, wanted);
      const said = wanted === '*' ? 'everything' : `\`${wanted}\``;
      console.log(
        `| \`${join(name, entry)}\`: ${said} | ${(length / 1000).toFixed(1)} | ${(zipped / 1000).toFixed(1)} |`,
      );
    }
  }
}

async function weigh(path, wanted) {
  const from = JSON.stringify(path);
  const contents = wanted === '*' ? `export * from ${from};` : `export { ${wanted} } from ${from};`;
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: dirname(path) },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    external,
  });
  const [{ contents: bytes }] = outputFiles;
  return { length: bytes.length, zipped: gzipSync(bytes, { level: 9 }).length };
}
