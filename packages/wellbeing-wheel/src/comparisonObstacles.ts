import type { IsoDate } from '@tsi/core';

/** What two assessments must share to be compared. */
export interface Comparable {
  readonly wheel: string;
  readonly wheelVersion: string;
  readonly scale: string | undefined;
  readonly ageForm: string;
  readonly date: IsoDate;
}

export type Obstacle = 'wheel' | 'wheelVersion' | 'scale' | 'ageForm' | 'date';

/** Everything that keeps two assessments from being compared, by name. */
export function comparisonObstacles(before: Comparable, after: Comparable): Obstacle[] {
  const obstacles: Obstacle[] = [];
  if (before.wheel !== after.wheel) obstacles.push('wheel');
  else if (before.wheelVersion !== after.wheelVersion) obstacles.push('wheelVersion');
  if (before.scale !== after.scale) obstacles.push('scale');
  if (before.ageForm !== after.ageForm) obstacles.push('ageForm');
  if (before.date > after.date) obstacles.push('date');
  return obstacles;
}
