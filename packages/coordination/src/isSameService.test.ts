import { expect, test } from 'vitest';
import { isSameService, withoutRepeats } from './isSameService.ts';

const school = { operation: 'school' } as const;

test.each([
  ['samma', school, school, true],
  ['kommunal, utsagd eller inte', school, { ...school, huvudman: 'kommun' }, true],
  ['kommunal och fristående', school, { ...school, huvudman: 'private' }, false],
  ['olika verksamheter', school, { operation: 'preschool' }, false],
] as const)('%s', (_, a, b, same) => {
  expect(isSameService(a, b)).toBe(same);
  expect(withoutRepeats([a, b])).toEqual(same ? [a] : [a, b]);
});
