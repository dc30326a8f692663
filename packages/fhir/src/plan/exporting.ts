import type { Locale, Path } from '@tsi/core';
import type { Plan } from '@tsi/sip-gip';
import { referenceTo } from '../bundle.ts';
import type { Reference, Resource } from '../fhirTypes.ts';
import type { Loss } from '../loss.ts';
import { loss } from '../loss.ts';
import type { LossCode } from '../lossKinds.ts';
import type { ClassificationUris } from './classifications.ts';
import type { Draft } from './draft.ts';

/** What is referred to by a reference of the app's own. */
export type RefKind = 'need' | 'goal';

/** A bundle while it is being written. */
export interface Writing {
  readonly locale: Locale | undefined;
  readonly resources: Draft[];
  readonly losses: Loss[];
  /** The child, to be filled in. */
  readonly patient: Draft;
  /** The persons and organisations written so far, by what they are. */
  readonly agents: Map<string, string>;
  /** The next resource, with an id of its own. */
  readonly create: (resourceType: string, hint: string) => Draft;
}

type SeenIn = NonNullable<Plan['needs'][number]['seenIn']>[number];

/** A plan's bundle while it is being written. */
export interface Export extends Writing {
  readonly classifications: ClassificationUris;
  /** The plan's own resources, to be filled in. */
  readonly team: Draft;
  readonly plan: Draft;
  /** Which resource a reference stands for. */
  readonly known: Readonly<Record<RefKind, ReadonlyMap<string, string>>>;
  /** What was observed, where a need was seen. */
  readonly observed: (seen: SeenIn) => readonly Reference[];
  /** Days that decide what a personal number is. */
  readonly born: { readonly onOrBefore: `${number}-${number}-${number}` };
}

export const lose = (out: Writing, code: LossCode, path: Path): void => {
  out.losses.push(loss(code, { path, locale: out.locale }));
};

export const referTo = (draft: Draft): Reference => ({ reference: addressOf(draft) });

export const addressOf = (draft: Draft): string =>
  referenceTo(draft as Pick<Resource, 'resourceType' | 'id'>);

/**
 * Text as FHIR allows it: control characters and halves of characters are left out, and told as a loss. Of text with
 * nothing but blanks a mark is left.
 */
export function clean(text: string, out: Writing, path: Path): string {
  const allowed = text.replace(forbidden, '');
  const cleaned = allowed.trim() === '' ? '\uFFFD' : allowed;
  if (cleaned !== text) lose(out, 'fhir/charactersLeftOut', path);
  return cleaned;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that FHIR forbids.
const forbidden = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]|\p{Surrogate}/gu;
