import type { HeadingId } from './headingId.ts';
import { myWorldTriangle, type TriangleHeading } from './myWorldTriangle.ts';
import type { SideId } from './sideId.ts';

/**
 * A heading of My World Triangle by its id.
 *
 * Swedish: rubrik i triangeln.
 *
 * @throws RangeError when there is no such heading: ids from outside are read with {@link HeadingId} first.
 * @example
 * ```ts
 * import { triangleHeading } from '@tsi/resilience-matrix';
 *
 * triangleHeading('world.school').label.sv; // => 'Skolan'
 * ```
 */
export function triangleHeading(id: HeadingId): TriangleHeading {
  for (const { headings } of myWorldTriangle.sides) {
    const heading = headings.find((candidate) => candidate.id === id);
    if (heading) return heading;
  }
  throw new RangeError('Not a heading of My World Triangle.');
}

/** The side that a heading belongs to. */
export const sideOf = (id: HeadingId): SideId => id.slice(0, id.indexOf('.')) as SideId;

/** The headings' order in the triangle, for sorting; an order of presentation, not of importance. */
export const headingOrder: readonly HeadingId[] = /* @__PURE__ */ myWorldTriangle.sides.flatMap(
  ({ headings }) => headings.map(({ id }) => id),
);
