import { agreementInForce, agreementVersion } from '../kinds/agreedSip.ts';
import type { PlanRule } from './planRule.ts';
import { isSip } from './statutoryPoints.ts';

/**
 * Where the agreement says that those called attend, a party that declined is shown. A warning: the plan cannot mend
 * it, and the reason may be good.
 */
export const calledAttend: PlanRule = ({ plan, agreement, find }) => {
  if (!isSip(plan) || !agreement?.dutyToAttend || !agreementInForce(agreement, plan.startsOn)) return [];
  const parties: readonly string[] = [...agreement.municipalParties, ...agreement.regionParties];
  return plan.participants.flatMap(({ who, attendance }, index) =>
    attendance === 'declined' && who.kind === 'professional' && parties.includes(who.operation)
      ? [
          find('sip-gip/partyDeclined', {
            path: ['participants', index, 'attendance'],
            sources: agreementVersion(agreement).sources,
          }),
        ]
      : [],
  );
};
