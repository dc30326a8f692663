import type { Path } from '@tsi/core';
import { at, type Cursor, items, mark, textAt } from '../cursor.ts';
import type { Reference } from '../fhirTypes.ts';
import { ownIdentifiers } from '../ours.ts';
import { push } from './draft.ts';
import { clean, type Export, type RefKind } from './exporting.ts';
import { type Field, referenceOf } from './field.ts';
import type { Import } from './importing.ts';

/** A reference to a need or a goal by the app's own reference: to the resource where there is one. */
export function writeRef(ref: string, kind: RefKind, out: Export, path: Path): Reference {
  const value = clean(ref, out, path);
  const address = out.known[kind].get(ref);
  if (address) return { reference: address };
  return {
    type: kind === 'need' ? 'Condition' : 'Goal',
    identifier: { system: ownIdentifiers(kind), value },
  };
}

/** References to needs or goals, in a list. */
export const refs = (list: string, kind: RefKind): Field<readonly string[]> => ({
  write: (all, to, out, path) => {
    for (const [index, ref] of all.entries()) push(to, list, writeRef(ref, kind, out, [...path, index]));
  },
  read: (from, into) => {
    const all = items(from, list).flatMap((item) => takeRef(item, kind, into) ?? []);
    return all.length > 0 ? all : undefined;
  },
});

/** The goals that a request serves, in FHIR's own extension for it. */
export const servedGoals: Field<readonly string[]> = {
  write: (all, to, out, path) => {
    for (const [index, ref] of all.entries())
      push(to, 'extension', {
        url: pertainsToGoal,
        valueReference: writeRef(ref, 'goal', out, [...path, index]),
      });
  },
  read: (from, into) => {
    const all = items(from, 'extension').flatMap((extension) => {
      if (textAt(extension, 'url') !== pertainsToGoal) return [];
      const ref = takeRef(at(extension, 'valueReference'), 'goal', into);
      if (ref !== undefined) mark(at(extension, 'url'));
      return ref ?? [];
    });
    return all.length > 0 ? all : undefined;
  },
};
const pertainsToGoal = 'http://hl7.org/fhir/StructureDefinition/resource-pertainsToGoal';

export function takeRef(from: Cursor | undefined, kind: RefKind, into: Import): string | undefined {
  const target = into.resolve(from);
  const ref = target
    ? referenceOf(kind, target, into)
    : textAt(from, 'identifier', 'system') === ownIdentifiers(kind)
      ? textAt(from, 'identifier', 'value')
      : undefined;
  if (ref !== undefined) for (const step of ['reference', 'type', 'identifier']) mark(at(from, step));
  return ref;
}
