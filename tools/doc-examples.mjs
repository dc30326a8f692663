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

const sources = ['README.md', 'packages', 'docs', 'examples'].flatMap((entry) =>
  entry.endsWith('.md') ? [join(root, entry)] : filesBelow(join(root, entry)),
);
// Everything is read before the folder is emptied, so that a fault leaves the examples as they were.
const files = sources
  .filter((path) => /\.(md|ts)$/.test(path) && !/\.test(-d)?\.ts$/.test(path))
  .flatMap((path) => {
    const from = relative(root, path);
    return blocksIn(path).map(({ line, code }) => ({
      name: `${from.replace(/[^A-Za-z0-9]+/g, '-')}-${line}.test.ts`,
      content: testFile(`${from}:${line}`, code),
    }));
  });
rmSync(target, { recursive: true, force: true });
mkdirSync(target, { recursive: true });
for (const { name, content } of files) writeFileSync(join(target, name), content);
