import ts from 'typescript';

/**
 * Lets a bundler leave out what an app does not use: every top-level constant that is worked out when the module loads
 * becomes a call that is marked as pure, so that it goes when nobody reads it. Without it, a table whose rows call a
 * helper, a list put together with `...`, and all that they refer to, stay in every bundle.
 *
 * It holds because nothing at the top of our modules has a side effect, as `sideEffects: false` in each package says.
 */
export function pureInitialisers(code: string): string {
  const file = ts.createSourceFile('built.js', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JS);
  const initialisers = file.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations.map(({ initializer }) => initializer))
    .filter(
      (initializer) =>
        initializer !== undefined && !ts.isClassExpression(initializer) && isWorkedOut(initializer),
    );
  let written = '';
  let at = 0;
  for (const initialiser of initialisers) {
    const [start, end] = [initialiser!.getStart(file), initialiser!.getEnd()];
    written += `${code.slice(at, start)}/* @__PURE__ */ (() => (${code.slice(start, end)}))()`;
    at = end;
  }
  return written + code.slice(at);
}

/** Is anything done when this is read, besides writing down what stands there? A function is not run. */
const isWorkedOut = (node: ts.Node): boolean =>
  !ts.isFunctionLike(node) &&
  (ts.isCallExpression(node) ||
    ts.isNewExpression(node) ||
    ts.isSpreadElement(node) ||
    ts.isSpreadAssignment(node) ||
    ts.isPropertyAccessExpression(node) ||
    ts.isElementAccessExpression(node) ||
    ts.isTemplateExpression(node) ||
    ts.isClassLike(node) ||
    (ts.forEachChild(node, (child) => isWorkedOut(child) || undefined) ?? false));
