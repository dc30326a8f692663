import type { Finding, Text } from '@tsi/core';
import type { AxisId, Direction } from './direction.ts';
import type { HeadingId } from './headingId.ts';
import type { Placement } from './placement.ts';
import type { Voice } from './voice.ts';

/** One of the two children. Which of them is first means nothing. */
export type SiblingId = 'first' | 'second';

/**
 * One heading on one axis for both children.
 *
 * Swedish: en rubrik för två syskon. `alike`: the evidence of both speaks in the same directions. `differ`: in
 * different ones. `onlyFirst`, `onlySecond`: of the other child nothing is known here, which is a question and not an
 * answer.
 */
export interface SiblingHeading {
  readonly heading: HeadingId;
  readonly axis: AxisId;
  readonly kind: 'alike' | 'differ' | 'onlyFirst' | 'onlySecond';
  /** Each child's own evidence, standing and open. */
  readonly evidence: Readonly<Record<SiblingId, readonly Voice[]>>;
  /** The directions in which it speaks. */
  readonly directions: Readonly<Record<SiblingId, readonly Direction[]>>;
}

/**
 * Two children of one home side by side, each placed by their own facts alone.
 *
 * Swedish: syskon sida vid sida. No child is said to fare better than the other, and nothing of one counts for the
 * other. It holds what was entered about both: somebody who may read about one child may perhaps not read about the
 * other, and each is asked for separately.
 */
export interface SiblingPlacements {
  readonly first: Placement;
  readonly second: Placement;
  /** Headings with evidence for at least one of them, in the triangle's order. */
  readonly headings: readonly SiblingHeading[];
  /** What this cannot tell; show it wherever it is shown. */
  readonly limits: Text;
  /** Paths of what concerns one child begin with `first` or `second`. */
  readonly findings: readonly Finding[];
}
