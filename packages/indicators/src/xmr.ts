import type { NoFigure } from '@tsi/core';
import { type NotComputable, notComputable } from './notComputable.ts';

/** What in a series is more than chance gives. Swedish: signal. */
export type XmrSignal = 'outside' | 'sevenOnOneSide' | 'sevenInARow' | 'twoOfThreeFarOut';

/** A series with its mean and limits. Swedish: styrdiagram (XmR). */
export interface XmrChart {
  readonly kind: 'value';
  readonly mean: number;
  /** Mean ∓ 3 × average moving range / 1.128. Can lie below 0 for counts; not cut off. */
  readonly lower: number;
  readonly upper: number;
  readonly averageRange: number;
  readonly method: 'xmr';
  /** The constant that the limits were made with; the rounded 3/1.128 = 2.66 is also in use and differs slightly. */
  readonly constant: 1.128;
  /** One entry a point, in the order given. */
  readonly points: readonly { readonly value: number | NoFigure; readonly signals: readonly XmrSignal[] }[];
}

/**
 * Has a monthly series changed, or does it only swing as it always does?
 *
 * Swedish: XmR-diagram, individvärden och glidande spännvidd. Signals: a point outside the limits; seven following
 * points on one side of the mean; seven points each higher (or each lower) than the one before; two of three following
 * points more than two thirds of the way to the same limit. Every point that makes up a signal carries it. A point
 * that is missing breaks all of these and is never bridged or taken for 0.
 *
 * Source: NIST/SEMATECH e-Handbook 6.3.2.2 for the limits; Shewhart and Wheeler for the rules.
 *
 * @param options.fewest how many values it takes; 12 unless something else is said, since the limits of shorter series
 * move with every new point.
 * @throws RangeError when a value is not finite, or fewer than 2 are asked for.
 */
export function xmr(
  values: readonly (number | NoFigure)[],
  { fewest = 12 }: { readonly fewest?: number } = {},
): XmrChart | NotComputable<'fewPoints'> {
  if (!Number.isSafeInteger(fewest) || fewest < 2)
    throw new RangeError('The fewest values must be a whole number, 2 or more.');
  const numbers = values.filter((value) => typeof value === 'number');
  if (!numbers.every(Number.isFinite)) throw new RangeError('The values must be finite numbers.');
  const ranges = values.flatMap((value, at) => {
    const before = values[at - 1];
    return typeof value === 'number' && typeof before === 'number' ? [Math.abs(value - before)] : [];
  });
  if (numbers.length < fewest || ranges.length === 0) return notComputable('fewPoints');

  const mean = average(numbers);
  const averageRange = average(ranges);
  const sigma = averageRange / constant;
  const signals = values.map(() => new Set<XmrSignal>());
  /** Marks every stretch of `length` following values in which `enough` of them hold. */
  const mark = (
    signal: XmrSignal,
    length: number,
    enough: number,
    holds: (value: number, before: number | undefined) => boolean,
  ) => {
    for (let start = 0; start + length <= values.length; start += 1) {
      const stretch = values.slice(start, start + length);
      if (!stretch.every((value) => typeof value === 'number')) continue;
      const held = stretch.map((value, at) => holds(value, stretch[at - 1]));
      if (held.filter(Boolean).length < enough) continue;
      held.forEach((isPart, at) => {
        if (isPart) signals[start + at]!.add(signal);
      });
    }
  };
  for (const side of [1, -1]) {
    const beyond = (sigmas: number) => (value: number) => side * (value - mean) > sigmas * sigma;
    mark('outside', 1, 1, beyond(3));
    mark('sevenOnOneSide', 7, 7, beyond(0));
    mark('twoOfThreeFarOut', 3, 2, beyond(2));
    mark('sevenInARow', 7, 7, (value, before) => before === undefined || side * (value - before) > 0);
  }
  return {
    kind: 'value',
    mean,
    lower: mean - 3 * sigma,
    upper: mean + 3 * sigma,
    averageRange,
    method: 'xmr',
    constant,
    points: values.map((value, at) => ({
      value,
      signals: order.filter((signal) => signals[at]!.has(signal)),
    })),
  };
}

const constant = 1.128;
const order = ['outside', 'sevenOnOneSide', 'sevenInARow', 'twoOfThreeFarOut'] as const;

const average = (numbers: readonly number[]) => numbers.reduce((sum, next) => sum + next, 0) / numbers.length;
