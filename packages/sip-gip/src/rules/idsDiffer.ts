import type { Path } from '@tsi/core';
import type { PlanRule } from './planRule.ts';

/** No two needs, goals, actions or custodians share an id. */
export const idsDiffer: PlanRule<'sip-gip/idTwice'> = {
  codes: ['sip-gip/idTwice'],
  check: ({ plan, index, find }) => {
    const twice = <Item>(
      items: readonly Item[],
      idOf: (item: Item) => string,
      path: (at: number) => Path,
    ) => {
      const seen = new Set<string>();
      for (const [at, item] of items.entries()) {
        const id = idOf(item);
        if (seen.has(id)) find('sip-gip/idTwice', path(at));
        seen.add(id);
      }
    };
    // The index has each id once, so its size tells at once whether any is there twice.
    if (index.needs.size < plan.needs.length) twice(plan.needs, byId, (at) => ['needs', at, 'id']);
    if (index.goals.size < plan.goals.length) twice(plan.goals, byId, (at) => ['goals', at, 'id']);
    if (index.custodians.size < plan.custodians.length)
      twice(
        plan.custodians,
        ({ ref }) => ref,
        (at) => ['custodians', at, 'ref'],
      );
    twice(plan.actions, byId, (at) => ['actions', at, 'id']);
  },
};

const byId = ({ id }: { readonly id: string }) => id;
