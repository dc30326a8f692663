import { expect, test } from 'vitest';
import { periodLabel } from './periodLabel.ts';

test.each([
  ['2022-01-01', '2022-12-31', '2022'],
  ['2021-07-01', '2022-06-30', '2021/22'],
  ['2022-09-01', '2022-09-30', '2022-09'],
  ['2021-12-31', '2021-12-31', '2021-12-31'],
  ['2022-01-01', '2022-09-30', '2022-01-01–2022-09-30'],
] as const)('%s till %s heter %s', (from, to, label) => {
  expect(periodLabel({ from, to })).toBe(label);
});
