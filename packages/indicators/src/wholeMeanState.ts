import type { CountState } from '@tsi/core';
import { type NotComputable, notComputable } from './notComputable.ts';
import { type RatioValue, ratio } from './ratio.ts';
import { mergeInto, plus, type StateMonoid } from './stateMonoid.ts';
import { wholeNumberOf } from './wholeNumberOf.ts';

/**
 * A mean of whole numbers, such as days, as how many they are and what they add up to.
 *
 * Swedish: räknetillstånd för medelvärde av heltal. Exact in any order, and therefore without an interval; where one is
 * needed, `meanStateOf` and `mergeMeans` keep what it takes, but their last digits depend on the order. A number that is
 * not whole, or is negative, makes the mean not computable. What is missing belongs in no row.
 *
 * @example
 * ```ts
 * import { wholeMeanState } from '@tsi/indicators';
 *
 * const { zero, add, merge, finish } = wholeMeanState();
 * const days = finish(merge([9, 14, 21].reduce(add, zero), [12, 30].reduce(add, zero))); // invented
 * days.kind === 'value' && [days.value, days.numerator, days.denominator]; // => [17.2, 86, 5]
 * ```
 */
export function wholeMeanState(): StateMonoid<
  number | bigint,
  RatioValue | NotComputable<'emptyDenominator' | 'countUnreadable'>
> {
  const zero: CountState = { counts: { sum: 0, numbers: 0, countUnreadable: 0 }, histograms: {} };
  return {
    zero,
    add: (state, row) => {
      const number = wholeNumberOf(row);
      return plus(state, number === undefined ? { countUnreadable: 1 } : { sum: number, numbers: 1 });
    },
    merge: mergeInto(zero),
    finish: ({ counts }) =>
      counts['countUnreadable']
        ? notComputable('countUnreadable')
        : ratio(counts['sum'] ?? 0, counts['numbers'] ?? 0),
  };
}
