import { type Finding, type Locale, type Path, readInput } from '@tsi/core';
import * as z from 'zod';
import type { SharingOptions } from './assessSharing.ts';
import { Child } from './child.ts';
import { Consent } from './consent.ts';
import { ConsentPractice } from './consentPractice.ts';
import { SharingRequest } from './sharingRequest.ts';
import { WatchedChange } from './watchList.ts';

const WatchedChanges = /* @__PURE__ */ z.array(WatchedChange).max(100);

/** What could be read of a question. */
export interface ReadRequest {
  readonly request: SharingRequest | undefined;
  readonly findings: readonly Finding[];
}

/** What could be read of all that a question rests on. What could not be read counts as not given. */
export interface ReadBasis {
  readonly child: Child | undefined;
  readonly practice: ConsentPractice | undefined;
  /** In the order given; undefined where one could not be read, so that paths into the list stay right. */
  readonly consents: readonly (Consent | undefined)[];
  readonly changes: readonly WatchedChange[] | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Reads a question again, whatever the types promise: a field left out in JavaScript or in a file must not become a yes.
 */
export function readRequest(request: unknown, locale: Locale | undefined): ReadRequest {
  const { value, findings } = readInput(SharingRequest, request, { locale });
  return { request: value, findings };
}

/** Reads what questions rest on in the same way. What comes out is a copy, so a later change of what was given is not seen. */
export function readBasis(options: SharingOptions): ReadBasis {
  const findings: Finding[] = [];
  const read = <Schema extends z.ZodType>(schema: Schema, input: unknown, path: Path) => {
    const result = readInput(schema, input, { locale: options.locale });
    findings.push(...result.findings.map((found) => ({ ...found, path: [...path, ...found.path] })));
    return result.value;
  };
  return {
    child: options.child === undefined ? undefined : read(Child, options.child, ['child']),
    practice:
      options.practice === undefined ? undefined : read(ConsentPractice, options.practice, ['practice']),
    consents: (options.consents ?? []).map((consent, i) => read(Consent, consent, ['consents', i])),
    changes: options.changes === undefined ? undefined : read(WatchedChanges, options.changes, ['changes']),
    findings,
  };
}
