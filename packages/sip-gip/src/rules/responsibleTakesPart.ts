import { huvudmanOf } from '../needSides.ts';
import { participatingOperations } from './participatingOperations.ts';
import type { PlanRule } from './planRule.ts';

/** Whoever has the overall responsibility takes part: the huvudman by one of its operations, or the operation. */
export const responsibleTakesPart: PlanRule = ({ plan, find }) => {
  const responsible = plan.overallResponsible;
  if (!responsible) return [];
  const operations = [...participatingOperations(plan)];
  const takesPart =
    responsible.operation !== undefined
      ? operations.includes(responsible.operation)
      : 'huvudman' in responsible &&
        operations.some((operation) => huvudmanOf({ operation }) === responsible.huvudman);
  return takesPart ? [] : [find('sip-gip/responsibleTakesPart', { path: ['overallResponsible'] })];
};
