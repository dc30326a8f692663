import type { Finding, Locale } from '@tsi/core';
import { termNumber } from './councilTerm.ts';
import { finding } from './finding.ts';
import type { CoordinationCode } from './findingKinds.ts';
import type { GoalSelection } from './goalSelection.ts';
import type { TermEvaluation } from './termEvaluation.ts';

/**
 * What to look at again in the evaluations of one council, forum or project: terms without one, goals that were chosen but
 * not asked about, other work that may explain the result, a result that nobody has seen.
 *
 * Swedish: kontroll av terminsutvärderingar. Every term, as in TABB; the order of the list has no meaning. It does not say
 * whether a result is good.
 *
 * @param evaluations what `readInput(TermEvaluation, …)` returned, of the same work
 * @param options `selection`: the goals that were chosen, when goals are evaluated
 * @example
 * ```ts
 * import { checkTermEvaluations, type TermEvaluation } from '@tsi/coordination';
 *
 * // An invented project.
 * const spring: TermEvaluation = {
 *   schemaVersion: '1',
 *   of: 'Ett påhittat projekt',
 *   term: { year: 2026, term: 'spring' },
 *   about: ['tools'],
 *   results: [],
 *   concurrent: [{ what: 'Ett annat projekt på skolan', sameStaff: 'yes' }],
 *   presentedTo: ['management'],
 *   changes: ['Kortare frågor till vårdnadshavare.'],
 * };
 * const next: TermEvaluation = { ...spring, term: { year: 2027, term: 'spring' }, concurrent: [] };
 * checkTermEvaluations([spring, next]).map(({ code, path }) => [code, path]); // => [['coordination/concurrentSameStaff', [0, 'concurrent', 0]], ['coordination/evaluationTermsMissing', [1, 'term']]]
 * ```
 */
export function checkTermEvaluations(
  evaluations: readonly TermEvaluation[],
  {
    selection,
    locale,
  }: { readonly selection?: GoalSelection | undefined; readonly locale?: Locale | undefined } = {},
): readonly Finding[] {
  const findings: Finding[] = [];
  const find = (code: CoordinationCode, path: Finding['path'], params = {}) =>
    findings.push(finding(code, { path, params, locale }));
  const terms = evaluations.map(({ term }) => termNumber(term));

  evaluations.forEach((evaluation, i) => {
    const { about, changes, concurrent, presentedTo, results } = evaluation;
    const term = termNumber(evaluation.term);
    const before = terms.filter((other) => other < term);
    const missing = before.length === 0 ? 0 : term - Math.max(...before) - 1;
    if (terms.indexOf(term) < i) find('coordination/evaluationTermTwice', [i, 'term']);
    else if (missing > 0) find('coordination/evaluationTermsMissing', [i, 'term'], { terms: missing });

    if (typeof concurrent === 'string') find('coordination/concurrentNotKnown', [i, 'concurrent']);
    else
      concurrent.forEach(({ sameStaff }, k) => {
        if (sameStaff === 'yes') find('coordination/concurrentSameStaff', [i, 'concurrent', k]);
        if (sameStaff === 'unknown') find('coordination/concurrentNotKnown', [i, 'concurrent', k]);
      });

    results.forEach(({ goal, answers }, k) => {
      if (selection && !selection.goals.some((chosen) => chosen.goal === goal))
        find('coordination/resultOfGoalNotChosen', [i, 'results', k]);
      if (results.slice(0, k).some((other) => other.goal === goal))
        find('coordination/resultTwice', [i, 'results', k]);
      if (new Set(answers.map(({ answer }) => answer)).size < answers.length)
        find('coordination/resultAnswerTwice', [i, 'results', k, 'answers']);
    });
    const unasked =
      selection && about.includes('goals')
        ? selection.goals.filter((chosen) => !results.some(({ goal }) => goal === chosen.goal))
        : [];
    if (unasked.length > 0)
      find('coordination/chosenGoalNotEvaluated', [i, 'results'], { goals: unasked.length });

    if (presentedTo.length === 0) find('coordination/evaluationNotPresented', [i, 'presentedTo']);
    if (typeof changes === 'string') find('coordination/evaluationWithoutChanges', [i, 'changes']);
  });
  return findings;
}
