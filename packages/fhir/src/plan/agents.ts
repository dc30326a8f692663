import type { Path } from '@tsi/core';
import { type Huvudman, type Informant, OperationId, operation as operationOf, textIn } from '@tsi/core';
import { ownCoding, ownConcept } from '../codings.ts';
import { at, type Cursor, items, mark, takeText, textAt } from '../cursor.ts';
import type { Reference } from '../fhirTypes.ts';
import { ownCodeSystem, ownIdentifiers } from '../ours.ts';
import { type Draft, push } from './draft.ts';
import { addressOf, clean, lose, referTo, type Writing } from './exporting.ts';
import { type Content, type Field, referenceOf } from './field.ts';
import { isSame, type Reading } from './importing.ts';
import { huvudmanNames, relationshipNames } from './planNames.ts';

/** Somebody in their work, or an organisation, as far as it is known. */
export interface Role {
  readonly operation?: OperationId | undefined;
  readonly huvudman?: Huvudman | undefined;
  readonly role?: string | undefined;
}

/** Each person and organisation is one resource, however often it is referred to. */
export function once(out: Writing, key: readonly unknown[], make: () => Draft): Reference {
  const name = JSON.stringify(key);
  const known = out.agents.get(name);
  if (known !== undefined) return { reference: known };
  const made = make();
  out.agents.set(name, addressOf(made));
  return referTo(made);
}

/** An operation, a huvudman, or an operation of one that is not its usual. */
export function organization({ operation, huvudman }: Role, out: Writing): Reference | undefined {
  const over =
    huvudman &&
    once(out, ['huvudman', huvudman], () => {
      const draft = out.create('Organization', 'organization');
      draft.type = [ownConcept('huvudman', huvudman)];
      draft.name = textIn(huvudmanNames[huvudman], out.locale);
      return draft;
    });
  if (operation === undefined) return over;
  return once(out, ['operation', operation, huvudman], () => {
    const draft = out.create('Organization', 'organization');
    draft.type = [ownConcept('operation', operation)];
    draft.name = textIn(operationOf(operation).label, out.locale);
    if (over) draft.partOf = over;
    return draft;
  });
}

/** Somebody in their work. The path is that of the role's words. */
export function practitionerRole({ operation, huvudman, role }: Role, out: Writing, path: Path): Reference {
  const said = role === undefined ? undefined : clean(role, out, path);
  return once(out, ['role', operation, huvudman, role], () => {
    const at = organization({ operation, huvudman }, out);
    const draft = out.create('PractitionerRole', 'role');
    if (at) draft.organization = at;
    if (said !== undefined) draft.code = [{ text: said }];
    return draft;
  });
}

/** Reads somebody in their work; undefined when it is not, or nothing of it is understood. */
export function readRole(from: Cursor | undefined, into: Reading): Role | undefined {
  if (textAt(from, 'resourceType') !== 'PractitionerRole') return undefined;
  const place = readOrganization(into.resolve(at(from, 'organization')), into);
  const [code] = items(from, 'code');
  const role = takeText(code, 'text') ?? takeText(code, 'coding', 0, 'display');
  if (!place && role === undefined && !into.own) return undefined;
  if (place) mark(at(from, 'organization'));
  markName(from);
  return { ...place, ...(role !== undefined && { role }) };
}

/** Reads an operation and its huvudman. */
export function readOrganization(from: Cursor | undefined, into: Reading): Role | undefined {
  if (textAt(from, 'resourceType') !== 'Organization') return undefined;
  const over = readOrganization(into.resolve(at(from, 'partOf')), into);
  const operation = OperationId.safeParse(codeIn(from, 'operation'));
  const huvudman = huvudmanWords.find((one) => one === codeIn(from, 'huvudman'));
  if (!operation.success && huvudman === undefined) return undefined;
  for (const step of ['type', 'name', ...(over ? ['partOf'] : [])]) mark(at(from, step));
  markName(from);
  return {
    ...over,
    ...(operation.success && { operation: operation.data }),
    ...(huvudman !== undefined && { huvudman }),
  };
}

const huvudmanWords = ['kommun', 'region', 'state', 'private'] as const satisfies readonly Huvudman[];

