import { type Finding, type Path, readInput } from '@tsi/core';
import type * as z from 'zod';
import type { SharingOptions } from './assessSharing.ts';
import { Child } from './child.ts';
import { Consent } from './consent.ts';
import { ConsentPractice } from './consentPractice.ts';
import { SharingRequest } from './sharingRequest.ts';

/** What could be read of a question and all it rests on. What could not be read counts as not given. */
export interface ReadSharing {
  readonly request: SharingRequest | undefined;
  readonly child: Child | undefined;
  readonly practice: ConsentPractice | undefined;
  /** In the order given; undefined where one could not be read, so that paths into the list stay right. */
  readonly consents: readonly (Consent | undefined)[];
  readonly findings: readonly Finding[];
}

/**
 * Reads everything again, whatever the types promise: a field left out in JavaScript or in a file must not become
 * a yes.
 */
export function readSharing(request: unknown, options: SharingOptions): ReadSharing {
  const findings: Finding[] = [];
  const read = <Schema extends z.ZodType>(schema: Schema, input: unknown, path: Path) => {
    const result = readInput(schema, input, { locale: options.locale });
    findings.push(...result.findings.map((found) => ({ ...found, path: [...path, ...found.path] })));
    return result.value;
  };
  return {
    request: read(SharingRequest, request, []),
    child: options.child === undefined ? undefined : read(Child, options.child, ['child']),
    practice:
      options.practice === undefined ? undefined : read(ConsentPractice, options.practice, ['practice']),
    consents: (options.consents ?? []).map((consent, i) => read(Consent, consent, ['consents', i])),
    findings,
  };
}
