import { isStep, type Scale } from './scale.ts';
import { asRange, type ScaleConversion } from './scaleConversion.ts';

/**
 * Makes a conversion between two scales, checked: every step has its place, and a better answer never becomes a worse
 * one. Which step says the same as which is somebody's decision: none ships with the package.
 *
 * Swedish: bestäm hur en skala läses på en annan.
 *
 * @throws RangeError when a step of `from` is left out or stands twice, when a number is not a step of its scale, when
 * a range ends before it begins, or when the order of good and bad is turned round. Numbers are not repeated.
 * @example
 * ```ts
 * import { convertScale, defineConversion, scales } from '@tsi/wellbeing-wheel';
 *
 * const toFive = defineConversion(scales.threeFaces, scales.oneToFive, [
 *   { from: 1, to: { low: 1, high: 2 } },
 *   { from: 2, to: 3 },
 *   { from: 3, to: { low: 4, high: 5 } },
 * ]);
 * convertScale(2, toFive); // => 3
 * convertScale(3, toFive); // => { low: 4, high: 5 }
 * ```
 */
export function defineConversion(from: Scale, to: Scale, map: ScaleConversion['steps']): ScaleConversion {
  map.forEach((step, position) => {
    const { low, high } = asRange(step.to);
    if (!isStep(from, step.from))
      throw new RangeError(`defineConversion: map.${position}.from: not a step of the first scale.`);
    if (!isStep(to, low) || !isStep(to, high))
      throw new RangeError(`defineConversion: map.${position}.to: not a step of the second scale.`);
    if (high < low) throw new RangeError(`defineConversion: map.${position}.to: ends before it begins.`);
    if (map.findIndex((other) => other.from === step.from) !== position)
      throw new RangeError(`defineConversion: map.${position}.from: used by an earlier one.`);
  });
  const missing = from.steps.filter(({ value }) => !map.some((step) => step.from === value)).length;
  if (missing > 0)
    throw new RangeError(`defineConversion: ${missing} steps of the first scale are left out.`);

  const steps = [...map].sort((a, b) => a.from - b.from);
  const turned = from.direction === to.direction ? 1 : -1;
  steps.slice(1).forEach((step, position) => {
    const [before, after] = [asRange(steps[position]!.to), asRange(step.to)];
    if (turned * (after.low - before.low) < 0 || turned * (after.high - before.high) < 0)
      throw new RangeError('defineConversion: a better answer must not become a worse one.');
  });
  return { from, to, steps };
}

/**
 * The way back: for each step, every step that was read as it.
 *
 * Swedish: samma omräkning åt andra hållet. There and back again is never narrower than what was said.
 *
 * @throws RangeError when a step of the second scale stands for nothing on the first: then the way back has a gap.
 * @example
 * ```ts
 * import { convertScale, defineConversion, reverseConversion, scales } from '@tsi/wellbeing-wheel';
 *
 * const toFaces = defineConversion(scales.oneToFive, scales.threeFaces, [
 *   { from: 1, to: 1 },
 *   { from: 2, to: 1 },
 *   { from: 3, to: 2 },
 *   { from: 4, to: 3 },
 *   { from: 5, to: 3 },
 * ]);
 * convertScale(1, reverseConversion(toFaces)); // => { low: 1, high: 2 }
 * ```
 */
export function reverseConversion({ from, to, steps }: ScaleConversion): ScaleConversion {
  const map = to.steps.map(({ value }) => {
    const sources = steps
      .filter((step) => asRange(step.to).low <= value && value <= asRange(step.to).high)
      .map((step) => step.from);
    if (sources.length === 0) throw new RangeError('reverseConversion: a step stands for none.');
    const [low, high] = [Math.min(...sources), Math.max(...sources)];
    return { from: value, to: low === high ? low : { low, high } };
  });
  return defineConversion(to, from, map);
}
