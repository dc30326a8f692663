import { planState } from '../life/planState.ts';
import type { PlanRule } from './planRule.ts';

/** Every step of the plan's kept life can have been taken where it stands. */
export const lifePossible: PlanRule<'sip-gip/stepImpossible'> = {
  codes: ['sip-gip/stepImpossible'],
  check: ({ plan, on, find }) => {
    if (plan.administration?.life === undefined) return;
    for (const { path } of planState(plan, { on }).findings) find('sip-gip/stepImpossible', path);
  },
};
