import type { Finding, IsoDate, Text } from '@tsi/core';
import type { HeadingAgreement } from './agreement.ts';
import type { AxisPlacement } from './axisPlacement.ts';
import type { Coverage } from './coverage.ts';
import type { Direction } from './direction.ts';
import type { QuadrantId } from './quadrants.ts';
import type { Voice } from './voice.ts';
import type { WeighingRule } from './weighingRule.ts';

/** An observation that was not weighed in, and why. */
export interface SetAside {
  readonly id: string;
  readonly why: 'afterDay' | 'aboutSibling';
}

/**
 * A child's facts in the resilience matrix on one day.
 *
 * Swedish: placering i resiliensmatrisen. Never a decision and never a score: placements are not ranked or added, and
 * no two children's are set against each other; see `comparePlacements` and `placeSiblings` for what can be
 * asked. Plain data, so it can be stored as JSON; it holds what was entered, and is as sensitive as that.
 */
export interface Placement {
  readonly on: IsoDate;
  readonly axes: {
    readonly child: AxisPlacement<'resilience' | 'vulnerability'>;
    readonly environment: AxisPlacement<'protection' | 'adversity'>;
  };
  /** A field when both axes name an end; otherwise why not: too little evidence goes before mixed evidence. */
  readonly quadrant: QuadrantId | 'mixed' | 'insufficientEvidence';
  /** The voices behind each direction. The evidence behind a field is that of its two directions. */
  readonly evidence: Readonly<Record<Direction, readonly Voice[]>>;
  readonly setAside: readonly SetAside[];
  readonly coverage: Coverage;
  readonly agreement: readonly HeadingAgreement[];
  readonly rule: WeighingRule;
  /** What the placement cannot tell; show it wherever the placement is shown. */
  readonly limits: Text;
  readonly findings: readonly Finding[];
}
