import type { PlanRule } from './planRule.ts';
import { isSip, sipSources } from './statutoryPoints.ts';

/** A SIP is for needs of both the municipality and the region: its actions show both. */
export const bothHuvudman: PlanRule<'sip-gip/bothHuvudman'> = {
  codes: ['sip-gip/bothHuvudman'],
  check: ({ plan, on, find }) => {
    if (!isSip(plan) || plan.actions.length === 0) return;
    let kommun = false;
    let region = false;
    for (const { huvudman } of plan.actions) {
      kommun ||= huvudman === 'kommun';
      region ||= huvudman === 'region';
    }
    if (!kommun || !region) find('sip-gip/bothHuvudman', ['actions'], { sources: sipSources(on) });
  },
};
