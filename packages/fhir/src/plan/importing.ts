import type { Finding, Locale } from '@tsi/core';
import { at, type Cursor, items, mark, textAt, unread } from '../cursor.ts';
import { finding } from '../finding.ts';
import { type Loss, loss } from '../loss.ts';
import type { ClassificationUris } from './classifications.ts';

/** A bundle while it is being read. */
export interface Reading {
  readonly locale: Locale | undefined;
  /** Made by this package: then what is not there was not there. */
  readonly own: boolean;
  /** The child that it is about. */
  readonly patient: Cursor | undefined;
  /** The resources of a type, in the bundle's order. */
  readonly all: (resourceType: string) => readonly Cursor[];
  /** The resource that a reference stands for. */
  readonly resolve: (reference: Cursor | undefined) => Cursor | undefined;
}

/** A plan's bundle while it is being read. */
export interface Import extends Reading {
  readonly classifications: ClassificationUris;
  readonly team: Cursor | undefined;
  readonly plan: Cursor;
}

/** Finds resources by address, and refuses those that cannot be read safely. */
export function resourcesOf(bundle: Cursor, locale: Locale | undefined) {
  const findings: Finding[] = [];
  const refused = new Set<unknown>();
  const byAddress = new Map<string, Cursor>();
  const usable: Cursor[] = [];
  for (const entry of items(bundle, 'entry')) {
    const resource = at(entry, 'resource');
    const type = textAt(resource, 'resourceType');
    if (!resource || type === undefined) continue;
    const unsafe = ['modifierExtension', 'implicitRules'].flatMap((name) => at(resource, name) ?? []);
    for (const { path } of unsafe) findings.push(finding('fhir/modifierExtension', { path, locale }));
    const mistaken = textAt(resource, 'status') === 'entered-in-error';
    if (mistaken)
      findings.push(finding('fhir/enteredInError', { path: [...resource.path, 'status'], locale }));
    if (unsafe.length > 0 || mistaken) {
      refused.add(resource.value);
      continue;
    }
    usable.push(resource);
    const id = textAt(resource, 'id');
    const fullUrl = textAt(entry, 'fullUrl');
    for (const address of [fullUrl, id === undefined ? undefined : `${type}/${id}`])
      if (address !== undefined && !byAddress.has(address)) byAddress.set(address, resource);
  }
  return {
    findings,
    all: (resourceType: string) => usable.filter((one) => textAt(one, 'resourceType') === resourceType),
    resolve: (reference: Cursor | undefined): Cursor | undefined => {
      const address = textAt(reference, 'reference');
      return address === undefined ? undefined : byAddress.get(address.split('/_history/')[0] ?? '');
    },
  };
}

/** The same resource? */
export const isSame = (a: Cursor | undefined, b: Cursor | undefined): boolean =>
  a !== undefined && b !== undefined && a.value === b.value;

/** Marks the frame of a bundle: its type, addresses and requests. */
export function markFrame(root: Cursor): void {
  for (const step of ['resourceType', 'type']) mark(at(root, step));
  for (const entry of items(root, 'entry')) for (const step of ['fullUrl', 'request']) mark(at(entry, step));
}

/** Marks a whole resource. */
export function markWhole(root: Cursor, resource: unknown): void {
  for (const entry of items(root, 'entry'))
    if (at(entry, 'resource')?.value === resource) mark(at(entry, 'resource'));
}

/** What was not read, as losses. */
export const lossesIn = (root: Cursor, locale: Locale | undefined): Loss[] => [
  ...unread(root).map((path) => loss('fhir/notRead', { path, locale })),
  ...root.marks.dayOnly.map((path) => loss('fhir/timeOfDay', { path, locale })),
];
