import type { PlanRule } from './planRule.ts';

/** Labels say who holds which part; without them no copy holds anything. Each leads to something in the plan. */
export const partsLabelled: PlanRule<'sip-gip/noLabels' | 'sip-gip/labelLeadsNowhere'> = {
  codes: ['sip-gip/noLabels', 'sip-gip/labelLeadsNowhere'],
  check: ({ plan, find }) => {
    if (plan.parts.length === 0) find('sip-gip/noLabels', ['parts']);
    for (const [index, { path }] of plan.parts.entries())
      if (!leadsSomewhere(plan, path)) find('sip-gip/labelLeadsNowhere', ['parts', index, 'path']);
  },
};

const leadsSomewhere = (document: unknown, path: readonly (string | number)[]): boolean => {
  let value = document;
  for (const step of path) {
    if (Array.isArray(value) && typeof step === 'number') {
      if (step >= value.length) return false;
      value = value[step];
    } else {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return false;
      value = (value as Record<string | number, unknown>)[step];
    }
  }
  return true;
};
