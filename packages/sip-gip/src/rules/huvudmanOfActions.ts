import type { PlanRule } from './planRule.ts';
import { isSip, sipSources } from './statutoryPoints.ts';

/**
 * The statute's second point: the plan says which interventions each huvudman answers for. An intervention of
 * somebody else belongs under `measuresByOthers`; of a private provider on contract, the huvudman answers.
 */
export const huvudmanOfActions: PlanRule = ({ plan, on, find }) =>
  plan.actions.flatMap(({ huvudman }, index) => {
    if (!isSip(plan) || huvudman === 'kommun' || huvudman === 'region') return [];
    return [
      find('sip-gip/huvudmanOfAction', { path: ['actions', index, 'huvudman'], sources: sipSources(on) }),
    ];
  });
