import type { IsoDate, OperationId } from '@tsi/core';
import type { Plan } from '../plan.ts';

/** What the rules look up more than once, gathered in one walk through the plan. */
export interface PlanIndex {
  readonly needs: ReadonlySet<string>;
  readonly goals: ReadonlySet<string>;
  readonly custodians: ReadonlySet<string>;
  /** The operations among the participants, each with its last day; undefined while somebody of it takes part. */
  readonly operations: ReadonlyMap<OperationId, IsoDate | undefined>;
  /** Födelsedag, from the plan or from the facts about the child. */
  readonly birthDate: IsoDate | undefined;
}

export function planIndex(plan: Plan, child: { readonly birthDate: IsoDate } | undefined): PlanIndex {
  const needs = new Set<string>();
  for (const { id } of plan.needs) needs.add(id);
  const goals = new Set<string>();
  for (const { id } of plan.goals) goals.add(id);
  const custodians = new Set<string>();
  for (const { ref } of plan.custodians) custodians.add(ref);
  const operations = new Map<OperationId, IsoDate | undefined>();
  for (const { who, to } of plan.participants) {
    if (who.kind !== 'professional') continue;
    const { operation } = who;
    const last = operations.get(operation);
    if (!operations.has(operation) || to === undefined || (last !== undefined && last < to))
      operations.set(operation, to);
  }
  return { needs, goals, custodians, operations, birthDate: plan.child.birthDate ?? child?.birthDate };
}
