import { describe, expect, test } from 'vitest';
import { checkTermEvaluations } from './checkTermEvaluations.ts';
import type { GoalSelection } from './goalSelection.ts';
import type { TermEvaluation } from './termEvaluation.ts';

/** An invented evaluation with nothing to object to. */
const spring: TermEvaluation = {
  schemaVersion: '1',
  of: 'Ett påhittat råd',
  term: { year: 2026, term: 'spring' },
  about: ['goals'],
  results: [{ goal: 'children-7', answers: [{ answer: 'agrees', people: 40 }] }],
  concurrent: [],
  presentedTo: ['management'],
  changes: [],
};
const selection: GoalSelection = {
  schemaVersion: '1',
  choice: 'eachCouncil',
  holdsFor: 'Ett påhittat råd',
  ages: 'all',
  period: { from: '2026-01-01', to: '2026-12-31' },
  goals: [{ goal: 'children-7' }],
};
const found = (evaluations: readonly TermEvaluation[], options = {}) =>
  checkTermEvaluations(evaluations, options).map(({ code, path }) => [
    code.replace('coordination/', ''),
    path.join('.'),
  ]);
const in_ = (year: number, term: 'spring' | 'autumn'): TermEvaluation => ({
  ...spring,
  term: { year, term },
});

describe('varje termin', () => {
  test.each([
    ['en', [spring], []],
    ['vår, höst, vår', [spring, in_(2026, 'autumn'), in_(2027, 'spring')], []],
    ['ordningen spelar ingen roll', [in_(2027, 'spring'), in_(2026, 'autumn'), spring], []],
    ['en höst saknas', [spring, in_(2027, 'spring')], [['evaluationTermsMissing', '1.term']]],
    ['samma termin igen', [spring, spring], [['evaluationTermTwice', '1.term']]],
  ])('%s', (_, evaluations, findings) => expect(found(evaluations)).toEqual(findings));

  test('så många terminer saknas', () => {
    expect(checkTermEvaluations([in_(2028, 'autumn'), spring])).toMatchObject([
      { path: [0, 'term'], params: { terms: 4 } },
    ]);
  });
});

test.each([
  ['i sin ordning', {}, []],
  ['annat pågick, andra personer', { concurrent: [{ what: 'x', sameStaff: 'no' }] }, []],
  [
    'samma personer',
    { concurrent: [{ what: 'x', sameStaff: 'yes' }] },
    [['concurrentSameStaff', '0.concurrent.0']],
  ],
  [
    'vet inte vilka',
    { concurrent: [{ what: 'x', sameStaff: 'unknown' }] },
    [['concurrentNotKnown', '0.concurrent.0']],
  ],
  ['ingen har frågat', { concurrent: 'notAsked' }, [['concurrentNotKnown', '0.concurrent']]],
  ['ingen har sett det', { presentedTo: [] }, [['evaluationNotPresented', '0.presentedTo']]],
  ['vad ni ändrar är inte känt', { changes: 'unknown' }, [['evaluationWithoutChanges', '0.changes']]],
  ['ett mål utan resultat', { results: [] }, [['chosenGoalNotEvaluated', '0.results']]],
  ['inget om mål', { results: [], about: ['tools'] }, []],
  [
    'ett annat mål',
    { results: [...spring.results, { goal: 'children-8', answers: [] }] },
    [['resultOfGoalNotChosen', '0.results.1']],
  ],
  ['två resultat', { results: [...spring.results, ...spring.results] }, [['resultTwice', '0.results.1']]],
  [
    'samma svar två gånger',
    {
      results: [
        {
          goal: 'children-7',
          answers: [
            { answer: 'agrees', people: 4 },
            { answer: 'agrees', people: 5 },
          ],
        },
      ],
    },
    [['resultAnswerTwice', '0.results.0.answers']],
  ],
] as const)('%s', (_, changed, findings) => {
  expect(found([{ ...spring, ...changed }], { selection })).toEqual(findings);
});

test('utan val kan inget mål saknas', () => expect(found([{ ...spring, results: [] }])).toEqual([]));
