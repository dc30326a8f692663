import type { PlanRule } from './planRule.ts';
import { isUnexplained } from './unexplained.ts';

/** Each custodian's view stands by itself, or the plan says why not. One never speaks for the other. */
export const custodiansHeard: PlanRule = ({ plan, find }) =>
  plan.custodians.flatMap(({ ref }, index) => {
    const heard = plan.views.some(
      ({ by, statement }) => by.kind === 'custodian' && by.ref === ref && !isUnexplained(statement),
    );
    return heard ? [] : [find('sip-gip/custodianNotHeard', { path: ['custodians', index] })];
  });
