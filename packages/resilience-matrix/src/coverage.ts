import type { Nothing } from '@tsi/core';
import type { HeadingId } from './headingId.ts';
import type { Observation } from './observation.ts';
import type { Unanswered } from './observations.ts';
import { SideId } from './sideId.ts';
import { headingOrder, sideOf } from './triangleHeading.ts';

/** What is known, and not known, under one heading. */
export interface HeadingCoverage {
  readonly heading: HeadingId;
  readonly side: SideId;
  /** Ids of the observations under it, open ones too. */
  readonly evidence: readonly string[];
  /** Why something is missing: the reasons that were recorded, or `missing` when there is neither evidence nor reason. */
  readonly nothing: readonly Nothing[];
}

/** Which headings have evidence, and which sides nobody has looked at. Swedish: täckning. */
export interface Coverage {
  /** All 21, in the triangle's order. */
  readonly headings: readonly HeadingCoverage[];
  /** Sides with no observation and nobody asked. */
  readonly sidesNotConsidered: readonly SideId[];
}

export function coverageOf(
  observations: readonly Observation[],
  unanswered: readonly Unanswered[],
): Coverage {
  const headings = headingOrder.map((heading): HeadingCoverage => {
    const evidence = observations
      .filter((one) => one.heading === heading)
      .map(({ id }) => id)
      .sort();
    const reasons: readonly Nothing[] = unanswered
      .filter((one) => one.heading === heading)
      .map(({ nothing }) => nothing);
    const nothing = [...new Set(reasons)].sort();
    return {
      heading,
      side: sideOf(heading),
      evidence,
      nothing: evidence.length + nothing.length > 0 ? nothing : ['missing'],
    };
  });
  const wasRaised = ({ evidence, nothing }: HeadingCoverage) =>
    evidence.length > 0 || nothing.some((reason) => reason !== 'missing' && reason !== 'notAsked');
  return {
    headings,
    sidesNotConsidered: SideId.options.filter(
      (side) => !headings.some((heading) => heading.side === side && wasRaised(heading)),
    ),
  };
}
