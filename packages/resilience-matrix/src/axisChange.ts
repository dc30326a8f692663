import type { AxisPlacement } from './axisPlacement.ts';
import { type AxisId, axisDirections, type Direction } from './direction.ts';

/**
 * One axis on two occasions. The intervals stand side by side; how far an edge has moved is not told, since the axis
 * has no unit.
 *
 * Swedish: läget på axeln vid två tillfällen.
 */
export interface AxisChange<End extends Direction = Direction> {
  readonly before: AxisPlacement<End>;
  readonly after: AxisPlacement<End>;
  /**
   * What became of the box: `same`; `narrower` or `wider` when the same facts can be read in fewer or more ways than
   * before; or the end towards which both its edges have moved.
   */
  readonly box: 'same' | 'narrower' | 'wider' | End;
}

export function axisChange<Axis extends AxisId>(
  axis: Axis,
  before: AxisPlacement<(typeof axisDirections)[Axis][number]>,
  after: AxisPlacement<(typeof axisDirections)[Axis][number]>,
): AxisChange<(typeof axisDirections)[Axis][number]> {
  const [lowEnd, highEnd] = axisDirections[axis];
  const low = after.interval[0] - before.interval[0];
  const high = after.interval[1] - before.interval[1];
  const box = () => {
    if (low === 0 && high === 0) return 'same';
    if (low >= 0 && high <= 0) return 'narrower';
    if (low <= 0 && high >= 0) return 'wider';
    return low > 0 ? highEnd : lowEnd;
  };
  return { before, after, box: box() };
}
