import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CountState, mergeCounts, noCounts } from './index.ts';

const count = fc.nat(1_000_000);
const name = fc.constantFrom('answered', 'declined', 'safe');
const state: fc.Arbitrary<CountState> = fc.record({
  counts: fc.dictionary(name, count, { noNullPrototype: true }),
  histograms: fc.dictionary(name, fc.array(count, { maxLength: 6 }), { noNullPrototype: true }),
});

describe('räknetillstånd som läggs ihop', () => {
  test('två kommuner tillsammans', () => {
    const one = { counts: { answered: 3 }, histograms: { safe: [1, 2] } };
    const other = { counts: { answered: 4, declined: 1 }, histograms: { safe: [0, 1, 3] } };
    expect(mergeCounts(one, other)).toEqual({
      counts: { answered: 7, declined: 1 },
      histograms: { safe: [1, 3, 3] },
    });
  });

  test('ordning och gruppering spelar ingen roll', () => {
    fc.assert(
      fc.property(state, state, state, (a, b, c) => {
        expect(mergeCounts(a, mergeCounts(b, c))).toEqual(mergeCounts(mergeCounts(a, b), c));
        expect(mergeCounts(a, b)).toEqual(mergeCounts(b, a));
        expect(mergeCounts(a, noCounts)).toEqual(a);
      }),
    );
  });
});
