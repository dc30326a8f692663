import { agreementInForce, agreementVersion, isAgeWithin } from '../kinds/agreedSip.ts';
import type { PlanRule } from './planRule.ts';

/**
 * An open plan that rests on an agreement is for somebody of the agreement's age on the asked day too. Västra
 * Götaland's, for example, ends on the twenty-first birthday. The statute has no age, so a plan by statute goes on.
 */
export const agreementAgePassed: PlanRule<'sip-gip/agreementAgePassed'> = {
  codes: ['sip-gip/agreementAgePassed'],
  check: ({ plan, on, agreement, index: { birthDate }, find }) => {
    if (plan.basis !== 'agreement' || plan.closing || on <= plan.startsOn || birthDate === undefined) return;
    if (agreement === undefined || agreement.id !== plan.agreement) return;
    if (!agreementInForce(agreement, plan.startsOn) || !isAgeWithin(birthDate, plan.startsOn, agreement))
      return;
    if (!isAgeWithin(birthDate, on, agreement))
      find('sip-gip/agreementAgePassed', ['agreement'], {
        sources: agreementVersion(agreement).sources,
        params: { from: agreement.ages.from, to: agreement.ages.to },
      });
  },
};
