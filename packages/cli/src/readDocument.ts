import { type ObjectNode, parse, type ValueNode } from '@humanwhocodes/momoa';
import type { Finding, Locale, Path } from '@tsi/core';
import { finding } from './findingKinds.ts';

/** A place in a text, both counted from 1. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** A JSON text that was read: its value, and where each part of it stands. */
export interface JsonDocument {
  readonly value: unknown;
  /** The place of a path; of the nearest part that exists when the path leads to something missing. */
  readonly positionOf: (path: Path) => Position;
}

/** A document, or the finding that says why there is none. */
export type ReadDocument =
  | { readonly document: JsonDocument }
  | { readonly finding: Finding; readonly position: Position };

/** Reads a JSON text so that findings can point into it. The text itself is never repeated. */
export function readDocument(
  text: string,
  { locale }: { readonly locale?: Locale | undefined } = {},
): ReadDocument {
  // A byte order mark is how some editors begin a file; it is not part of the JSON.
  const json = text.replace(/^\uFEFF/, '');
  try {
    const { body } = parse(json);
    const value: unknown = JSON.parse(json);
    return { document: { value, positionOf: (path) => positionIn(body, path) } };
  } catch (error) {
    const position = errorPosition(error);
    return { finding: finding('cli/notJson', { params: { ...position }, locale }), position };
  }
}

function positionIn(body: ValueNode, path: Path): Position {
  let node = body;
  for (const step of path) {
    const next = childOf(node, step);
    if (!next) break;
    node = next;
  }
  const { line, column } = node.loc.start;
  return { line, column };
}

function childOf(node: ValueNode, step: string | number): ValueNode | undefined {
  if (node.type === 'Array') return typeof step === 'number' ? node.elements[step]?.value : undefined;
  // Of a name that stands twice JSON.parse takes the last, so the finding points there too.
  return node.type === 'Object'
    ? node.members.findLast((member) => nameOf(member) === step)?.value
    : undefined;
}

const nameOf = ({ name }: ObjectNode['members'][number]) => (name.type === 'String' ? name.value : name.name);

function errorPosition(error: unknown): Position {
  const { line, column } = error as Partial<Position>;
  return { line: line ?? 1, column: column ?? 1 };
}
