import type { PlanRule } from './planRule.ts';

/** No two needs, goals, actions or custodians share an id. */
export const idsDiffer: PlanRule = ({ plan, find }) => {
  const lists = {
    needs: plan.needs.map(({ id }) => id),
    goals: plan.goals.map(({ id }) => id),
    actions: plan.actions.map(({ id }) => id),
    custodians: plan.custodians.map(({ ref }) => ref),
  };
  return Object.entries(lists).flatMap(([list, ids]) => {
    const seen = new Set<string>();
    return ids.flatMap((id, index) => {
      if (!seen.has(id)) {
        seen.add(id);
        return [];
      }
      return [find('sip-gip/idTwice', { path: [list, index, list === 'custodians' ? 'ref' : 'id'] })];
    });
  });
};
