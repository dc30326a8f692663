import { addDays, type IsoDate } from '@tsi/core';
import type { HeadingId } from './headingId.ts';
import type { Observation } from './observation.ts';

/**
 * When an observation has grown too old to count in full: a choice that a weighing rule makes, or does not make.
 *
 * Swedish: när gammalt ska räknas som öppet. What has faded is not forgotten: it counts as open, so it only widens the
 * interval; what is serious holds it past the middle as before; and it stays in the evidence. It bears out nobody
 * else's word. The same informant saying it again on a later day makes it fresh. Strengths and strains fade alike.
 */
export interface Fading {
  /** An observation so many calendar days old counts in full; a day older, it is open. A whole number, at least 0. */
  readonly afterDays: number;
  /** Headings where age means nothing to those who made the rule, such as the family's background. None when left out. */
  readonly except?: readonly HeadingId[];
}

/** Tells which observations have faded on a day; none without a rule for it. */
export function hasFadedOn(
  on: IsoDate,
  fading: Fading | undefined,
): (one: Pick<Observation, 'heading' | 'date'>) => boolean {
  if (!fading) return () => false;
  const { afterDays, except = [] } = fading;
  const oldest = addDays(on, -afterDays);
  return ({ heading, date }) => date < oldest && !except.includes(heading);
}
