import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readiness } from './readiness.ts';
import type { ReadinessAnswers } from './readinessAnswers.ts';
import { readinessFactors, readinessGroupLabels } from './readinessFactors.ts';

const read = (answers: ReadinessAnswers['answers'], options = {}) =>
  readiness({ schemaVersion: '1', answers }, options);
const found = (answers: ReadinessAnswers['answers'], options = {}) =>
  read(answers, options)
    .findings.map(({ code, path }) => [code.replace('coordination/', ''), path.join('.')])
    .filter(([code]) => code !== 'readinessNotAsked');

test.each([
  ['tsiSuccess', 8],
  ['tsiObstacle', 7],
  ['plugIn', 5],
  ['tabbCriterion', 5],
  ['tabbLesson', 15],
] as const)('%s: %i förutsättningar', (group, count) => {
  const here = readinessFactors.filter((factor) => factor.group === group);
  expect(here.map(({ number }) => number)).toEqual(Array.from({ length: count }, (_, i) => i + 1));
});

test('varje förutsättning har eget id, en fråga och egna ord; varje grupp används', () => {
  expect(new Set(readinessFactors.map(({ id }) => id)).size).toBe(40);
  expect(new Set(readinessFactors.map(({ question }) => question.sv)).size).toBe(40);
  for (const { question } of readinessFactors) {
    expect(question.sv).toMatch(/\?$/);
    expect(question.en).toMatch(/\?$/);
  }
  expect(new Set(readinessFactors.map(({ group }) => group))).toEqual(
    new Set(Object.keys(readinessGroupLabels)),
  );
});

describe('svar och läge', () => {
  test.each([
    ['yes', 'inPlace'],
    ['partly', 'partly'],
    ['no', 'notInPlace'],
    ['notApplicable', 'notApplicable'],
    ['notAsked', 'notKnown'],
    ['declined', 'notKnown'],
    ['unknown', 'notKnown'],
  ] as const)('%s: %s', (answer, status) => {
    const it = read([{ factor: 'mandate', answer }]).factors.find(({ factor }) => factor.id === 'mandate');
    expect(it).toMatchObject({ answer, status });
    expect(it?.otherwise !== undefined).toBe(status === 'partly' || status === 'notInPlace');
  });

  test('ingen fråga ställd: inget är känt, och inget är ett nej', () => {
    const { factors, findings } = read([]);
    expect(factors).toHaveLength(40);
    expect(new Set(factors.map(({ status }) => status))).toEqual(new Set(['notKnown']));
    expect(findings).toMatchObject([{ code: 'coordination/readinessNotAsked', params: { factors: 40 } }]);
  });

  test('bara de grupper som efterfrågas', () => {
    const { factors } = read([], { groups: ['plugIn', 'tsiObstacle'] });
    expect(factors.map(({ factor }) => factor.group)).toEqual([
      ...Array(7).fill('tsiObstacle'),
      ...Array(5).fill('plugIn'),
    ]);
  });

  test('två olika svar blir inte känt, vilka de än är', () => {
    const answers = [
      { factor: 'time', answer: 'yes' },
      { factor: 'time', answer: 'no' },
    ] as const;
    expect(found(answers)).toEqual([['readinessAnswersDisagree', 'answers.1']]);
    expect(read(answers).factors.find(({ factor }) => factor.id === 'time')?.status).toBe('notKnown');
    expect(found([answers[0], answers[0]])).toEqual([]);
  });
});

describe('vad källorna säger om helheten', () => {
  test.each([
    ['okänd', [{ factor: 'x', answer: 'yes' }], [['readinessFactorUnknown', 'answers.0.factor']]],
    ['krävt kriterium', [{ factor: 'threeServices', answer: 'no' }], [['tabbCriterionNotMet', 'answers.0']]],
    ['delvis är inte nej', [{ factor: 'threeServices', answer: 'partly' }], []],
    [
      'önskat kriterium',
      [{ factor: 'sharedLanguage', answer: 'no' }],
      [['tabbRecommendationNotMet', 'answers.0']],
    ],
    [
      'Plug In: en dimension på plats, en inte',
      [
        { factor: 'relations', answer: 'yes' },
        { factor: 'flexibility', answer: 'no' },
      ],
      [['plugInNotInParallel', 'answers']],
    ],
    [
      'Plug In: det som inte är känt räknas inte som nej',
      [
        { factor: 'relations', answer: 'yes' },
        { factor: 'flexibility', answer: 'unknown' },
      ],
      [],
    ],
    ['Plug In: inte börjat', [{ factor: 'flexibility', answer: 'no' }], []],
  ] as const)('%s', (_, answers, findings) => expect(found(answers)).toEqual(findings));
});

test('svaret på en fråga ändrar aldrig läget för en annan, och inget läggs ihop', () => {
  const answer = fc.constantFrom('yes', 'partly', 'no', 'notAsked', 'declined', 'notApplicable', 'unknown');
  const factor = fc.constantFrom(...readinessFactors.map(({ id }) => id));
  const answers = fc.uniqueArray(fc.record({ factor, answer }), { selector: (it) => it.factor });
  fc.assert(
    fc.property(answers, (given) => {
      const { factors, ...rest } = read(given as ReadinessAnswers['answers']);
      expect(Object.keys(rest)).toEqual(['findings']);
      for (const it of factors) {
        const alone = given.filter((one) => one.factor === it.factor.id) as ReadinessAnswers['answers'];
        expect(read(alone).factors.find((one) => one.factor.id === it.factor.id)).toEqual(it);
      }
    }),
    { numRuns: 20 },
  );
});
