import { type Locale, type OperationId, operation, textIn } from '@tsi/core';
import { joined } from './joined.ts';
import type { Plan } from './plan.ts';
import type { PlanContent, Remaining } from './planCopy.ts';
import { huvudmanLabels, phrases } from './planLabels.ts';

/** A person as a plan names one, any part of which may be gone. */
interface Who {
  readonly kind?: string | undefined;
  readonly ref?: string | undefined;
  readonly operation?: OperationId | undefined;
  readonly role?: string | undefined;
}

/** What a plan's people and operations are called in a language. */
export interface PlanNames {
  readonly who: (person: Who | undefined) => string;
  readonly everyone: (people: readonly Who[] | undefined) => string | undefined;
  readonly custodian: (ref: string | undefined) => string;
  readonly operation: (id: OperationId | undefined) => string | undefined;
  /** Role and operation, without a name. */
  readonly role: (person: Omit<Who, 'kind' | 'ref'> | undefined) => string | undefined;
  readonly responsible: (action: Remaining<Plan['actions'][number]>) => string | undefined;
}

export function planNames(
  { custodians = [] }: Pick<PlanContent, 'custodians'>,
  locale: Locale | undefined,
): PlanNames {
  const operationName = (id: OperationId | undefined) =>
    id === undefined ? undefined : textIn(operation(id).label, locale);
  const role: PlanNames['role'] = (person) => joined([person?.role, operationName(person?.operation)], ', ');
  // One who is alone in what is read is not counted: a number would tell that there is another.
  const custodian = (ref: string | undefined) => {
    const position = custodians.findIndex((one) => one.ref !== undefined && one.ref === ref);
    const label = textIn(phrases.custodian, locale);
    return (
      custodians[position]?.name ??
      (custodians.length > 1 && position >= 0 ? `${label} ${position + 1}` : label)
    );
  };
  const who = (person: Who | undefined): string => {
    if (person?.kind === 'child') return textIn(phrases.theChild, locale);
    if (person?.kind === 'custodian') return custodian(person.ref);
    return role(person) ?? textIn(phrases.somebody, locale);
  };
  return {
    who,
    custodian,
    operation: operationName,
    role,
    everyone: (people) => joined((people ?? []).map(who), '; '),
    responsible: (action) =>
      joined(
        [
          action.responsibleName,
          action.responsibleRole,
          operationName(action.operation),
          action.huvudman && textIn(huvudmanLabels[action.huvudman], locale),
        ],
        ', ',
      ),
  };
}
