import type { Informant, Path } from '@tsi/core';
import type { PlanRule } from './planRule.ts';

/** What refers to a need, a goal, a custodian or a consent refers to one that is there. */
export const referencesResolve: PlanRule<'sip-gip/referenceUnresolved'> = {
  codes: ['sip-gip/referenceUnresolved'],
  check: ({ plan, index: { needs, goals, custodians }, consents, find }) => {
    const broken = (path: Path) => find('sip-gip/referenceUnresolved', path);
    const brokenRefs = (refs: readonly string[], known: ReadonlySet<string>, path: Path) => {
      for (const [at, ref] of refs.entries()) if (!known.has(ref)) broken([...path, at]);
    };
    const brokenPeople = (people: readonly Informant[], path: Path) => {
      for (const [at, who] of people.entries()) if (isStranger(who, custodians)) broken([...path, at, 'ref']);
    };

    for (const [i, { saidBy }] of plan.needs.entries())
      if (saidBy) brokenPeople(saidBy, ['needs', i, 'saidBy']);
    for (const [i, goal] of plan.goals.entries()) {
      if (!allIn(goal.needs, needs)) brokenRefs(goal.needs, needs, ['goals', i, 'needs']);
      if (goal.saidBy) brokenPeople(goal.saidBy, ['goals', i, 'saidBy']);
    }
    for (const [i, action] of plan.actions.entries()) {
      if (!allIn(action.needs, needs)) brokenRefs(action.needs, needs, ['actions', i, 'needs']);
      if (action.goals && !allIn(action.goals, goals))
        brokenRefs(action.goals, goals, ['actions', i, 'goals']);
    }
    if (plan.measuresByOthers.kind === 'some')
      for (const [i, measure] of plan.measuresByOthers.measures.entries())
        if (measure.needs && !allIn(measure.needs, needs))
          brokenRefs(measure.needs, needs, ['measuresByOthers', 'measures', i, 'needs']);

    for (const [i, { by }] of plan.views.entries())
      if (isStranger(by, custodians)) broken(['views', i, 'by', 'ref']);
    for (const [i, { who }] of plan.participants.entries())
      if (isStranger(who, custodians)) broken(['participants', i, 'who', 'ref']);
    for (const [i, { between }] of plan.disagreements.entries())
      brokenPeople(between, ['disagreements', i, 'between']);
    if (plan.initiatedBy && isStranger(plan.initiatedBy, custodians)) broken(['initiatedBy', 'ref']);
    for (const [i, { result }] of plan.followUps.entries()) {
      if (result?.goals)
        for (const [j, { goal }] of result.goals.entries())
          if (!goals.has(goal)) broken(['followUps', i, 'result', 'goals', j, 'goal']);
      if (result?.views)
        for (const [j, { by }] of result.views.entries())
          if (isStranger(by, custodians)) broken(['followUps', i, 'result', 'views', j, 'by', 'ref']);
    }

    if (consents) {
      const known = new Set<string>();
      for (const { kind, id } of consents) known.add(`${kind} ${id}`);
      for (const [i, { kind, ref }] of plan.consents.entries())
        if (!known.has(`${kind} ${ref}`)) broken(['consents', i, 'ref']);
    }
    if (!plan.administration) return;
    const { original, signatures = [], copiesGiven = [] } = plan.administration;
    if (original && isStranger(original.keptBy, custodians))
      broken(['administration', 'original', 'keptBy', 'ref']);
    for (const [i, { who }] of signatures.entries())
      if (isStranger(who, custodians)) broken(['administration', 'signatures', i, 'who', 'ref']);
    const listed = new Set<string>();
    for (const { ref } of plan.consents) listed.add(ref);
    for (const [i, { to, consents: named }] of copiesGiven.entries()) {
      if (isStranger(to, custodians)) broken(['administration', 'copiesGiven', i, 'to', 'ref']);
      if (named) brokenRefs(named, listed, ['administration', 'copiesGiven', i, 'consents']);
    }
  },
};

const isStranger = (who: Informant, custodians: ReadonlySet<string>): boolean =>
  who.kind === 'custodian' && !custodians.has(who.ref);

const allIn = (refs: readonly string[], known: ReadonlySet<string>): boolean => {
  for (const ref of refs) if (!known.has(ref)) return false;
  return true;
};
