import type { PlanRule } from './planRule.ts';

/** Every need has an action, a measure by somebody else, or words on why it has none. */
export const needsMet: PlanRule = ({ plan, find }) => {
  const answered = new Set([
    ...plan.actions.flatMap(({ needs }) => needs),
    ...(plan.measuresByOthers.kind === 'some'
      ? plan.measuresByOthers.measures.flatMap(({ needs }) => needs ?? [])
      : []),
  ]);
  return plan.needs.flatMap(({ id, noActionBecause }, index) =>
    answered.has(id) || noActionBecause !== undefined
      ? []
      : [find('sip-gip/needWithoutAction', { path: ['needs', index] })],
  );
};
