import type { PlanRule } from './planRule.ts';

/** The facts about the child that were passed are about the plan's child, and say what the plan says. */
export const sameChild: PlanRule<'sip-gip/otherChild' | 'sip-gip/factsDiffer'> = {
  codes: ['sip-gip/otherChild', 'sip-gip/factsDiffer'],
  check: ({ plan, child, index: { custodians }, find }) => {
    if (!child) return;
    if (child.ref !== plan.child.ref) return find('sip-gip/otherChild', ['child', 'ref']);
    if (plan.child.birthDate !== undefined && plan.child.birthDate !== child.birthDate)
      find('sip-gip/factsDiffer', ['child', 'birthDate']);
    if (plan.protectedIdentity !== child.protectedIdentity)
      find('sip-gip/factsDiffer', ['protectedIdentity']);
    if (plan.custody !== undefined && plan.custody !== child.custody)
      find('sip-gip/factsDiffer', ['custody']);
    if (
      child.custodians.length !== plan.custodians.length ||
      child.custodians.some(({ ref }) => !custodians.has(ref))
    )
      find('sip-gip/factsDiffer', ['custodians']);
  },
};
