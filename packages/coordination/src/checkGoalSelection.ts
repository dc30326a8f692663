import { addDays, addMonths, type Finding, type IsoDate, type Locale, requireDay } from '@tsi/core';
import { finding } from './finding.ts';
import type { CoordinationCode } from './findingKinds.ts';
import { goalBank } from './goalBank.ts';
import { goalById } from './goalById.ts';
import { goalChoices } from './goalChoices.ts';
import type { GoalSelection } from './goalSelection.ts';
import { meets } from './selectGoals.ts';

/**
 * What to look at again in a choice of goals: goals that nobody knows, twice the same, a period longer than the source
 * proposes, ages that do not meet, a goal whose sense is not settled.
 *
 * Swedish: kontroll av valda mål. How many goals are suitable the source does not say, so neither does this.
 *
 * @param selection what `readInput(GoalSelection, …)` returned
 * @param options `on`: a day, when you want to know whether the period is over by then
 * @throws RangeError when `on` is not a day
 * @example
 * ```ts
 * import { checkGoalSelection } from '@tsi/coordination';
 *
 * const findings = checkGoalSelection({
 *   schemaVersion: '1',
 *   choice: 'eachCouncil',
 *   holdsFor: 'Lokala rådet 13–20 år (påhittat)',
 *   ages: { from: 13, to: 20 },
 *   period: { from: '2026-08-01', to: '2028-07-31' },
 *   goals: [{ goal: 'preventive-13to20-3' }, { goal: 'alreadyHarmed-13to20-12' }],
 * });
 * findings.map(({ code, path }) => [code, path]); // => [['coordination/goalSenseUnsettled', ['goals', 1]]]
 * ```
 */
export function checkGoalSelection(
  selection: GoalSelection,
  { on, locale }: { readonly on?: IsoDate | undefined; readonly locale?: Locale | undefined } = {},
): readonly Finding[] {
  if (on !== undefined) requireDay(on);
  const findings: Finding[] = [];
  const find = (code: CoordinationCode, path: Finding['path'], params = {}) =>
    findings.push(finding(code, { path, params, locale }));
  const { ages, goals, ownGoals = [], period } = selection;

  ownGoals.forEach(({ id }, i) => {
    const taken = [...goalBank, ...ownGoals.slice(0, i)].some((goal) => goal.id === id);
    if (taken) find('coordination/goalIdTaken', ['ownGoals', i, 'id']);
  });

  if (goals.length === 0) find('coordination/noGoalsChosen', ['goals']);
  goals.forEach((chosen, i) => {
    const goal = goalById(chosen.goal, ownGoals);
    if (!goal) {
      find('coordination/unknownGoal', ['goals', i, 'goal']);
      return;
    }
    if (goals.slice(0, i).some((other) => other.goal === chosen.goal))
      find('coordination/goalChosenTwice', ['goals', i]);
    if (ages !== 'all' && !meets(goal, ages)) find('coordination/goalForOtherAges', ['goals', i]);
    if (goal.agreeing === 'unsettled' && chosen.agreeing === undefined)
      find('coordination/goalSenseUnsettled', ['goals', i]);
  });

  const { years } = goalChoices[selection.choice];
  if (period.to < period.from) find('coordination/goalPeriodReversed', ['period']);
  else if (years !== 'notStated' && period.to > addDays(addMonths(period.from, 12 * years.to), -1))
    find('coordination/goalPeriodLong', ['period'], { years: years.to });
  if (on !== undefined && period.from <= period.to && period.to < on)
    find('coordination/goalPeriodOver', ['period', 'to']);
  if (ages !== 'all' && ages.to < ages.from) find('coordination/goalAgesReversed', ['ages']);
  return findings;
}
