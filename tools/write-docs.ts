/**
 * Writes what is generated from the code: docs/sources.md from every rule's wordings,
 * docs/glossary.md from the glossary's data, and the JSON Schema files.
 *
 * `--check` writes nothing and exits 1 when a file is not as it would be written.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatedFiles } from './generatedFiles.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const check = process.argv.includes('--check');

const current = (path: string) => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
};

for (const [name, content] of Object.entries(generatedFiles())) {
  const path = join(root, name);
  if (current(path) === content) continue;
  if (check) {
    console.error(`${relative(root, path)} is not up to date: run "npx -y pnpm@12.21.0 docs"`);
    process.exitCode = 1;
  } else {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    console.log(relative(root, path));
  }
}
