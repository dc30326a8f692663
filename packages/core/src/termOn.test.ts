import { expect, test } from 'vitest';
import { termOn } from './index.ts';

test.each([
  ['2025-08-18', '2025/26', 'autumn'],
  ['2025-12-31', '2025/26', 'autumn'],
  ['2026-01-01', '2025/26', 'spring'],
  ['2028-02-29', '2027/28', 'spring'],
  ['2026-06-30', '2025/26', 'spring'],
  ['2026-07-01', '2026/27', 'autumn'],
  ['1999-09-01', '1999/00', 'autumn'],
] as const)('%s ligger i läsåret %s (%s)', (on, schoolYear, term) => {
  expect(termOn(on)).toEqual({ schoolYear, term });
});
