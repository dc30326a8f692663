import type { Child } from '@tsi/consent';
import type { Locale } from '@tsi/core';
import { bundleOf } from './bundle.ts';
import { codeSystems } from './codings.ts';
import type { Bundle, Coding, Resource } from './fhirTypes.ts';
import { fhirIdOf } from './identifiers.ts';
import type { Loss } from './loss.ts';
import type { Draft } from './plan/draft.ts';
import type { Writing } from './plan/exporting.ts';
import { reference } from './plan/field.ts';

/** The child that a document is about, as far as an export needs to know. Swedish: barnet. */
export type ExportedChild = Pick<Child, 'ref' | 'protectedIdentity'>;

/** How a document about a child is written as FHIR. */
export interface ExportOptions {
  readonly child: ExportedChild;
  /** `collection` to read (unless you say otherwise), `transaction` to store. */
  readonly type?: Bundle['type'] | undefined;
  /** A security label beside the general one, where the identity is protected or it is not known. */
  readonly protectedLabel?: Coding | undefined;
  readonly locale?: Locale | undefined;
}

/** A bundle with the child in it, by reference only. `base` begins the ids of what else is put in it. */
export function beginWriting(base: string, { child, locale }: ExportOptions): Writing {
  const counts = new Map<string, number>();
  const patient: Draft = { resourceType: 'Patient', id: fhirIdOf(child.ref, 'child') };
  const resources: Draft[] = [patient];
  const out: Writing = {
    locale,
    resources,
    losses: [],
    patient,
    agents: new Map(),
    create: (resourceType, hint) => {
      const number = (counts.get(hint) ?? 0) + 1;
      counts.set(hint, number);
      const made: Draft = { resourceType, id: `${base}-${hint}-${number}` };
      resources.push(made);
      return made;
    },
  };
  reference('child').write(child.ref, patient, out, ['child']);
  return out;
}

/** The bundle when everything is in it, labelled where the identity is protected; each loss once. */
export function endWriting(
  { resources, losses }: Writing,
  { child, type, protectedLabel }: ExportOptions,
): { readonly bundle: Bundle; readonly losses: readonly Loss[] } {
  if (child.protectedIdentity !== 'no')
    for (const resource of resources)
      resource.meta = {
        ...(resource.meta as Draft | undefined),
        security: [
          { system: codeSystems.confidentiality, code: 'R' },
          ...(protectedLabel ? [protectedLabel] : []),
        ],
      };
  const once = new Map(losses.map((loss) => [JSON.stringify([loss.code, loss.path]), loss]));
  return { bundle: bundleOf(resources as Resource[], { type }), losses: [...once.values()] };
}
