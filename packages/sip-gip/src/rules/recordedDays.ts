import type { PlanRule } from './planRule.ts';

/** What stands as done has a day that has come. A year written wrong shows here. */
export const recordedDays: PlanRule<'sip-gip/dayAhead'> = {
  codes: ['sip-gip/dayAhead'],
  check: ({ plan, on, find }) => {
    for (const [index, { result }] of plan.followUps.entries())
      if (result && result.heldOn > on) find('sip-gip/dayAhead', ['followUps', index, 'result', 'heldOn']);
    if (!plan.administration) return;
    for (const list of ['copiesGiven', 'signatures', 'corrections'] as const)
      for (const [index, { on: day }] of plan.administration[list]?.entries() ?? [])
        if (day > on) find('sip-gip/dayAhead', ['administration', list, index, 'on']);
  },
};
