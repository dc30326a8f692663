import type { Path } from '@tsi/core';
import type { Plan } from '@tsi/sip-gip';
import { at, type Cursor, items, mark, takeText, textAt } from '../cursor.ts';
import { ownCodeSystem, ownExtension } from '../ours.ts';
import type { ClassificationUris } from './classifications.ts';
import { type Draft, push } from './draft.ts';
import { clean, type Export } from './exporting.ts';
import type { Field } from './field.ts';
import type { Import } from './importing.ts';

type PlanCode = NonNullable<Plan['codes']>[number];

/** Codes of classifications, in the codings of a concept. Swedish: koder. */
export const codesIn = (concept: string): Field<readonly PlanCode[]> => ({
  write: (codes, to, out, path) => {
    to[concept] ??= {};
    for (const [index, code] of codes.entries())
      push(to[concept] as Draft, 'coding', writeCode(code, out, [...path, index]));
  },
  read: (from, into) => {
    const codes = items(from, concept, 'coding').flatMap((coding) => readCode(coding, into) ?? []);
    return codes.length > 0 ? codes : undefined;
  },
});

/** The codes of a plan, each a concept beside the one that says which kind of plan it is. Swedish: planens koder. */
export const codesOfPlan: Field<readonly PlanCode[]> = {
  write: (codes, to, out, path) => {
    for (const [index, code] of codes.entries())
      push(to, 'category', { coding: [writeCode(code, out, [...path, index])] });
  },
  read: (from, into) => {
    const codes = items(from, 'category')
      .map((concept) => items(concept, 'coding'))
      .filter((codings) => !codings.some((coding) => textAt(coding, 'system') === ownCodeSystem('plan-kind')))
      .flatMap((codings) => codings.flatMap((coding) => readCode(coding, into) ?? []));
    return codes.length > 0 ? codes : undefined;
  },
};

function writeCode(code: Partial<PlanCode>, out: Export, path: Path): Draft {
  const draft: Draft = {};
  if (code.system !== undefined) draft.system = out.classifications[code.system];
  if (code.code !== undefined) {
    const said = clean(code.code, out, [...path, 'code']);
    if (/^\S+( \S+)*$/.test(said)) draft.code = said;
    else draft.extension = [{ url: asWritten, valueString: said }];
  }
  if (code.display !== undefined) draft.display = clean(code.display, out, [...path, 'display']);
  return draft;
}

/** FHIR allows no code with space around it or two spaces in it. */
const asWritten = ownExtension('code-as-written');

function readCode(coding: Cursor, into: Import): PlanCode | undefined {
  const uri = textAt(coding, 'system');
  const system = (Object.keys(into.classifications) as (keyof ClassificationUris)[]).find(
    (one) => into.classifications[one] === uri,
  );
  if (system === undefined && (uri !== undefined || !into.own)) return undefined;
  mark(at(coding, 'system'));
  const written = items(coding, 'extension').find((one) => textAt(one, 'url') === asWritten);
  if (written) mark(at(written, 'url'));
  const code = takeText(coding, 'code') ?? takeText(written, 'valueString');
  const display = takeText(coding, 'display');
  return {
    ...(system !== undefined && { system }),
    ...(code !== undefined && { code }),
    ...(display !== undefined && { display }),
  } as PlanCode;
}
