import { type Locale, type Path, textIn } from '@tsi/core';
import type { Plan } from '../plan.ts';
import { type ChangeReader, readersOf } from './changeReaders.ts';
import { subjectOf } from './changeSubject.ts';
import { type ChangeSubject, changedOrders, changeSubjects, changeVerbs } from './changeTexts.ts';
import { type Difference, planDifferences } from './planDifferences.ts';
import { isPlanList } from './planLists.ts';

/** One difference between two versions of a plan: where and what kind, never what it says. */
export interface PlanChange {
  /** `reordered`: the same entries of a list, in another order. */
  readonly kind: 'added' | 'removed' | 'changed' | 'reordered';
  readonly what: ChangeSubject;
  /** Where it stands after; of something removed, where it stood before. */
  readonly path: Path;
  /** Where it stood before, when that was another place. */
  readonly was?: Path;
  /** The id of the need, goal or action, or the custodian's reference. */
  readonly id?: string;
  /** Whose part of the plan it is. Empty: it concerns only whoever keeps the plan. */
  readonly for: readonly ChangeReader[];
  /** In words, without content. */
  readonly label: string;
}

/**
 * What differs between two versions of a plan, and for whom.
 *
 * Swedish: vad som har ändrats.
 *
 * Entries are the same by their id, or by whom or which day they are about, so something that has moved is not
 * removed and added. A change of an action is for the child, the custodians and the operations that had or have it;
 * of a need or a goal, for those whose actions answer to it; of a person's own view or contact details, for that
 * person only. When the identity is protected no custodian is named: somebody decides that first. `version` and
 * `basedOn` are not compared. Limits: it says that words have changed, not whether it matters, and being named here
 * is no right to read: what somebody may see is asked of `copyFor`.
 *
 * @example
 * ```ts
 * import { comparePlans, exampleSip } from '@tsi/sip-gip';
 *
 * const [first, second, third] = exampleSip.actions;
 * const later = { ...exampleSip, actions: [first, { ...second, plannedEnd: '2026-05-29' } as const, third] };
 * const changes = comparePlans(exampleSip, later, { locale: 'en' });
 * changes.map(({ path, label }) => [path.join('.'), label]); // => [['actions.1.plannedEnd', 'The time of an action has been changed.']]
 * changes[0]?.for.at(-1); // => { kind: 'operation', operation: 'childAndFamilyServices' }
 * ```
 */
export function comparePlans(
  before: Plan,
  after: Plan,
  { locale }: { readonly locale?: Locale | undefined } = {},
): readonly PlanChange[] {
  const readers = readersOf(before, after);
  return planDifferences(before, after).map((difference): PlanChange => {
    const what = subjectOf(difference);
    const { kind, path, was, id } = difference;
    return {
      kind,
      what,
      path,
      ...(was !== undefined && { was }),
      ...(id !== undefined && { id }),
      for: readers(difference, what),
      label: labelOf(difference, what, locale),
    };
  });
}

function labelOf({ kind, path }: Difference, what: ChangeSubject, locale: Locale | undefined): string {
  const [name] = path;
  const isOrder = kind === 'reordered' && isPlanList(name);
  const subject = isOrder ? changedOrders[name] : changeSubjects[what];
  // What is new inside something that was there is a change of it.
  const whole = path.length === 1 || (path.length === 2 && isPlanList(name)) || comesAndGoes.has(what);
  const verb = changeVerbs[kind === 'reordered' || !whole ? 'changed' : kind];
  return `${textIn(subject, locale)} ${textIn(verb, locale)}.`;
}

/** Facts inside an entry that are new or gone by themselves. */
const comesAndGoes: ReadonlySet<ChangeSubject> = new Set([
  'child',
  'custodianFact',
  'participantFact',
  'actionOutcome',
  'followUpResult',
  'discharge',
]);
