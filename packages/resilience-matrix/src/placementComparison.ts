import type { Finding, Informant, Text } from '@tsi/core';
import type { HeadingAgreement } from './agreement.ts';
import type { AxisChange } from './axisChange.ts';
import type { Direction } from './direction.ts';
import type { EvidenceChange } from './evidenceChange.ts';
import type { Placement } from './placement.ts';

/** Why two placements are not compared. */
export type ComparisonObstacle =
  /** They were weighed by different rules. */
  | 'notSameRule'
  /** The first is later than the second. */
  | 'datesReversed';

/** Whether somebody is behind the evidence of both occasions, and has said anything new. */
export interface InformantChange {
  readonly informant: Informant;
  /** `new`: heard since. `again`: has said more. `silent`: nothing new from them. `gone`: nothing is left of what they said. */
  readonly kind: 'new' | 'again' | 'silent' | 'gone';
}

/** How the informants see a heading on one axis, where that has changed. Absent where nobody spoke of it. */
export interface AgreementChange {
  readonly before?: HeadingAgreement;
  readonly after?: HeadingAgreement;
}

/**
 * Two occasions side by side: which evidence came, went and changed, and what that did to the picture.
 *
 * Swedish: förändring över tid. No number says how much has changed, and nothing here says better or worse. Plain
 * data; it holds what was entered, and is as sensitive as that.
 */
export type PlacementComparison =
  | {
      readonly outcome: 'compared';
      readonly before: Placement;
      readonly after: Placement;
      /** Calendar days between the occasions. */
      readonly days: number;
      readonly axes: {
        readonly child: AxisChange<'resilience' | 'vulnerability'>;
        readonly environment: AxisChange<'protection' | 'adversity'>;
      };
      /** Every voice of either occasion, the unchanged ones too. */
      readonly evidence: Readonly<Record<Direction, readonly EvidenceChange[]>>;
      /** Headings where agreement between the informants is not what it was. */
      readonly agreement: readonly AgreementChange[];
      readonly informants: readonly InformantChange[];
      /** What the comparison cannot tell; show it wherever it is shown. */
      readonly limits: Text;
      readonly findings: readonly Finding[];
    }
  | {
      readonly outcome: 'refused';
      readonly reasons: readonly [ComparisonObstacle, ...ComparisonObstacle[]];
      readonly findings: readonly Finding[];
    };

/** Two occasions that could be compared. */
export type ComparedPlacements = Extract<PlacementComparison, { readonly outcome: 'compared' }>;
