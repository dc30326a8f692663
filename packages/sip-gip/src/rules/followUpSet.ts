import { agreementInForce, agreementVersion } from '../kinds/agreedSip.ts';
import type { PlanRule } from './planRule.ts';
import { isSip } from './statutoryPoints.ts';

/** An open plan says when it is followed up next. An agreement may demand it; otherwise a good plan does. */
export const followUpSet: PlanRule<'sip-gip/followUpNotSet'> = {
  codes: ['sip-gip/followUpNotSet'],
  check: ({ plan, on, agreement, find }) => {
    if (plan.closing || plan.followUps.some(({ result }) => result === undefined)) return;
    const demanded = isSip(plan) && agreement?.followUpDateRequired && agreementInForce(agreement, on);
    find(
      'sip-gip/followUpNotSet',
      ['followUps'],
      demanded ? { severity: 'error', sources: agreementVersion(agreement).sources } : {},
    );
  },
};