const codeIn = (from: Cursor | undefined, system: string): string | undefined =>
  items(from, 'type')
    .flatMap((concept) => items(concept, 'coding'))
    .filter((coding) => textAt(coding, 'system') === ownCodeSystem(system))
    .map((coding) => textAt(coding, 'code'))[0];

/** A resource that has been read has a type and an id of its own. */
export function markName(from: Cursor | undefined): void {
  for (const step of ['resourceType', 'id']) mark(at(from, step));
}

/** A person around the child as a resource of their own. */
export function relatedPerson(kind: 'custodian' | 'other', out: Writing, role?: string): Draft {
  const draft = out.create('RelatedPerson', kind);
  draft.patient = referTo(out.patient);
  const name = textIn(relationshipNames[kind], out.locale);
  draft.relationship = [
    { coding: [ownCoding('relationship', kind)], text: kind === 'other' ? (role ?? name) : name },
  ];
  return draft;
}

/** Who somebody is. What is only a fragment of it is told as a loss. */
export function writeInformant(who: Partial<Informant>, out: Writing, path: Path): Reference | undefined {
  const { kind, ref, role } = who as { kind?: Informant['kind']; ref?: string; role?: string };
  switch (kind) {
    case 'child':
      return referTo(out.patient);
    case 'custodian': {
      const value = ref === undefined ? undefined : clean(ref, out, [...path, 'ref']);
      return once(out, ['custodian', ref], () => {
        const draft = relatedPerson('custodian', out);
        if (value !== undefined) push(draft, 'identifier', { system: ownIdentifiers('custodian'), value });
        return draft;
      });
    }
    case 'professional':
      return practitionerRole(who as Role, out, [...path, 'role']);
    case 'other': {
      if (role === undefined) break;
      const said = clean(role, out, [...path, 'role']);
      return once(out, ['other', role], () => relatedPerson('other', out, said));
    }
  }
  lose(out, 'fhir/fragment', path);
  return undefined;
}

/** Reads who somebody is; undefined when that is not known to us. */
function readInformant(from: Cursor | undefined, into: Reading): Informant | undefined {
  if (isSame(from, into.patient)) return { kind: 'child' };
  const role = readRole(from, into);
  if (role) {
    const { huvudman: _, ...who } = role;
    return who.operation || into.own ? ({ kind: 'professional', ...who } as Informant) : undefined;
  }
  if (textAt(from, 'resourceType') !== 'RelatedPerson') return undefined;
  const [relationship] = items(from, 'relationship');
  const kind = items(relationship, 'coding')
    .filter((coding) => textAt(coding, 'system') === ownCodeSystem('relationship'))
    .map((coding) => textAt(coding, 'code'))[0];
  const ref = referenceOf('custodian', from, into);
  const words = textAt(relationship, 'text') ?? textAt(relationship, 'coding', 0, 'display');
  const who =
    kind === 'custodian'
      ? { kind, ...(ref !== undefined && { ref }) }
      : words === undefined
        ? undefined
        : { kind: 'other', role: words };
  if (!who) return undefined;
  for (const step of ['relationship', 'patient']) mark(at(from, step));
  for (const one of items(from, 'identifier'))
    if (textAt(one, 'system') === ownIdentifiers('custodian')) mark(one);
  markName(from);
  return who as Informant;
}

/** Reads who a reference stands for, and marks the reference. */
export function takeInformant(reference: Cursor | undefined, into: Reading): Informant | undefined {
  const who = readInformant(into.resolve(reference), into);
  if (who) mark(at(reference, 'reference'));
  return who;
}

/** Somebody, in an extension of ours. */
export const anInformant: Content<Informant> = {
  write: (who, out, path) => {
    const reference = writeInformant(who, out, path);
    return reference ? [{ valueReference: reference }] : [];
  },
  read: ([extension], into) => takeInformant(at(extension, 'valueReference'), into),
};

/** Several informants, in a list of references. */
export const informants = (list: string): Field<readonly Informant[]> => ({
  write: (all, to, out, path) => {
    for (const [index, who] of all.entries()) {
      const reference = writeInformant(who, out, [...path, index]);
      if (reference) push(to, list, reference);
    }
  },
  read: (from, into) => {
    const all = items(from, list).flatMap((reference) => takeInformant(reference, into) ?? []);
    return all.length > 0 ? all : undefined;
  },
});
