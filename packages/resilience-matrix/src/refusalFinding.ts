import { coreFinding, type Finding, type Locale } from '@tsi/core';
import { finding } from './finding.ts';
import type { ComparisonObstacle } from './placementComparison.ts';

/** Why two placements are not compared, in the asked language. */
export const refusalFinding = (reason: ComparisonObstacle, locale: Locale | undefined): Finding =>
  reason === 'notSameRule'
    ? finding('resilience-matrix/notSameRule', { path: ['after', 'rule'], locale })
    : coreFinding('core/datesReversed', { path: ['after', 'on'], locale });
