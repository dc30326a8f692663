import { agreementInForce, agreementVersion } from '../kinds/agreedSip.ts';
import type { PlanRule } from './planRule.ts';
import { isSip } from './statutoryPoints.ts';

/** An open plan says when it is followed up next. An agreement may demand it; otherwise a good plan does. */
export const followUpSet: PlanRule = ({ plan, on, agreement, find }) => {
  if (plan.closing || plan.followUps.some(({ result }) => result === undefined)) return [];
  const demanded = isSip(plan) && agreement?.followUpDateRequired && agreementInForce(agreement, on);
  return demanded
    ? [
        find('sip-gip/followUpNotSet', {
          path: ['followUps'],
          severity: 'error',
          sources: agreementVersion(agreement).sources,
        }),
      ]
    : [find('sip-gip/followUpNotSet', { path: ['followUps'] })];
};
