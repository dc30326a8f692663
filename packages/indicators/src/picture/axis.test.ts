import fc from 'fast-check';
import { expect, test } from 'vitest';
import { axis } from './axis.ts';

test.each([
  [0, 0.172, { times: 100, steps: 4 }, [0, 0.05, 0.1, 0.15, 0.2], 0],
  [0, 492, { steps: 5 }, [0, 100, 200, 300, 400, 500], 0],
  [0.94, 0.98, { times: 100, steps: 4 }, [0.94, 0.95, 0.96, 0.97, 0.98], 0],
  [0, 0.99, { steps: 5 }, [0, 0.2, 0.4, 0.6, 0.8, 1], 1],
  [-0.04, 0.2, { times: 100, steps: 4 }, [-0.1, 0, 0.1, 0.2], 0],
])('från %d till %d', (from, to, options, ticks, decimals) => {
  const found = axis(from, to, options);
  expect(found.decimals).toBe(decimals);
  expect(found.ticks).toHaveLength(ticks.length);
  expect(found.ticks.map((tick) => tick.toFixed(6))).toEqual(ticks.map((tick) => tick.toFixed(6)));
});

test('it always holds what it was made for, in few steps', () => {
  const end = fc.integer({ min: -1e6, max: 1e6 }).map((thousandths) => thousandths / 1000);
  fc.assert(
    fc.property(end, end, (a, b) => {
      const [from, to] = [Math.min(a, b), Math.max(a, b)];
      const found = axis(from, to);
      const slack = 1e-6 * (found.to - found.from);
      expect(found.from <= from + slack && found.to >= to - slack).toBe(true);
      expect(found.ticks.length).toBeLessThanOrEqual(8);
    }),
  );
});
