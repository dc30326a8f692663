import type { PlanRule } from './planRule.ts';
import { isUnexplained } from './unexplained.ts';

/** Each custodian's view stands by itself, or the plan says why not. One never speaks for the other. */
export const custodiansHeard: PlanRule<'sip-gip/custodianNotHeard'> = {
  codes: ['sip-gip/custodianNotHeard'],
  check: ({ plan, find }) => {
    for (const [index, { ref }] of plan.custodians.entries())
      if (
        !plan.views.some(
          ({ by, statement }) => by.kind === 'custodian' && by.ref === ref && !isUnexplained(statement),
        )
      )
        find('sip-gip/custodianNotHeard', ['custodians', index]);
  },
};
