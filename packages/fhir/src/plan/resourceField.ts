import type { Path } from '@tsi/core';
import { at, type Cursor, items, mark, textAt } from '../cursor.ts';
import { markName } from './agents.ts';
import { type Draft, push } from './draft.ts';
import { type Export, referTo } from './exporting.ts';
import type { Field, Mapping } from './field.ts';
import { type Import, isSame } from './importing.ts';

/** A resource that says one thing of a plan. */
export interface ResourceKind<T> {
  readonly type: string;
  /** What its id ends in, before a number. */
  readonly hint: string;
  /** The element that refers to the child. */
  readonly subject?: 'subject' | 'for';
  /** What every one of them says; a resource that says it differently is read, and that is told. */
  readonly always: Draft;
  /** Is this one of them? Asked of what is read. */
  readonly is: (from: Cursor, into: Import) => boolean;
  readonly mapping: Mapping<T>;
}

/** Writes a resource, and gives it back. */
export function writeResource<T>(kind: ResourceKind<T>, value: T, out: Export, path: Path): Draft {
  const draft = out.create(kind.type, kind.hint);
  Object.assign(draft, structuredClone(kind.always));
  if (kind.subject) draft[kind.subject] = referTo(out.patient);
  kind.mapping.write(value, draft, out, path);
  return draft;
}

/** Reads the resource that a reference stands for, if it is one of the kind. */
export function readResource<T>(
  kind: ResourceKind<T>,
  reference: Cursor | undefined,
  into: Import,
): Partial<T> | undefined {
  const from = into.resolve(reference);
  if (!from || !isOf(kind, from, into)) return undefined;
  mark(at(reference, 'reference'));
  return readFound(kind, from, into);
}

/** Is the resource one of the kind? */
export const isOf = <T>(kind: ResourceKind<T>, from: Cursor, into: Import): boolean =>
  textAt(from, 'resourceType') === kind.type && kind.is(from, into);

/** Reads a resource of the kind. */
export function readFound<T>(kind: ResourceKind<T>, from: Cursor, into: Import): Partial<T> {
  markName(from);
  const subject = kind.subject && at(from, kind.subject);
  if (isSame(into.resolve(subject), into.patient)) mark(subject);
  for (const [element, value] of Object.entries(kind.always)) {
    const place = at(from, element);
    if (place && JSON.stringify(place.value) === JSON.stringify(value)) mark(place);
  }
  return kind.mapping.read(from, into);
}

/** A list of resources, referred to from a list of references. */
export const resources = <T>(list: string, kind: ResourceKind<T>): Field<readonly T[]> => ({
  write: (all, to, out, path) => {
    for (const [index, value] of all.entries())
      push(to, list, referTo(writeResource(kind, value, out, [...path, index])));
  },
  read: (from, into) => {
    const all = items(from, list).flatMap((reference) => readResource(kind, reference, into) ?? []);
    return all.length > 0 ? (all as unknown as readonly T[]) : undefined;
  },
});

/** One resource, referred to from a list of references. */
export const oneResource = <T>(list: string, kind: ResourceKind<T>): Field<T> => ({
  write: (value, to, out, path) => push(to, list, referTo(writeResource(kind, value, out, path))),
  read: (from, into) => {
    for (const reference of items(from, list)) {
      const value = readResource(kind, reference, into);
      if (value !== undefined) return value as T;
    }
    return undefined;
  },
});

/** Does a concept of the resource have this coding? */
export const hasCoding = (concepts: readonly Cursor[], system: string, code: string): boolean =>
  concepts.some((concept) =>
    items(concept, 'coding').some(
      (coding) => textAt(coding, 'system') === system && textAt(coding, 'code') === code,
    ),
  );
