import { expect, test } from 'vitest';
import type { EstimatedValue } from '../estimate.ts';
import { proportion } from '../proportion.ts';
import { rate } from '../rate.ts';
import { shownEstimate, shownInterval } from './shownValue.ts';

test.each([
  [
    'a half is rounded up, from the counts',
    proportion(201, 20_000),
    { as: 'percent', decimals: 2 },
    'sv',
    '1,01\u00A0%',
  ],
  ['percent in English', proportion(7, 23), { as: 'percent' }, 'en', '30.4%'],
  ['a rate with a whole exposure', rate(46, 997, { per: 1000 }), { as: 'number' }, 'sv', '46,1'],
  [
    'a rate with child-years',
    rate(46, 997.5, { per: 100_000 }),
    { as: 'number', decimals: 0 },
    'sv',
    '4\u00A0612',
  ],
  ['an empty group', proportion(0, 0), { as: 'percent' }, 'en', 'not computable: the group is empty'],
] as const)('%s', (_, estimate, display, locale, shown) => {
  expect(shownEstimate(estimate, display, locale)).toBe(shown);
});

test.each([
  [0.156, 0.509, '15,6–50,9\u00A0%'],
  [-0.0381, 0.1926, '\u22123,8 till 19,3\u00A0%'],
])('from %d to %d', (lower, upper, shown) => {
  const estimate: EstimatedValue = { kind: 'value', value: 0.1, lower, upper, method: 'newcombe' };
  expect(shownInterval(estimate, { as: 'percent' }, 'sv')).toBe(shown);
});
