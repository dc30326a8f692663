import type { SuppressionPolicy } from './suppressionPolicy.ts';

interface Counted {
  readonly count: number;
  readonly outOf?: number | undefined;
}

/** Zero, or all of a group, where the rules say that it is always shown; and 0 of a group of nobody. */
export const isAlwaysShown = (
  { count, outOf }: Counted,
  { zeroIsSafe, wholeIsSafe }: SuppressionPolicy,
): boolean => outOf === 0 || (zeroIsSafe && count === 0) || (wholeIsSafe && count === outOf);

/** Must this count be hidden by the rules alone? */
export function isTooSmall(cell: Counted, policy: SuppressionPolicy): boolean {
  const { count, outOf } = cell;
  if (isAlwaysShown(cell, policy)) return false;
  if (count < policy.minNumerator) return true;
  return outOf !== undefined && (outOf - count < policy.minComplement || outOf < policy.minDenominator);
}
