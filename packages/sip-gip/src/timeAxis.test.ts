import type { IsoDate } from '@tsi/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeAxis } from './timeAxis.ts';

const ends = { left: 100, right: 500, locale: 'sv' };
const labels = (days: readonly IsoDate[], on: IsoDate) =>
  timeAxis(days, on, ends).ticks.map(({ label, below }) =>
    [label, below].filter(Boolean).join(' ').replace('\u00A0', ' '),
  );

test.each([
  ['no days but today', [], ['9 feb 2026']],
  ['three weeks', ['2026-02-01', '2026-02-20'], ['1 feb 2026', '8 feb', '15 feb']],
  ['half a year', ['2026-01-10', '2026-06-20'], ['feb 2026', 'mar', 'apr', 'maj', 'jun']],
  ['over New Year', ['2025-09-10', '2026-06-20'], ['nov 2025', 'jan 2026', 'mar', 'maj']],
  [
    'four years',
    ['2024-02-01', '2027-12-31'],
    ['jul 2024', 'jan 2025', 'jul', 'jan 2026', 'jul', 'jan 2027', 'jul'],
  ],
  ['all days there are', ['0001-01-01', '9999-12-31'], ['2000', '4000', '6000', '8000']],
] as const)('%s', (_, days, expected) => {
  expect(labels(days, '2026-02-09')).toEqual(expected);
});

test('days stand in their order, inside the axis, and few are named', () => {
  const day = fc
    .date({ min: new Date('1990-01-01'), max: new Date('2060-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10) as IsoDate);
  fc.assert(
    fc.property(fc.array(day, { minLength: 1, maxLength: 20 }), day, (days, on) => {
      const axis = timeAxis(days, on, ends);
      const places = [...days].sort().map(axis.x);
      expect(places).toEqual([...places].sort((a, b) => a - b));
      for (const x of [...places, ...axis.ticks.map((tick) => tick.x)]) {
        expect(x).toBeGreaterThan(ends.left);
        expect(x).toBeLessThan(ends.right);
      }
      expect(axis.ticks.length).toBeLessThanOrEqual(10);
      expect(axis.today === 'on' || axis.x(on) === (axis.today === 'before' ? ends.left : ends.right)).toBe(
        true,
      );
    }),
  );
});
