import { expect, test } from 'vitest';
import { checkGoalSelection } from './checkGoalSelection.ts';
import { checkImprovementBacklog } from './checkImprovementBacklog.ts';
import { checkSurvey } from './checkSurvey.ts';
import { checkTermEvaluations } from './checkTermEvaluations.ts';
import { evaluationPlan } from './evaluationPlan.ts';
import { goalBank } from './goalBank.ts';
import type { GoalSelection } from './goalSelection.ts';
import { municipalitySurvey } from './municipalitySurvey.ts';
import { readiness } from './readiness.ts';

const secret = 'Hemligt-namn-20140512';

test('ingen iakttagelse om mål, kartläggningar och förutsättningar upprepar det som skrevs in', () => {
  const selection: GoalSelection = {
    schemaVersion: '1',
    choice: 'central',
    holdsFor: secret,
    ages: { from: 77, to: 76 },
    period: { from: '2077-01-01', to: '2076-01-01' },
    goals: [{ goal: secret }, { goal: secret }, { goal: 'children-1' }],
    ownGoals: goalBank.slice(0, 1).map((goal) => ({ ...goal, statement: { sv: secret, en: secret } })),
  };
  const findings = [
    ...checkGoalSelection(selection),
    ...evaluationPlan(selection).findings,
    ...checkTermEvaluations(
      [
        {
          schemaVersion: '1',
          of: secret,
          term: { year: 2077, term: 'spring' },
          about: ['goals'],
          results: [
            { goal: secret, answers: [{ answer: 'agrees', people: 77 }] },
            { goal: 'x', answers: [] },
          ],
          concurrent: [{ what: secret, sameStaff: 'yes' }],
          presentedTo: [],
          changes: [secret],
        },
      ],
      { selection },
    ),
    ...checkSurvey({
      ...municipalitySurvey,
      rows: [
        {
          municipality: secret,
          answers: [{ column: secret, value: secret }],
          also: [{ sv: secret, en: secret }],
        },
      ],
      statedTotals: [{ column: 'routines', value: 'written', municipalities: 77 }],
    }),
    ...readiness({
      schemaVersion: '1',
      answers: [
        { factor: secret, answer: 'no', note: secret },
        { factor: 'threeServices', answer: 'no', note: secret },
      ],
    }).findings,
    ...checkImprovementBacklog(
      { schemaVersion: '1', items: [{ area: secret, state: 'chosen', reason: secret }] },
      { on: '2026-03-02' },
    ),
  ];
  expect(new Set(findings.map(({ code }) => code)).size).toBeGreaterThan(12);
  expect(JSON.stringify(findings)).not.toMatch(/Hemligt|77/);
});
