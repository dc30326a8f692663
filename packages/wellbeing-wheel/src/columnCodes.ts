import type { SpokeNothing } from './profile.ts';
import type { Scale } from './scale.ts';

/**
 * How a missing answer is written in a column: above every step of the longest scale, so that neither a reason nor an
 * empty place can be taken for an answer.
 *
 * Swedish: koder för skäl till att svar saknas.
 */
export const nothingCodes = {
  notAsked: 250,
  declined: 251,
  notApplicable: 252,
  unknown: 253,
  notComputable: 254,
  missing: 255,
} as const satisfies Readonly<Record<SpokeNothing, number>>;

/** The reasons in the order of their codes, which is the order of a count by reason. Swedish: skälens ordning. */
export const spokeNothings = [
  'notAsked',
  'declined',
  'notApplicable',
  'unknown',
  'notComputable',
  'missing',
] as const satisfies readonly SpokeNothing[];

/**
 * What an answer is called in a column: the position of its step in the scale, counted from 0 at the lowest number,
 * or the code of the reason why there is none. A number that is not a step becomes `notComputable`.
 *
 * Swedish: svarets kod. A column holds positions, not the scale's numbers: 0 is the lowest step, whatever it is called.
 *
 * @example
 * ```ts
 * import { columnCode, scales } from '@tsi/wellbeing-wheel';
 *
 * columnCode(scales.oneToFive, 1); // => 0
 * columnCode(scales.zeroToTen, 0); // => 0
 * columnCode(scales.oneToFive, 6); // => 254
 * columnCode(scales.oneToFive, 'declined'); // => 251
 * ```
 */
export function columnCode(scale: Scale, answer: number | SpokeNothing): number {
  if (typeof answer === 'string') return nothingCodes[answer];
  const position = scale.steps.findIndex(({ value }) => value === answer);
  return position < 0 ? nothingCodes.notComputable : position;
}

/**
 * Where each of the 256 codes is counted: steps first, then reasons. Any other code is `notComputable`.
 * Internal.
 */
export function slotsOf(steps: number): Uint8Array {
  const slots = new Uint8Array(256).fill(steps + spokeNothings.indexOf('notComputable'));
  for (let step = 0; step < steps; step++) slots[step] = step;
  spokeNothings.forEach((reason, position) => {
    slots[nothingCodes[reason]] = steps + position;
  });
  return slots;
}
