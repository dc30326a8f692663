import type { Finding, Locale, Source, Text } from '@tsi/core';
import type { ContactHolder, ContactModel } from './contactModel.ts';
import { type ContactStage, contactStages } from './contactStages.ts';
import { finding } from './finding.ts';
import type { CoordinationCode } from './findingKinds.ts';

/** What {@link contactRole} answers. Swedish: svar. */
export interface ContactAnswer {
  /** What the model calls the role. */
  readonly title: Text;
  /** One of these roles; `missing` where the model says nothing. */
  readonly contact: readonly ContactHolder[] | 'missing';
  /** The part of the stage that the source speaks of, when it is not the whole. */
  readonly only?: Text;
  readonly status: ContactModel['status'];
  readonly sources: readonly Source[];
  readonly findings: readonly Finding[];
}

/**
 * Who is the family's contact at a stage, by a model?
 *
 * Swedish: vem är barnets kontakt i det här skedet? The answer is a role, never a person, and only what the model's
 * source says: where it is silent, so is the answer.
 *
 * @throws RangeError when the stage is not one of `contactStages`
 * @example
 * ```ts
 * import { contactModels, contactRole } from '@tsi/coordination';
 *
 * const { title, contact } = contactRole(contactModels.ystad, { stage: 'compulsorySchool' });
 * title.sv; // => 'Barnkontakt'
 * contact; // => [{ role: { sv: 'rektor i skolan', en: 'school head' }, operation: 'school' }]
 * contactRole(contactModels.ystad, { stage: 'unborn' }).contact; // => 'missing'
 * ```
 */
export function contactRole(
  model: ContactModel,
  { stage, locale }: { readonly stage: ContactStage; readonly locale?: Locale | undefined },
): ContactAnswer {
  if (!Object.hasOwn(contactStages, stage)) throw new RangeError('Not a stage of contactStages.');
  const { title, status, sources } = model;
  const found = model.stages[stage];
  const codes: CoordinationCode[] = [
    ...(found ? [] : (['coordination/modelSilent'] as const)),
    ...(found?.reading === 'implied' ? (['coordination/contactImplied'] as const) : []),
    ...(found?.only ? (['coordination/contactForPartOfStage'] as const) : []),
    ...(status === 'pilot' ? (['coordination/contactPilot'] as const) : []),
    ...(status === 'notInForce' ? (['coordination/modelNotInForce'] as const) : []),
  ];
  return {
    title,
    contact: found?.oneOf ?? 'missing',
    ...(found?.only && { only: found.only }),
    status,
    sources,
    findings: codes.map((code) => finding(code, { locale, sources })),
  };
}
