import { ageOn, versionOn } from '@tsi/core';
import { custodyEndsVersions } from '../copyRuleVersions.ts';
import type { PlanRule } from './planRule.ts';

/**
 * Joint custody has two custodians in the plan and sole custody one. From 18 there is no custody, and nobody takes part
 * as custodian any more: whoever the young person wants at the table is there as somebody close.
 */
export const custodyStated: PlanRule<'sip-gip/custodyAndCustodians' | 'sip-gip/custodianAfterMajority'> = {
  codes: ['sip-gip/custodyAndCustodians', 'sip-gip/custodianAfterMajority'],
  check: ({ plan, on, index: { birthDate }, find }) => {
    const { custody, custodians } = plan;
    if (birthDate === undefined || ageOn(birthDate, on) < 18) {
      if ((custody === 'joint' && custodians.length < 2) || (custody === 'one' && custodians.length !== 1))
        find('sip-gip/custodyAndCustodians', ['custodians']);
      return;
    }
    if (plan.closing) return;
    for (const [index, { who, to }] of plan.participants.entries())
      if (who.kind === 'custodian' && (to === undefined || on <= to))
        find('sip-gip/custodianAfterMajority', ['participants', index, 'who'], {
          sources: versionOn(custodyEndsVersions, on)?.sources ?? [],
        });
  },
};
