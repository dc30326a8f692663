import type { PlanRule } from './planRule.ts';
import { isSip, sipSources } from './statutoryPoints.ts';
import { isUnexplained } from './unexplained.ts';

/**
 * The child's own words and own goal stand in the plan, or it says why not. The statute wants the plan made together
 * with the individual when that is possible; the reason shows that it was tried.
 */
export const childsVoiceHeard: PlanRule<'sip-gip/childsVoiceMissing'> = {
  codes: ['sip-gip/childsVoiceMissing'],
  check: ({ plan, on, find }) => {
    for (const part of ['words', 'goal'] as const)
      if (isUnexplained(plan.childsVoice[part]))
        find(
          'sip-gip/childsVoiceMissing',
          ['childsVoice', part],
          isSip(plan) ? { sources: sipSources(on) } : {},
        );
  },
};
