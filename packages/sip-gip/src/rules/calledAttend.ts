import { agreementInForce, agreementVersion } from '../kinds/agreedSip.ts';
import type { PlanRule } from './planRule.ts';
import { isSip } from './statutoryPoints.ts';

/**
 * Where the agreement says that those called attend, a party that declined is shown. A warning: the plan cannot mend
 * it, and the reason may be good.
 */
export const calledAttend: PlanRule<'sip-gip/partyDeclined'> = {
  codes: ['sip-gip/partyDeclined'],
  check: ({ plan, agreement, find }) => {
    if (!isSip(plan) || !agreement?.dutyToAttend || !agreementInForce(agreement, plan.startsOn)) return;
    for (const [index, { who, attendance }] of plan.participants.entries())
      if (
        attendance === 'declined' &&
        who.kind === 'professional' &&
        (agreement.municipalParties.includes(who.operation) ||
          agreement.regionParties.includes(who.operation))
      )
        find('sip-gip/partyDeclined', ['participants', index, 'attendance'], {
          sources: agreementVersion(agreement).sources,
        });
  },
};
