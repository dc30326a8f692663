import type { Finding, Locale } from '@tsi/core';
import type { Coverage } from './coverage.ts';
import { finding } from './finding.ts';
import type { MatrixCode } from './findingKinds.ts';
import { SideId } from './sideId.ts';

// One code a side, so that a finding can be told in another language from its code alone.
const notConsidered: Readonly<Record<SideId, MatrixCode>> = {
  grow: 'resilience-matrix/growNotConsidered',
  need: 'resilience-matrix/needNotConsidered',
  world: 'resilience-matrix/worldNotConsidered',
};

/** One finding for every side of the triangle that nobody has looked at, in the triangle's order. */
export const sideFindings = (
  { sidesNotConsidered }: Pick<Coverage, 'sidesNotConsidered'>,
  locale: Locale | undefined,
): Finding[] =>
  SideId.options.flatMap((side) =>
    sidesNotConsidered.includes(side) ? [finding(notConsidered[side], { locale })] : [],
  );
