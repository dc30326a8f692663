import { agreementInForce, agreementVersion, isAgeWithin } from '../kinds/agreedSip.ts';
import type { PlanRule } from './planRule.ts';

/**
 * The agreement that the plan rests on is the one passed, was in force when the plan began, and is made for the
 * child's age then. A plan is never checked in silence against no agreement or another one.
 */
export const agreementKnown: PlanRule<
  'sip-gip/agreementUnknown' | 'sip-gip/agreementNotInForce' | 'sip-gip/ageOutsideAgreement'
> = {
  codes: ['sip-gip/agreementUnknown', 'sip-gip/agreementNotInForce', 'sip-gip/ageOutsideAgreement'],
  check: ({ plan, agreement, index: { birthDate }, find }) => {
    if (plan.agreement === undefined && plan.basis !== 'agreement') return;
    if (agreement === undefined || agreement.id !== plan.agreement)
      return find('sip-gip/agreementUnknown', ['agreement']);
    if (!agreementInForce(agreement, plan.startsOn))
      return find('sip-gip/agreementNotInForce', ['agreement'], {
        sources: agreementVersion(agreement).sources,
        severity: 'error',
      });
    if (
      plan.basis === 'agreement' &&
      birthDate !== undefined &&
      !isAgeWithin(birthDate, plan.startsOn, agreement)
    )
      find('sip-gip/ageOutsideAgreement', ['child', 'birthDate'], {
        sources: agreementVersion(agreement).sources,
        params: { from: agreement.ages.from, to: agreement.ages.to },
      });
  },
};
