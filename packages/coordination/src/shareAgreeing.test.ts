import { mergeCounts } from '@tsi/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { GoalResult } from './goalResult.ts';
import { shareAgreeing } from './shareAgreeing.ts';

const answers = [
  { answer: 'agrees', people: 12 },
  { answer: 'agreesPartly', people: 5 },
  { answer: 'disagrees', people: 3 },
  { answer: 'declined', people: 4 },
  { answer: 'unknown', people: 2 },
] as const;
const goal = 'children-7';

test.each([
  ['bara den som instämmer helt', ['agrees'], 12],
  ['också delvis', ['agrees', 'agreesPartly'], 17],
  ['samma svar nämnt två gånger räknas en gång', ['agrees', 'agrees'], 12],
  ['inget svar', [], 0],
] as const)('%s', (_, agreeing, numerator) => {
  expect(shareAgreeing({ goal, answers }, { agreeing })).toMatchObject({ goal, numerator, denominator: 20 });
});

test('den som inte svarade räknas för sig och aldrig i nämnaren', () => {
  const { state, denominator } = shareAgreeing({ goal, answers }, { agreeing: ['agrees'] });
  expect(state.counts).toEqual({
    agrees: 12,
    agreesPartly: 5,
    disagrees: 3,
    notAsked: 0,
    declined: 4,
    notApplicable: 0,
    unknown: 2,
  });
  expect(denominator).toBe(12 + 5 + 3);
});

const answer = fc.constantFrom(
  'agrees',
  'agreesPartly',
  'disagrees',
  'notAsked',
  'declined',
  'notApplicable',
  'unknown',
);
const rows = fc.array(fc.record({ answer, people: fc.nat(1000) })) as fc.Arbitrary<GoalResult['answers']>;

test('täljaren är aldrig större än nämnaren, och råd för sig ger samma som råden ihop', () => {
  fc.assert(
    fc.property(rows, rows, (west, east) => {
      const share = (answers: GoalResult['answers']) =>
        shareAgreeing({ goal, answers }, { agreeing: ['agrees'] });
      const both = share([...west, ...east]);
      expect(both.numerator).toBeLessThanOrEqual(both.denominator);
      expect(both.numerator).toBe(share(west).numerator + share(east).numerator);
      expect(both.state).toEqual(mergeCounts(share(west).state, share(east).state));
    }),
  );
});
