import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { FiveQuestionAnswers } from './fiveQuestionAnswers.ts';
import { fiveQuestions } from './fiveQuestions.ts';
import { routeFiveQuestions } from './routeFiveQuestions.ts';

const school = { operation: 'school' } as const;
const bup = { operation: 'childPsychiatry' } as const;
const ifo = { operation: 'childAndFamilyServices' } as const;
const support = (enough: 'yes' | 'no' | 'unknown', ...actions: string[]) => ({ actions, enough });
const answers: FiveQuestionAnswers = {
  schemaVersion: '1',
  own: school,
  obstacle: { description: 'Påhittat.' },
  information: 'enough',
  me: support('no', 'Möter upp.'),
  myService: support('no', 'Kurator.'),
  others: { operations: [bup, ifo] },
};
const nobody = { operations: [] };

test('fem frågor i ordning, på två språk', () => {
  expect(fiveQuestions.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  for (const { text } of fiveQuestions)
    expect([text.sv, text.en]).toEqual([expect.stringMatching(/\?$/), expect.stringMatching(/\?$/)]);
});

describe('vart svaren leder', () => {
  test.each<[string, Partial<FiveQuestionAnswers>, string, unknown[], boolean]>([
    ['fråga 2 obesvarad: stopp', { information: 'notAsked' }, 'blocked', [], false],
    [
      'fråga 2 nej: barnet behöver inte vänta',
      { information: 'notEnough' },
      'needsOthers',
      [school, bup, ifo],
      true,
    ],
    ['andra behövs', {}, 'needsOthers', [school, bup, ifo], true],
    [
      'andra behövs, eget bidrag saknas',
      { me: support('no'), myService: 'unknown' },
      'needsOthers',
      [bup, ifo],
      true,
    ],
    [
      'andra behövs fast det egna sägs räcka',
      { me: support('yes') },
      'needsOthers',
      [school, bup, ifo],
      true,
    ],
    ['jag räcker', { me: support('yes', 'Möter upp.'), others: nobody }, 'staysWithMe', [school], false],
    [
      'min verksamhet räcker',
      { myService: support('yes'), others: nobody },
      'staysWithMyService',
      [school],
      false,
    ],
    [
      'fråga 5 obesvarad men jag räcker',
      { me: support('yes'), others: 'notAsked' },
      'staysWithMe',
      [school],
      false,
    ],
    ['inget räcker och ingen annan behövs', { others: nobody }, 'blocked', [], false],
    ['inget räcker och fråga 5 är obesvarad', { others: 'unknown' }, 'blocked', [], false],
    ['bara den egna verksamheten i fråga 5', { others: { operations: [school] } }, 'blocked', [], false],
    [
      'samma verksamhet två gånger',
      { others: { operations: [bup, bup] } },
      'needsOthers',
      [school, bup],
      true,
    ],
    [
      'en fristående skola är en annan än den kommunala',
      { others: { operations: [{ ...school, huvudman: 'private' }] } },
      'needsOthers',
      [school, { ...school, huvudman: 'private' }],
      true,
    ],
  ])('%s', (_, change, route, needs, consentNeeded) => {
    expect(routeFiveQuestions({ ...answers, ...change })).toMatchObject({ route, needs, consentNeeded });
  });
});

describe('vad som sägs om svaren', () => {
  test.each<[string, Partial<FiveQuestionAnswers>, [string, (string | number)[]][]]>([
    ['allt besvarat', {}, []],
    [
      'fråga 2 obesvarad',
      { information: 'declined' },
      [['coordination/informationUnanswered', ['information']]],
    ],
    ['fråga 2 nej', { information: 'notEnough' }, [['coordination/informationIncomplete', ['information']]]],
    ['fråga 1 obesvarad', { obstacle: 'unknown' }, [['coordination/questionUnanswered', ['obstacle']]]],
    [
      'svaren säger emot varandra',
      { myService: support('yes') },
      [['coordination/answersDisagree', ['myService', 'enough']]],
    ],
    [
      'egna verksamheten bland de andra',
      { others: { operations: [bup, school] } },
      [['coordination/ownOperationAmongOthers', ['others', 'operations', 1]]],
    ],
    ['ingens uppgift', { others: nobody }, [['coordination/needNotCovered', []]]],
  ])('%s', (_, change, expected) => {
    const { findings } = routeFiveQuestions({ ...answers, ...change });
    expect(findings.map(({ code, path }) => [code, path])).toEqual(expected);
  });
});

test('obesvarade frågor räknas upp i ordning', () => {
  const { unanswered } = routeFiveQuestions({ ...answers, others: 'notAsked', obstacle: 'declined' });
  expect(unanswered).toEqual(['obstacle', 'others']);
});

test('utan svar på fråga 2 går det aldrig vidare, och samtycke behövs precis när andra behövs', () => {
  const noAnswer = fc.constantFrom('notAsked', 'declined', 'notApplicable', 'unknown');
  const own = fc.oneof(
    noAnswer,
    fc.record({
      actions: fc.array(fc.constant('Påhittat.')),
      enough: fc.constantFrom('yes', 'no', 'unknown'),
    }),
  );
  const any: fc.Arbitrary<FiveQuestionAnswers> = fc.record({
    schemaVersion: fc.constant('1'),
    own: fc.constant(school),
    obstacle: fc.oneof(noAnswer, fc.constant({ description: 'Påhittat.' })),
    information: fc.oneof(noAnswer, fc.constantFrom('enough', 'notEnough')),
    me: own,
    myService: own,
    others: fc.oneof(noAnswer, fc.record({ operations: fc.array(fc.constantFrom(school, bup, ifo)) })),
  });
  fc.assert(
    fc.property(any, (input) => {
      const { route, unanswered, needs, bringIn, consentNeeded } = routeFiveQuestions(input);
      if (unanswered.includes('information')) expect(route).toBe('blocked');
      expect(consentNeeded).toBe(route === 'needsOthers');
      expect(needs.length === 0).toBe(route === 'blocked');
      expect(bringIn.length > 0).toBe(route === 'needsOthers');
      expect(needs).toEqual(expect.arrayContaining([...bringIn]));
      expect(bringIn).not.toContainEqual(school);
    }),
  );
});
