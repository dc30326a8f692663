import { requireCount } from './require.ts';

/**
 * What is kept of a group of numbers so that groups can be put together: how many, their mean, and the sum of squared
 * distances from it.
 *
 * Swedish: räknetillstånd för medelvärde. Never the sum of squares, which loses the variance of large numbers that
 * differ little. Putting groups together in another order can change the last digits, unlike whole-number states.
 */
export interface MeanState {
  readonly count: number;
  readonly mean: number;
  readonly squaredDistances: number;
}

/** The state of no numbers. */
export const noNumbers: MeanState = { count: 0, mean: 0, squaredDistances: 0 };

/**
 * The state of some numbers. Nothing that is missing belongs in the list.
 *
 * @throws RangeError when one is not a finite number.
 */
export const meanStateOf = (numbers: readonly number[]): MeanState =>
  numbers.reduce((state, next) => {
    if (!Number.isFinite(next)) throw new RangeError('The numbers must be finite.');
    return mergeMeans(state, { count: 1, mean: next, squaredDistances: 0 });
  }, noNumbers);

/**
 * The state of both groups together.
 *
 * Source: Chan, Golub and LeVeque 1983.
 */
export function mergeMeans(a: MeanState, b: MeanState): MeanState {
  requireCount('count', a.count);
  requireCount('count', b.count);
  if (a.count === 0) return b;
  if (b.count === 0) return a;
  const count = a.count + b.count;
  const distance = b.mean - a.mean;
  return {
    count,
    mean: a.mean + distance * (b.count / count),
    squaredDistances:
      a.squaredDistances + b.squaredDistances + distance * distance * ((a.count * b.count) / count),
  };
}
