import type { PlanRule } from './planRule.ts';

/** A plan has goals. Not in the statute; the national term bank describes a SIP as having them. */
export const goalsStated: PlanRule<'sip-gip/goalsMissing'> = {
  codes: ['sip-gip/goalsMissing'],
  check: ({ plan, find }) => {
    if (plan.goals.length === 0) find('sip-gip/goalsMissing', ['goals']);
  },
};
