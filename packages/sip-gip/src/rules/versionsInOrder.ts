import type { PlanRule } from './planRule.ts';

/** A version is written from an earlier one, and nobody has signed or been given one that does not exist yet. */
export const versionsInOrder: PlanRule<'sip-gip/versionOrder'> = {
  codes: ['sip-gip/versionOrder'],
  check: ({ plan, find }) => {
    if (plan.basedOn !== undefined && plan.basedOn >= plan.version) find('sip-gip/versionOrder', ['basedOn']);
    if (!plan.administration) return;
    for (const list of ['copiesGiven', 'signatures'] as const)
      for (const [index, { version }] of plan.administration[list]?.entries() ?? [])
        if (version !== undefined && version > plan.version)
          find('sip-gip/versionOrder', ['administration', list, index, 'version']);
  },
};
