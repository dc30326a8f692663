import { ageOn } from '@tsi/core';
import type { PlanRule } from './planRule.ts';

/** A plan closed because of age was for somebody who had turned 18: no agreement that we have read ends before. */
export const closedForAge: PlanRule<'sip-gip/closedForAgeEarly'> = {
  codes: ['sip-gip/closedForAgeEarly'],
  check: ({ plan, index: { birthDate }, find }) => {
    if (plan.closing?.reason === 'age' && birthDate !== undefined && ageOn(birthDate, plan.closing.on) < 18)
      find('sip-gip/closedForAgeEarly', ['closing', 'reason']);
  },
};
