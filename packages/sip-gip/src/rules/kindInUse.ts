import { practiceSource } from '../kinds/practiceVersion.ts';
import type { PlanRule } from './planRule.ts';

/**
 * A plan that rests on local practice is of a kind that the practice has. Without a practice that is said, and the
 * plan is not taken as in use.
 */
export const kindInUse: PlanRule<'sip-gip/kindNotInUse' | 'sip-gip/practiceNotPassed'> = {
  codes: ['sip-gip/kindNotInUse', 'sip-gip/practiceNotPassed'],
  check: ({ plan, practice, find }) => {
    if (plan.basis !== 'local') return;
    if (!practice) return find('sip-gip/practiceNotPassed', ['basis']);
    const inUse =
      plan.kind === 'gip'
        ? practice.gip.enabled
        : plan.kind === 'barnetsPlan'
          ? practice.barnetsPlan.enabled
          : practice.lssCountsAsSocialServices;
    if (!inUse) find('sip-gip/kindNotInUse', ['kind'], { sources: [practiceSource(practice)] });
  },
};
