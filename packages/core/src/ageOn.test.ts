import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, ageOn, type IsoDate } from './index.ts';

describe('ålder i hela år', () => {
  test.each([
    ['dagen före elvaårsdagen', '2014-05-12', '2025-05-11', 10],
    ['på födelsedagen', '2014-05-12', '2025-05-12', 11],
    ['samma dag som barnet föds', '2026-01-31', '2026-01-31', 0],
    ['före födseln', '2026-03-01', '2026-02-28', -1],
    ['född på nyårsafton', '2013-12-31', '2026-01-01', 12],
    ['skottdagsbarn, 28 februari ett vanligt år', '2012-02-29', '2027-02-28', 14],
    ['skottdagsbarn, 1 mars ett vanligt år', '2012-02-29', '2027-03-01', 15],
    ['skottdagsbarn, 28 februari ett skottår', '2012-02-29', '2028-02-28', 15],
    ['skottdagsbarn, 29 februari ett skottår', '2012-02-29', '2028-02-29', 16],
    ['år 2100 är inget skottår', '2096-02-29', '2100-02-28', 3],
  ] as const)('%s', (_, born, on, age) => expect(ageOn(born, on)).toBe(age));

  test.each([
    ['vanligt år: dagen räcker', '2027-02-28', 15],
    ['vanligt år: dagen före räcker inte', '2027-02-27', 14],
    ['skottår: födelsedagen är 29 februari', '2028-02-28', 15],
  ] as const)('den som väljer 28 februari: %s', (_, on, age) =>
    expect(ageOn('2012-02-29', on, { leapDayBirthday: '02-28' })).toBe(age),
  );

  test('aldrig yngre i morgon än i dag', () => {
    const offset = fc.integer({ min: 0, max: 40_000 });
    fc.assert(
      fc.property(offset, offset, (birth, days) => {
        const born = addDays('1990-01-01', birth);
        const day: IsoDate = addDays(born, days);
        const step = ageOn(born, addDays(day, 1)) - ageOn(born, day);
        return step === 0 || step === 1;
      }),
    );
  });
});
