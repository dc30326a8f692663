/**
 * Every ```ts block of the READMEs, guides and doc comments becomes a test, so that no example can rot.
 *
 * A statement followed by `// => value` is an assertion that it equals that value (after a JSON-like `toEqual`);
 * other statements only have to run. ```ts no-run blocks are left out. Output: examples/generated/*.test.ts,
 * which Vitest runs and tsc checks.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = join(root, 'examples', 'generated');

/** Files below a folder, sorted, without what others wrote or what was built. */
function filesBelow(folder) {
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      if (['node_modules', 'dist', 'generated', 'out', 'corpus'].includes(entry.name)) return [];
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(path) : [path];
    });
}

/** The ```ts blocks of one file: code and the line where it begins. */
function blocksIn(path) {
  const inComment = path.endsWith('.ts');
  const lines = readFileSync(path, 'utf8').split('\n');
  const blocks = [];
  let block;
  lines.forEach((raw, index) => {
    const line = inComment ? raw.replace(/^\s*\* ?/, '') : raw;
    if (!block && /^```ts\s*$/.test(line)) block = { line: index + 2, code: [] };
    else if (block && /^```\s*$/.test(line)) {
      blocks.push({ line: block.line, code: block.code.join('\n') });
      block = undefined;
    } else block?.code.push(line);
  });
  return blocks;
}

/** What stands after `// =>` behind a statement. */
function expectedAfter(code, statement) {
  const comments = ts.getTrailingCommentRanges(code, statement.end) ?? [];
  for (const { pos, end } of comments) {
    const match = /^\/\/ => (.+)$/.exec(code.slice(pos, end));
    if (match) return match[1];
  }
  return undefined;
}

function testFile(title, code) {
  const { statements } = ts.createSourceFile('block.ts', code, ts.ScriptTarget.Latest, true);
  const imports = [];
  const body = [];
  for (const statement of statements) {
    const text = statement.getText();
    const expected = expectedAfter(code, statement);
    if (ts.isImportDeclaration(statement)) imports.push(text);
    else if (expected !== undefined && ts.isExpressionStatement(statement))
      body.push(`expect(${statement.expression.getText()}).toEqual(${expected});`);
    else body.push(text);
  }
  const names = body.some((line) => line.startsWith('expect(')) ? 'expect, test' : 'test';
  return [
    `import { ${names} } from 'vitest';`,
    ...imports,
    '',
    `test(${JSON.stringify(title)}, async () => {`,
    ...body,
    '});',
    '',
  ].join('\n');
}

rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
const sources = ['README.md', 'packages', 'docs', 'examples'].flatMap((entry) =>
  entry.endsWith('.md') ? [join(root, entry)] : filesBelow(join(root, entry)),
);
for (const path of sources) {
  if (!/\.(md|ts)$/.test(path) || /\.test(-d)?\.ts$/.test(path)) continue;
  const from = relative(root, path);
  for (const { line, code } of blocksIn(path)) {
    const name = `${from.replace(/[^A-Za-z0-9]+/g, '-')}-${line}.test.ts`;
    writeFileSync(join(target, name), testFile(`${from}:${line}`, code));
  }
}
