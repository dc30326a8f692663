import type { Path } from '@tsi/core';
import type { PlanRule } from './planRule.ts';

/** What refers to a need, a goal, a custodian or a consent refers to one that is there. */
export const referencesResolve: PlanRule = ({ plan, consents, find }) => {
  const needs = new Set(plan.needs.map(({ id }) => id));
  const goals = new Set(plan.goals.map(({ id }) => id));
  const custodians = new Set(plan.custodians.map(({ ref }) => ref));
  const broken: Path[] = [];
  const check = (known: ReadonlySet<string>, refs: readonly string[], path: Path) => {
    refs.forEach((ref, index) => {
      if (!known.has(ref)) broken.push([...path, index]);
    });
  };

  for (const [index, goal] of plan.goals.entries()) check(needs, goal.needs, ['goals', index, 'needs']);
  plan.actions.forEach((action, index) => {
    check(needs, action.needs, ['actions', index, 'needs']);
    check(goals, action.goals ?? [], ['actions', index, 'goals']);
  });
  if (plan.measuresByOthers.kind === 'some')
    plan.measuresByOthers.measures.forEach((measure, index) => {
      check(needs, measure.needs ?? [], ['measuresByOthers', 'measures', index, 'needs']);
    });

  const checkCustodian = (who: { readonly kind: string; readonly ref?: string }, path: Path) => {
    if (who.kind === 'custodian' && who.ref !== undefined && !custodians.has(who.ref))
      broken.push([...path, 'ref']);
  };
  for (const [index, { by }] of plan.views.entries()) checkCustodian(by, ['views', index, 'by']);
  for (const [index, { who }] of plan.participants.entries())
    checkCustodian(who, ['participants', index, 'who']);
  for (const [index, { between }] of plan.disagreements.entries())
    for (const [position, who] of between.entries())
      checkCustodian(who, ['disagreements', index, 'between', position]);

  if (consents) {
    const known = new Set(consents.map(({ kind, id }) => `${kind} ${id}`));
    plan.consents.forEach(({ kind, ref }, index) => {
      if (!known.has(`${kind} ${ref}`)) broken.push(['consents', index, 'ref']);
    });
  }
  return broken.map((path) => find('sip-gip/referenceUnresolved', { path }));
};
