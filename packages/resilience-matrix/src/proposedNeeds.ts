import type { ProposedNeed } from '@tsi/core';
import type { Placement } from './placement.ts';
import { headingOrder } from './triangleHeading.ts';

/**
 * Headings where a plan may have something to change: first what wears around the child, then what is vulnerable in the
 * child.
 *
 * Swedish: förslag till behov, miljön före barnet. Only headings with standing evidence come, since what is open is a
 * question to ask before it is a need to meet. A heading with both gives two proposals, the environment's among the
 * first. Within each group the order is the triangle's and not one of importance. People decide what enters the plan.
 *
 * @example
 * ```ts
 * import { placeInMatrix, proposedNeeds } from '@tsi/resilience-matrix';
 *
 * const seen = { date: '2026-01-20', by: { kind: 'child' }, basis: 'firstHand', text: 'Invented.' } as const;
 * const placement = placeInMatrix(
 *   [
 *     { ...seen, id: 'o1', heading: 'grow.health', direction: 'vulnerability' },
 *     { ...seen, id: 'o2', heading: 'world.school', direction: 'adversity' },
 *   ],
 *   { on: '2026-02-09' },
 * );
 * proposedNeeds(placement).map(({ from, target }) => [target, from.part]); // => [['environment', 'world.school'], ['child', 'grow.health']]
 * ```
 */
export function proposedNeeds({ evidence }: Placement): ProposedNeed[] {
  const needs = (direction: 'adversity' | 'vulnerability', target: ProposedNeed['target']) =>
    headingOrder
      .filter((heading) => evidence[direction].some((voice) => voice.heading === heading && voice.stands))
      .map((part): ProposedNeed => ({ from: { instrument: 'myWorldTriangle', part }, target }));
  return [...needs('adversity', 'environment'), ...needs('vulnerability', 'child')];
}
