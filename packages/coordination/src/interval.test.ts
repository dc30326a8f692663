import { addDays, type IsoDate } from '@tsi/core';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysInside, holdsOn, type Interval, merged } from './interval.ts';

const day = (n: number): IsoDate => addDays('2026-01-01', n);
const interval = fc.record({ from: fc.nat(40), length: fc.option(fc.nat(15)) }).map(
  ({ from, length }): Interval => ({
    from: day(from),
    to: length === null ? undefined : day(from + length),
  }),
);

test.each([
  ['first day', '2026-03-03', true],
  ['last day inside', '2026-03-04', true],
  ['the day it ended', '2026-03-05', false],
  ['the day before', '2026-03-02', false],
] as const)('from 3 to 5 March: %s', (_, on, expected) => {
  expect(holdsOn({ from: '2026-03-03', to: '2026-03-05' }, on)).toBe(expected);
});

describe('merged', () => {
  test('touching intervals become one, empty ones disappear', () => {
    expect(
      merged([
        { from: day(5), to: day(5) },
        { from: day(3), to: day(4) },
        { from: day(1), to: day(3) },
        { from: day(6) },
      ]),
    ).toEqual([{ from: day(1), to: day(4) }, { from: day(6) }]);
  });

  test('an open interval swallows what comes later', () => {
    expect(merged([{ from: day(2), to: day(9) }, { from: day(1) }])).toEqual([{ from: day(1) }]);
  });
});

test('daysInside counts every day of the window that some interval holds, once', () => {
  fc.assert(
    fc.property(fc.array(interval), fc.nat(40), fc.nat(40), (intervals, start, length) => {
      const days = Array.from({ length }, (_, i) => day(start + i));
      const expected = days.filter((d) => intervals.some((one) => holdsOn(one, d))).length;
      expect(daysInside(intervals, { from: day(start), to: day(start + length) })).toBe(expected);
    }),
  );
});
