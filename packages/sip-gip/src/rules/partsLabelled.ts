import type { PlanRule } from './planRule.ts';

/** Labels say who holds which part; without them no copy holds anything. Each leads to something in the plan. */
export const partsLabelled: PlanRule = ({ plan, find }) => {
  if (plan.parts.length === 0) return [find('sip-gip/noLabels', { path: ['parts'] })];
  return plan.parts.flatMap(({ path }, index) =>
    leadsSomewhere(plan, path) ? [] : [find('sip-gip/labelLeadsNowhere', { path: ['parts', index, 'path'] })],
  );
};

const leadsSomewhere = (document: unknown, path: readonly (string | number)[]): boolean => {
  let value = document;
  for (const step of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return false;
    value = (value as Record<string | number, unknown>)[step];
  }
  return true;
};
