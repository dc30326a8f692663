import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const corpus = fileURLToPath(new URL('../packages/sip-gip/corpus/', import.meta.url));

/** One step of a JSON Patch (RFC 6902): of its operations, the three that the corpus uses. */
interface Change {
  readonly op: 'add' | 'remove' | 'replace';
  readonly path: string;
  readonly value?: unknown;
}

interface InvalidPlan {
  readonly file: string;
  readonly base: string;
  readonly change: readonly Change[];
}

/** The corpus's invalid plans by path from the root: each a valid one with the changes that its index names. */
export function corpusFiles(): Readonly<Record<string, string>> {
  const { invalid }: { readonly invalid: readonly InvalidPlan[] } = read('index.json');
  return Object.fromEntries(
    invalid.map(({ file, base, change }) => [
      `packages/sip-gip/corpus/${file}`,
      textOf(change.reduce(changed, read(base))),
    ]),
  );
}

const read = (file: string) => JSON.parse(readFileSync(`${corpus}${file}`, 'utf8'));

/** The document changed in place, or what stands instead of it. */
function changed(document: unknown, { op, path, value }: Change): unknown {
  if (path === '') return value;
  const steps = path
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const last = steps.pop()!;
  const parent = steps.reduce((part, step) => (part as Record<string, unknown>)[step], document) as object;
  if (!Array.isArray(parent)) {
    if (op !== 'add' && !Object.hasOwn(parent, last)) throw new RangeError(`nothing to ${op} at ${path}`);
    if (op === 'remove') delete (parent as Record<string, unknown>)[last];
    // Not an assignment: a field may be called __proto__.
    else Object.defineProperty(parent, last, { value, configurable: true, enumerable: true, writable: true });
  } else {
    const index = last === '-' ? parent.length : Number(last);
    if (op !== 'add' && !(index in parent)) throw new RangeError(`nothing to ${op} at ${path}`);
    parent.splice(index, op === 'add' ? 0 : 1, ...(op === 'remove' ? [] : [value]));
  }
  return document;
}

/** One field a line: short, and a difference between two plans is seen. */
const textOf = (document: unknown): string => {
  if (typeof document !== 'object' || document === null || Array.isArray(document))
    return `${JSON.stringify(document)}\n`;
  const fields = Object.entries(document).map(
    ([name, value]) => `  ${JSON.stringify(name)}: ${JSON.stringify(value)}`,
  );
  return fields.length === 0 ? '{}\n' : `{\n${fields.join(',\n')}\n}\n`;
};
