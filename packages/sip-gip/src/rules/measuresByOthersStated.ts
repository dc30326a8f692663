import type { PlanRule } from './planRule.ts';
import { demandedOfSip } from './statutoryPoints.ts';

/** The statute's third point: the plan says what others do. That there is nothing is an answer; silence is not. */
export const measuresByOthersStated: PlanRule<'sip-gip/measuresByOthersStated'> = {
  codes: ['sip-gip/measuresByOthersStated'],
  check: ({ plan, on, find }) => {
    if (plan.measuresByOthers.kind === 'notAsked')
      find('sip-gip/measuresByOthersStated', ['measuresByOthers'], demandedOfSip(plan, on));
  },
};
