import { expect, test } from 'vitest';
import { absentFromSchool } from '../examples/invented.ts';
import { placeInMatrix } from './placeInMatrix.ts';
import { ownWeighing } from './weighingRule.ts';

const on = '2026-02-09';

test('the rule is our own and says so', () => {
  expect(ownWeighing.sources.map(({ basis }) => basis)).toEqual(['own']);
  expect(placeInMatrix([], { on })).toMatchObject({ rule: ownWeighing });
});

test('another rule can be passed, and gives its own limits', () => {
  const strict = { ...ownWeighing, id: 'kommun-1', informants: 6, limits: { sv: 'Egen gräns.', en: 'Own.' } };
  const placement = placeInMatrix(absentFromSchool, { on, rule: strict });
  expect(placement.axes.environment.reading).toBe('insufficientEvidence');
  expect(placement.axes.environment.reasons).toEqual(['fewInformants']);
  expect(placement.limits).toEqual({
    sv: 'Egen gräns. Gammalt och nytt väger lika.',
    en: 'Own. Old and new weigh the same.',
  });
});

test.each([
  [{ afterDays: 180 }, 'Det som är äldre än 180 dagar räknas som öppet.'],
  [
    { afterDays: 90, except: ['need.background'] },
    'Det som är äldre än 90 dagar räknas som öppet, utom under vissa rubriker.',
  ],
] as const)('how a rule treats age is always told: %j', (fading, told) => {
  const rule = { ...ownWeighing, id: 'kommun-2', fading, limits: { ...ownWeighing.limits, so: 'Xeer.' } };
  const { limits } = placeInMatrix([], { on, rule });
  expect(limits.sv).toMatch(new RegExp(`^Bilden .* ${told}$`));
  expect(limits.so).toBe(`Xeer. ${told}`);
  expect(limits.sv).not.toContain('väger lika');
});

test('a rule may let interpretations stand', () => {
  const trusting = { ...ownWeighing, standsWith: { firstHand: 1, reported: 1, interpreted: 1 } } as const;
  const { evidence } = placeInMatrix(absentFromSchool, { on, rule: trusting });
  expect(
    Object.values(evidence)
      .flat()
      .every(({ stands }) => stands),
  ).toBe(true);
});

test.each([
  ['opposition counts less than support', { against: 0.5 }],
  ['nothing unheard', { unheard: 0 }],
  ['unheard without end', { unheard: Number.POSITIVE_INFINITY }],
  ['an interval may become a point', { innermost: 1 }],
  ['serious facts reach nowhere', { seriousReach: 0 }],
  ['not a number', { against: Number.NaN }],
  ['nobody needed', { informants: 0 }],
  ['older than a negative number', { fading: { afterDays: -1 } }],
  ['half a day', { fading: { afterDays: 0.5 } }],
  ['older than anybody', { fading: { afterDays: 40_000 } }],
  ['an exception that is no heading', { fading: { afterDays: 1, except: ['world.moon' as 'world.work'] } }],
  ['half a person', { standsWith: { firstHand: 0.5, reported: 2, interpreted: 'never' as const } }],
])('refused as a mistake in the calling code: %s', (_, change) => {
  expect(() => placeInMatrix([], { on, rule: { ...ownWeighing, ...change } })).toThrow(RangeError);
});
