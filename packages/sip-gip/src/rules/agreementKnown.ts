import { agreementInForce, agreementVersion, isAgeWithin } from '../kinds/agreedSip.ts';
import type { PlanRule } from './planRule.ts';

/**
 * The agreement that the plan rests on is the one passed, was in force when the plan began, and is made for the
 * child's age then. A plan is never checked in silence against no agreement or another one.
 */
export const agreementKnown: PlanRule = ({ plan, agreement, find }) => {
  if (plan.agreement === undefined && plan.basis !== 'agreement') return [];
  if (agreement === undefined || agreement.id !== plan.agreement)
    return [find('sip-gip/agreementUnknown', { path: ['agreement'] })];
  const { sources } = agreementVersion(agreement);
  if (!agreementInForce(agreement, plan.startsOn))
    return [find('sip-gip/agreementNotInForce', { path: ['agreement'], sources, severity: 'error' })];
  const { birthDate } = plan.child;
  return plan.basis === 'agreement' &&
    birthDate !== undefined &&
    !isAgeWithin(birthDate, plan.startsOn, agreement)
    ? [
        find('sip-gip/ageOutsideAgreement', {
          path: ['child', 'birthDate'],
          sources,
          params: { from: agreement.ages.from, to: agreement.ages.to },
        }),
      ]
    : [];
};
