import type { PlanRule } from './planRule.ts';
import { isSip, sipSources } from './statutoryPoints.ts';

/**
 * The statute's second point: the plan says which interventions each huvudman answers for. An intervention of
 * somebody else belongs under `measuresByOthers`; of a private provider on contract, the huvudman answers.
 */
export const huvudmanOfActions: PlanRule<'sip-gip/huvudmanOfAction'> = {
  codes: ['sip-gip/huvudmanOfAction'],
  check: ({ plan, on, find }) => {
    if (!isSip(plan)) return;
    for (const [index, { huvudman }] of plan.actions.entries())
      if (huvudman !== 'kommun' && huvudman !== 'region')
        find('sip-gip/huvudmanOfAction', ['actions', index, 'huvudman'], { sources: sipSources(on) });
  },
};
