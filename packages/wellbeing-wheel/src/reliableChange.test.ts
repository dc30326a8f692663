import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { reliableChange } from './reliableChange.ts';

// The first is the textbook example of the method; the others are the smallest changes that follow from published SD
// and reliability of the teenage WEMWBS and of KIDSCREEN-10 (T scores).
describe('known answers', () => {
  test('SD 10, r 0.80, from 32.5 to 47.5: index 2.372', () => {
    expect(reliableChange(32.5, 47.5, { sd: 10, reliability: 0.8 }).index).toBeCloseTo(2.372, 3);
    expect(reliableChange(32.5, 47.5, { sd: 10, reliability: 0.8 }).reliable).toBe(true);
  });

  test.each([
    [10, 0.8, 12.396],
    [6.8, 0.87, 6.796],
    [10, 0.73, 14.403],
    [10, 0.82, 11.76],
  ])('SD %d, r %d: smallest reliable change %d', (sd, reliability, smallest) => {
    expect(reliableChange(0, 0, { sd, reliability }).smallest).toBeCloseTo(smallest, 3);
  });
});

const finite = fc.double({ min: -1000, max: 1000, noNaN: true });
const known = fc.record({
  sd: fc.double({ min: 0.01, max: 100, noNaN: true }),
  reliability: fc.double({ min: 0, max: 0.99, noNaN: true }),
});

test('no change is never reliable, and the way back is the same change with the other sign', () => {
  fc.assert(
    fc.property(finite, finite, known, (a, b, { sd, reliability }) => {
      const there = reliableChange(a, b, { sd, reliability });
      const back = reliableChange(b, a, { sd, reliability });
      expect(reliableChange(a, a, { sd, reliability })).toMatchObject({ index: 0, reliable: false });
      expect(there.index).toBeCloseTo(-back.index, 9);
      expect(there.reliable).toBe(back.reliable);
    }),
  );
});

test.each([
  ['SD 0', { sd: 0, reliability: 0.8 }],
  ['negative SD', { sd: -1, reliability: 0.8 }],
  ['SD not a number', { sd: Number.NaN, reliability: 0.8 }],
  ['reliability 1: any change would be infinite', { sd: 1, reliability: 1 }],
  ['negative reliability', { sd: 1, reliability: -0.1 }],
  ['reliability not a number', { sd: 1, reliability: Number.NaN }],
])('%s is refused', (_, given) => {
  expect(() => reliableChange(1, 2, given)).toThrow(RangeError);
});

test('a value that is not a number is refused', () => {
  expect(() => reliableChange(Number.NaN, 2, { sd: 1, reliability: 0.5 })).toThrow(RangeError);
});
