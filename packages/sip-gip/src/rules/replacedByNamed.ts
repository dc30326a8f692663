import type { PlanRule } from './planRule.ts';

/** One child, one plan: a plan that another one took over from says which. */
export const replacedByNamed: PlanRule<'sip-gip/replacedByWhat'> = {
  codes: ['sip-gip/replacedByWhat'],
  check: ({ plan, find }) => {
    if (plan.closing?.reason !== 'replaced') return;
    if (plan.closing.replacedBy === undefined || plan.closing.replacedBy === plan.id)
      find('sip-gip/replacedByWhat', ['closing']);
  },
};
