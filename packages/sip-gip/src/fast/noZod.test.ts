import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { expect, test } from 'vitest';

const core = new URL('../../../core/src/index.ts', import.meta.url);

/** What a file loads when it runs: from where, and which names. */
function loads(file: URL): { readonly from: string; readonly names: readonly string[] }[] {
  const source = ts.createSourceFile('', readFileSync(fileURLToPath(file), 'utf8'), ts.ScriptTarget.Latest);
  return source.statements.flatMap((statement) => {
    const clause = ts.isImportDeclaration(statement)
      ? statement.importClause
      : ts.isExportDeclaration(statement)
        ? statement
        : undefined;
    if (clause === undefined || ('isTypeOnly' in clause && clause.isTypeOnly)) return [];
    const specifier = (statement as ts.ImportDeclaration | ts.ExportDeclaration).moduleSpecifier;
    if (!specifier) return [];
    const bindings = ts.isExportDeclaration(clause) ? clause.exportClause : clause.namedBindings;
    const names =
      bindings && 'elements' in bindings
        ? bindings.elements.filter((one) => !one.isTypeOnly).map(({ name }) => name.text)
        : ['*'];
    return names.length > 0 ? [{ from: (specifier as ts.StringLiteral).text, names }] : [];
  });
}

/** Every file and library that is loaded with one, core by the names that are asked of it. */
function reached(file: URL, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(file.href)) return found;
  found.add(file.href);
  for (const { from, names } of loads(file)) {
    if (from.startsWith('.')) reached(new URL(from, file), found);
    else if (from === '@tsi/core')
      for (const entry of loads(core)) {
        if (entry.names.some((name) => names.includes(name))) reached(new URL(entry.from, core), found);
      }
    else found.add(from);
  }
  return found;
}

test('nothing that @tsi/sip-gip/fast loads is a library, zod least of all', () => {
  const all = [...reached(new URL('../fast.ts', import.meta.url))];
  expect(all.some((one) => one.endsWith('core/src/issueFindings.ts'))).toBe(true);
  expect(all.filter((one) => !one.startsWith('file:'))).toEqual([]);
});

test('the same walk finds zod where it is', () => {
  expect([...reached(new URL('../plan.ts', import.meta.url))]).toContain('zod');
});
