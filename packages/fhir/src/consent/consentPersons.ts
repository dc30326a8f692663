import type { Giver } from '@tsi/consent';
import type { OperationId, Path } from '@tsi/core';
import { ownConcept } from '../codings.ts';
import { at, type Cursor, items, mark, textAt } from '../cursor.ts';
import type { Reference } from '../fhirTypes.ts';
import { ownIdentifiers } from '../ours.ts';
import {
  markName,
  once,
  organization,
  readOrganization,
  relatedPerson,
  takeInformant,
  writeInformant,
} from '../plan/agents.ts';
import { push } from '../plan/draft.ts';
import { clean, referTo, type Writing } from '../plan/exporting.ts';
import type { Content } from '../plan/field.ts';
import { isSame, type Reading } from '../plan/importing.ts';

/** Somebody who can say yes or no. Who speaks for their own information is a related person of their own. */
export function writeGiver(by: Giver, out: Writing, path: Path): Reference {
  if (by.kind === 'child') return referTo(out.patient);
  if (by.kind === 'custodian') return writeInformant(by, out, [...path, 'ref'])!;
  return once(out, ['person', by.ref], () => {
    const draft = relatedPerson('other', out);
    push(draft, 'identifier', {
      system: ownIdentifiers('person'),
      value: clean(by.ref, out, [...path, 'ref']),
    });
    return draft;
  });
}

/** Reads somebody who can say yes or no, and marks the reference. */
export function takeGiver(reference: Cursor | undefined, into: Reading): Giver | undefined {
  const from = into.resolve(reference);
  const address = at(reference, 'reference');
  if (isSame(from, into.patient)) {
    mark(address);
    return { kind: 'child' };
  }
  const named = items(from, 'identifier').find((one) => textAt(one, 'system') === ownIdentifiers('person'));
  const ref = textAt(named, 'value');
  if (from && ref !== undefined) {
    mark(address);
    mark(named);
    for (const step of ['relationship', 'patient']) mark(at(from, step));
    markName(from);
    return { kind: 'person', ref };
  }
  const who = takeInformant(reference, into);
  return who?.kind === 'custodian' ? who : undefined;
}

/** Somebody who can say yes or no, in an extension of ours. */
export const aGiver: Content<Giver> = {
  write: (by, out, path) => [{ valueReference: writeGiver(by, out, path) }],
  read: ([extension], into) => takeGiver(at(extension, 'valueReference'), into),
};

/** An operation of one authority. */
export interface Party {
  readonly operation: OperationId;
  readonly authority?: string | undefined;
}

/** An operation; one of a named authority has the authority's reference, and is part of the operation in general. */
export function writeParty({ operation, authority }: Party, out: Writing, path: Path): Reference {
  const general = organization({ operation }, out)!;
  if (authority === undefined) return general;
  return once(out, ['operation of', operation, authority], () => {
    const draft = out.create('Organization', 'organization');
    push(draft, 'identifier', {
      system: ownIdentifiers('authority'),
      value: clean(authority, out, [...path, 'authority']),
    });
    draft.type = [ownConcept('operation', operation)];
    draft.partOf = general;
    return draft;
  });
}

/** Reads an operation, and marks the reference. */
export function takeParty(reference: Cursor | undefined, into: Reading): Party | undefined {
  const from = into.resolve(reference);
  const found = readOrganization(from, into);
  if (!found?.operation) return undefined;
  const named = items(from, 'identifier').find(
    (one) => textAt(one, 'system') === ownIdentifiers('authority'),
  );
  const authority = textAt(named, 'value');
  mark(named);
  mark(at(reference, 'reference'));
  return { operation: found.operation, ...(authority !== undefined && { authority }) };
}
