import type { AnswerRange, ScaleConversion } from './scaleConversion.ts';
import { asRange } from './scaleConversion.ts';

/**
 * An answer read on another scale, by a conversion that somebody decided. A range stays a range: everything that any
 * of its steps may say.
 *
 * Swedish: läs ett svar på en annan skala.
 *
 * @throws RangeError when the answer is not a step of the conversion's first scale, or a range ends before it begins.
 * The answer is not repeated.
 */
export function convertScale(said: number | AnswerRange, { steps }: ScaleConversion): number | AnswerRange {
  const { low, high } = asRange(said);
  const reached = steps.filter(({ from }) => low <= from && from <= high);
  if (![low, high].every((end) => reached.some(({ from }) => from === end)))
    throw new RangeError('convertScale: not a step of the first scale.');
  const ranges = reached.map(({ to }) => asRange(to));
  return narrowest(
    Math.min(...ranges.map((range) => range.low)),
    Math.max(...ranges.map((range) => range.high)),
  );
}

/** A range of one step is that step. */
export const narrowest = (low: number, high: number): number | AnswerRange =>
  low === high ? low : { low, high };
