import { describe, expect, test } from 'vitest';
import { checkGoalSelection } from './checkGoalSelection.ts';
import { evaluationPlan } from './evaluationPlan.ts';
import { goalBank } from './goalBank.ts';
import { goalChoices } from './goalChoices.ts';
import type { GoalSelection } from './goalSelection.ts';

/** An invented choice. */
const selection: GoalSelection = {
  schemaVersion: '1',
  choice: 'eachCouncil',
  holdsFor: 'Ett påhittat råd',
  ages: { from: 13, to: 20 },
  period: { from: '2026-08-01', to: '2027-07-31' },
  goals: [{ goal: 'preventive-13to20-2' }, { goal: 'children-7' }],
};
const codes = (changed: Partial<GoalSelection>) =>
  checkGoalSelection({ ...selection, ...changed }).map(({ code, path }) => [
    code.replace('coordination/', ''),
    path.join('.'),
  ]);

describe('kontroll av valda mål', () => {
  test.each([
    ['i sin ordning', {}, []],
    ['inget valt', { goals: [] }, [['noGoalsChosen', 'goals']]],
    ['okänt mål', { goals: [{ goal: 'x' }] }, [['unknownGoal', 'goals.0.goal']]],
    [
      'samma mål två gånger',
      { goals: [{ goal: 'children-7' }, { goal: 'children-7' }] },
      [['goalChosenTwice', 'goals.1']],
    ],
    [
      'för yngre barn',
      { goals: [{ goal: 'preventive-1to13-2' }], ages: { from: 14, to: 20 } },
      [['goalForOtherAges', 'goals.0']],
    ],
    ['hela kommunen har alla åldrar', { goals: [{ goal: 'preventive-1to13-2' }], ages: 'all' }, []],
    ['precis två år', { period: { from: '2026-08-01', to: '2028-07-31' } }, []],
    [
      'en dag mer än två år',
      { period: { from: '2026-08-01', to: '2028-08-01' } },
      [['goalPeriodLong', 'period']],
    ],
    [
      'politikerna bestämmer själva hur länge',
      { choice: 'politicians', period: { from: '2026-08-01', to: '2031-08-01' } },
      [],
    ],
    [
      'bakvänd period',
      { period: { from: '2026-08-01', to: '2026-07-31' } },
      [['goalPeriodReversed', 'period']],
    ],
    [
      'bakvända åldrar',
      { ages: { from: 15, to: 14 }, goals: [{ goal: 'children-7' }] },
      [['goalAgesReversed', 'ages']],
    ],
    ['inte avgjort', { goals: [{ goal: 'alreadyHarmed-13to20-12' }] }, [['goalSenseUnsettled', 'goals.0']]],
    ['avgjort', { goals: [{ goal: 'alreadyHarmed-13to20-12', agreeing: 'notHopedFor' }] }, []],
  ] as const)('%s', (_, changed, found) => {
    expect(codes(changed)).toEqual(found);
  });

  test.each([
    ['före perioden', '2026-07-31', []],
    ['sista dagen', '2027-07-31', []],
    ['dagen efter', '2027-08-01', ['coordination/goalPeriodOver']],
  ] as const)('%s', (_, on, found) => {
    expect(checkGoalSelection(selection, { on }).map(({ code }) => code)).toEqual(found);
  });

  test('egna mål räknas, men tar aldrig ett annat måls plats', () => {
    const own = { ...goalBank[0], id: 'eget' } as (typeof goalBank)[number];
    const goals = [{ goal: 'eget' }];
    expect(codes({ goals, ownGoals: [own] })).toEqual([]);
    expect(codes({ goals, ownGoals: [own, own] })).toEqual([['goalIdTaken', 'ownGoals.1.id']]);
    const imitating = { ...own, id: 'children-7', agreeing: 'notHopedFor' } as typeof own;
    const plan = evaluationPlan({ ...selection, ownGoals: [imitating] });
    expect(plan.findings).toMatchObject([{ code: 'coordination/goalIdTaken' }]);
    expect(plan.goals[1]?.largerShare).toBe('hopedFor');
  });
});

describe('utvärderingsplan', () => {
  test('en fråga för varje känt mål, med målets eget påstående', () => {
    const plan = evaluationPlan({ ...selection, goals: [...selection.goals, { goal: 'x' }] });
    expect(plan.goals.map(({ goal, question }) => [goal.id, question])).toEqual(
      selection.goals.map(({ goal }) => [goal, goalBank.find(({ id }) => id === goal)?.statement]),
    );
    expect(plan.findings).toMatchObject([{ code: 'coordination/unknownGoal' }]);
  });

  test.each([
    [undefined, 'unsettled'],
    ['hopedFor', 'hopedFor'],
    ['notHopedFor', 'notHopedFor'],
  ] as const)('det tvetydiga målet: %s', (agreeing, largerShare) => {
    const chosen = { goal: 'alreadyHarmed-13to20-12', ...(agreeing && { agreeing }) };
    expect(evaluationPlan({ ...selection, goals: [chosen] }).goals).toMatchObject([{ largerShare }]);
  });

  test('ett beslut om ett mål som källan har avgjort ändrar inget', () => {
    const goals = [{ goal: 'children-7', agreeing: 'notHopedFor' as const }];
    expect(evaluationPlan({ ...selection, goals }).goals).toMatchObject([{ largerShare: 'hopedFor' }]);
  });

  test('hela banken: en varning för varje mål om barn som far illa eller riskerar det', () => {
    const goals = goalBank.map(({ id }) => ({ goal: id }));
    const { findings } = evaluationPlan({ ...selection, ages: 'all', goals });
    const exposed = findings.filter(({ code }) => code === 'coordination/goalGroupExposed');
    expect(exposed).toHaveLength(12 + 11 + 13 + 12);
  });
});

test('fyra sätt att välja, numrerade som i källan', () => {
  expect(Object.values(goalChoices).map(({ number }) => number)).toEqual([1, 2, 3, 4]);
});
