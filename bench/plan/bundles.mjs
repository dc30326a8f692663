import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { fileOf, folder } from './contestants.mjs';

const bundle = (contents, resolveDir, more) =>
  build({
    stdin: { contents, resolveDir: fileURLToPath(resolveDir) },
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['@tsi/source', 'module', 'import'],
    target: 'es2022',
    logLevel: 'error',
    ...more,
  });

/** A module of the packages' sources in one file, to be loaded. */
export async function fromSources(contents) {
  const outfile = fileURLToPath(new URL('sources.bundle.mjs', folder));
  await bundle(contents, new URL('../../tools/', import.meta.url), { outfile });
  return import(outfile);
}

/** A contestant in one file, as an app would ship it; its path. */
export async function bundled(name) {
  const outfile = fileURLToPath(fileOf(name)).replace('.mjs', '.bundle.mjs');
  await bundle(readFileSync(fileOf(name), 'utf8'), folder, { outfile, minify: true });
  return outfile;
}

/** Bytes in a browser, minified and gzipped: of `isPlan` alone, and with `issues`. */
export async function bytesOf(name, exported) {
  const code = `export { ${exported} } from './${fileOf(name).pathname.split('/').at(-1)}';`;
  const { outputFiles } = await bundle(code, folder, { minify: true, write: false });
  return gzipSync(outputFiles[0].contents, { level: 9 }).length;
}
