import type { PlanRule } from './planRule.ts';

/** Every need has an action, a measure by somebody else, or words on why it has none. */
export const needsMet: PlanRule<'sip-gip/needWithoutAction'> = {
  codes: ['sip-gip/needWithoutAction'],
  check: ({ plan, find }) => {
    const answered = new Set<string>();
    for (const { needs } of plan.actions) for (const need of needs) answered.add(need);
    if (plan.measuresByOthers.kind === 'some')
      for (const { needs } of plan.measuresByOthers.measures)
        if (needs) for (const need of needs) answered.add(need);
    for (const [index, { id, noActionBecause }] of plan.needs.entries())
      if (noActionBecause === undefined && !answered.has(id))
        find('sip-gip/needWithoutAction', ['needs', index]);
  },
};
