import type { Finding, Locale } from '@tsi/core';
import type { ContactModel } from './contactModel.ts';
import { type ContactAnswer, contactRole } from './contactRole.ts';
import type { ContactStage } from './contactStages.ts';
import { type HandOverPart, type HandOverPartId, handOverParts } from './handOverParts.ts';

/** What {@link contactHandOver} answers. Swedish: svar. */
export interface ContactHandOver {
  /**
   * `anotherRole`: another role takes over. `sameRole`: the role stays, though perhaps not the person, as when the child
   * changes school. `unknown`: the model does not say who it is at one of the stages, or leaves several to choose from.
   */
  readonly change: 'anotherRole' | 'sameRole' | 'unknown';
  readonly from: ContactAnswer['contact'];
  readonly to: ContactAnswer['contact'];
  /** What is handed over; `checkHandOver` tests that it was. */
  readonly parts: Readonly<Record<HandOverPartId, HandOverPart>>;
  /** What {@link contactRole} finds of either stage, each kind once. */
  readonly findings: readonly Finding[];
}

/**
 * Who hands over to whom when a child comes to another stage, by a model, and what?
 *
 * Swedish: överlämning av kontakten vid ett nytt skede.
 *
 * @throws RangeError when a stage is not one of `contactStages`
 * @example
 * ```ts
 * import { contactHandOver, contactModels } from '@tsi/coordination';
 *
 * const { change, to } = contactHandOver(contactModels.ystad, { from: 'beforePreschool', to: 'preschool' });
 * change; // => 'anotherRole'
 * to; // => [{ role: { sv: 'rektor i förskolan', en: 'preschool head' }, operation: 'preschool' }]
 * contactHandOver(contactModels.kronoberg, { from: 'beforePreschool', to: 'preschool' }).change; // => 'sameRole'
 * contactHandOver(contactModels.ystad, { from: 'compulsorySchool', to: 'upperSecondary' }).change; // => 'unknown'
 * ```
 */
export function contactHandOver(
  model: ContactModel,
  stages: {
    readonly from: ContactStage;
    readonly to: ContactStage;
    readonly locale?: Locale | undefined;
  },
): ContactHandOver {
  const { locale } = stages;
  const from = contactRole(model, { stage: stages.from, locale });
  const to = contactRole(model, { stage: stages.to, locale });
  const all = [...from.findings, ...to.findings];
  return {
    change: changeOf(from.contact, to.contact),
    from: from.contact,
    to: to.contact,
    parts: handOverParts,
    findings: all.filter(({ code }, i) => all.findIndex((other) => other.code === code) === i),
  };
}

function changeOf(from: ContactAnswer['contact'], to: ContactAnswer['contact']): ContactHandOver['change'] {
  if (from === 'missing' || to === 'missing') return 'unknown';
  const shared = from.filter((one) => to.some(({ role }) => role.sv === one.role.sv));
  if (shared.length === 0) return 'anotherRole';
  return from.length === 1 && to.length === 1 ? 'sameRole' : 'unknown';
}
