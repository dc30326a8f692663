import { huvudmanOf } from '../needSides.ts';
import type { PlanRule } from './planRule.ts';

/** Whoever has the overall responsibility takes part: the huvudman by one of its operations, or the operation. */
export const responsibleTakesPart: PlanRule<'sip-gip/responsibleTakesPart'> = {
  codes: ['sip-gip/responsibleTakesPart'],
  check: ({ plan, on, index: { operations }, find }) => {
    const responsible = plan.overallResponsible;
    if (!responsible) return;
    for (const [operation, last] of operations) {
      const isResponsible =
        responsible.operation === undefined
          ? 'huvudman' in responsible && huvudmanOf({ operation }) === responsible.huvudman
          : operation === responsible.operation;
      if (isResponsible && (last === undefined || on <= last || plan.closing)) return;
    }
    find('sip-gip/responsibleTakesPart', ['overallResponsible']);
  },
};
