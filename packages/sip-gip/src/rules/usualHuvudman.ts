import { operation } from '@tsi/core';
import type { PlanRule } from './planRule.ts';

/** An action's operation and huvudman are those that usually go together. Only told: there are good exceptions. */
export const usualHuvudman: PlanRule<'sip-gip/unusualHuvudman'> = {
  codes: ['sip-gip/unusualHuvudman'],
  check: ({ plan, find }) => {
    for (const [index, { operation: id, huvudman }] of plan.actions.entries())
      if ((huvudman === 'kommun' || huvudman === 'region') && operation(id).huvudman !== huvudman)
        find('sip-gip/unusualHuvudman', ['actions', index, 'huvudman']);
  },
};
