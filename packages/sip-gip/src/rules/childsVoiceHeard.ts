import type { PlanRule } from './planRule.ts';
import { isSip, sipSources } from './statutoryPoints.ts';
import { isUnexplained } from './unexplained.ts';

/**
 * The child's own words and own goal stand in the plan, or it says why not. The statute wants the plan made together
 * with the individual when that is possible; the reason shows that it was tried.
 */
export const childsVoiceHeard: PlanRule = ({ plan, on, find }) =>
  (['words', 'goal'] as const).flatMap((part) =>
    isUnexplained(plan.childsVoice[part])
      ? [
          find('sip-gip/childsVoiceMissing', {
            path: ['childsVoice', part],
            ...(isSip(plan) && { sources: sipSources(on) }),
          }),
        ]
      : [],
  );
