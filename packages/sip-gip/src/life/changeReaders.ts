import { type OperationId, operations } from '@tsi/core';
import type { Plan } from '../plan.ts';
import type { ChangeSubject } from './changeTexts.ts';
import type { Difference } from './planDifferences.ts';
import { isObject } from './sameValue.ts';

/** Somebody whose part of the plan a change is. A `PlanReader` too, so that a copy can be made for them. */
export type ChangeReader =
  | { readonly kind: 'child' }
  | { readonly kind: 'custodian'; readonly ref: string }
  | { readonly kind: 'operation'; readonly operation: OperationId };

/** Whose part of the plan a difference is. */
export function readersOf(before: Plan, after: Plan) {
  const refs = new Set([...after.custodians, ...before.custodians].map(({ ref }) => ref));
  const custodians =
    before.protectedIdentity === 'yes' || after.protectedIdentity === 'yes'
      ? []
      : [...refs].map((ref): ChangeReader => ({ kind: 'custodian', ref }));
  const family: readonly ChangeReader[] = [{ kind: 'child' }, ...custodians];
  const takingPart = new Set<OperationId>(after.actions.map(({ operation }) => operation));
  for (const { who, to } of after.participants)
    if (who.kind === 'professional' && to === undefined) takingPart.add(who.operation);

  const withOperations = (ids: ReadonlySet<OperationId>): readonly ChangeReader[] => [
    ...family,
    ...(Object.keys(operations) as OperationId[])
      .filter((id) => ids.has(id))
      .map((id): ChangeReader => ({ kind: 'operation', operation: id })),
  ];
  const everybody = withOperations(takingPart);
  const only = (person: unknown): readonly ChangeReader[] => {
    if (!isObject(person)) return [];
    const { kind, ref, operation } = person;
    if (kind === 'child') return [{ kind }];
    if (kind === 'custodian')
      return custodians.filter((custodian) => 'ref' in custodian && custodian.ref === ref);
    return typeof operation === 'string' && Object.hasOwn(operations, operation)
      ? [{ kind: 'operation', operation: operation as OperationId }]
      : [];
  };
  const field = (value: unknown, name: string) => (isObject(value) ? value[name] : undefined);
  const either = (difference: Difference, name: string) =>
    field(difference.after, name) ?? field(difference.before, name);
  let answers: ReturnType<typeof answeringTo> | undefined;
  const answering: ReturnType<typeof answeringTo> = (what, ref) => {
    answers ??= answeringTo(before, after);
    return answers(what, ref);
  };
  const operationsIn = (...values: readonly unknown[]) =>
    new Set(
      values.map((value) => field(value, 'operation')).filter((id) => id !== undefined),
    ) as Set<OperationId>;

  return (difference: Difference, what: ChangeSubject): readonly ChangeReader[] => {
    switch (what) {
      case 'child':
      case 'childsVoice':
        return [{ kind: 'child' }];
      case 'custodianFact':
        return only({ kind: 'custodian', ref: either(difference, 'ref') });
      case 'view':
        return difference.kind === 'reordered' ? everybody : only(either(difference, 'by'));
      case 'participantFact':
        return only(either(difference, 'who'));
      case 'custodian':
      case 'custody':
      case 'consent':
        return family;
      case 'need':
      case 'goal':
        return difference.kind === 'reordered'
          ? everybody
          : withOperations(answering(what, either(difference, 'id')));
      case 'action':
      case 'actionDates':
      case 'actionOutcome':
      case 'actionResponsibility':
      case 'actionStatus':
        return difference.kind === 'reordered'
          ? everybody
          : withOperations(operationsIn(difference.before, difference.after));
      case 'participant':
        return withOperations(new Set([...takingPart, ...operationsIn(either(difference, 'who'))]));
      case 'responsible':
        return withOperations(new Set([...takingPart, ...operationsIn(difference.before, difference.after)]));
      case 'plan':
      case 'codes':
      case 'protectedIdentity':
      case 'life':
      case 'administration':
      case 'labels':
      case 'extensions':
        return [];
      default:
        return everybody;
    }
  };
}

/** The operations whose actions answer to a need or a goal, in either version. */
function answeringTo(before: Plan, after: Plan) {
  const found = { need: new Map<unknown, Set<OperationId>>(), goal: new Map<unknown, Set<OperationId>>() };
  const note = (what: 'need' | 'goal', ref: string, operation: OperationId) => {
    const known = found[what].get(ref);
    if (known) known.add(operation);
    else found[what].set(ref, new Set([operation]));
  };
  for (const { needs, goals = [], operation } of [...before.actions, ...after.actions]) {
    for (const ref of needs) note('need', ref, operation);
    for (const ref of goals) note('goal', ref, operation);
  }
  return (what: 'need' | 'goal', ref: unknown): ReadonlySet<OperationId> => found[what].get(ref) ?? new Set();
}
