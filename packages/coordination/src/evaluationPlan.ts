import type { Finding, Locale, Text } from '@tsi/core';
import { checkGoalSelection } from './checkGoalSelection.ts';
import { finding } from './finding.ts';
import type { CoordinationCode } from './findingKinds.ts';
import type { Goal } from './goal.ts';
import { goalById } from './goalById.ts';
import type { GoalSelection } from './goalSelection.ts';

/** How one chosen goal is evaluated. Swedish: utvärderingsfråga. */
export interface GoalEvaluation {
  readonly goal: Goal;
  /** What to put to those concerned, who say whether they agree. */
  readonly question: Text;
  /** The share to follow: those who agree out of those who took a stand, see {@link shareAgreeing}. */
  readonly share: { readonly numerator: Text; readonly denominator: Text };
  /** Is a larger share better? As the source has it, or as the selection settles. */
  readonly largerShare: 'hopedFor' | 'notHopedFor' | 'unsettled';
}

/** How a selection of goals is evaluated. Swedish: utvärderingsplan. */
export interface EvaluationPlan {
  readonly period: GoalSelection['period'];
  readonly goals: readonly GoalEvaluation[];
  readonly findings: readonly Finding[];
}

const share = {
  numerator: { sv: 'de som instämmer', en: 'those who agree' },
  denominator: {
    sv: 'de som har tagit ställning; den som inte har tillfrågats, inte ville svara, inte vet eller inte berörs räknas för sig',
    en: 'those who took a stand; those not asked, who declined, do not know or are not concerned are counted apart',
  },
} as const;

/**
 * From chosen goals to an evaluation: a question for each goal, the share to follow, and what to mind before asking.
 *
 * Swedish: utvärderingsplan. A goal that is unknown has no question and is among the findings. The question is the goal's
 * own statement, so what was chosen is what is asked. Small children cannot be asked like this: for them it says what to
 * look for, and what adults have seen is never counted as the children's own answers.
 *
 * @param selection what `readInput(GoalSelection, …)` returned
 * @example
 * ```ts
 * import { evaluationPlan } from '@tsi/coordination';
 *
 * const plan = evaluationPlan({
 *   schemaVersion: '1',
 *   choice: 'central',
 *   holdsFor: 'Hela kommunen (påhittat)',
 *   ages: 'all',
 *   period: { from: '2026-08-01', to: '2027-07-31' },
 *   goals: [{ goal: 'adults-6' }, { goal: 'atRisk-1to13-5' }],
 * });
 * plan.goals.map(({ question }) => question.sv); // => ['Jag känner att hjälpen kommer fort när den behövs.', 'Jag vågar berätta hur jag har det.']
 * plan.findings.map(({ code, path }) => [code, path]); // => [['coordination/goalGroupExposed', ['goals', 1]]]
 * ```
 */
export function evaluationPlan(
  selection: GoalSelection,
  { locale }: { readonly locale?: Locale | undefined } = {},
): EvaluationPlan {
  const findings: Finding[] = [...checkGoalSelection(selection, { locale })];
  const find = (code: CoordinationCode, i: number) =>
    findings.push(finding(code, { path: ['goals', i], locale }));
  const goals: GoalEvaluation[] = [];
  selection.goals.forEach((chosen, i) => {
    const goal = goalById(chosen.goal, selection.ownGoals);
    if (!goal) return;
    if (goal.claims === 'several') find('coordination/goalJoinsClaims', i);
    if (goal.direction === 'atRisk' || goal.direction === 'alreadyHarmed')
      find('coordination/goalGroupExposed', i);
    const largerShare = goal.agreeing === 'unsettled' ? (chosen.agreeing ?? 'unsettled') : goal.agreeing;
    goals.push({ goal, question: goal.statement, share, largerShare });
  });
  return { period: selection.period, goals, findings };
}
