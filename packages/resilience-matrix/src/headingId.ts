import type { Immutable } from '@tsi/core';
import * as z from 'zod';

/**
 * The 21 headings of My World Triangle, seven to a side. The word before the dot is the side.
 *
 * Swedish: triangelns rubriker. The ids are ours; labels and meanings are in `myWorldTriangle`.
 */
export const HeadingId = /* @__PURE__ */ z.enum([
  'grow.health',
  'grow.learning',
  'grow.communication',
  'grow.identity',
  'grow.responsibility',
  'grow.independence',
  'grow.relationships',
  'need.care',
  'need.safety',
  'need.presence',
  'need.play',
  'need.guidance',
  'need.predictability',
  'need.background',
  'world.support',
  'world.school',
  'world.money',
  'world.work',
  'world.resources',
  'world.housing',
  'world.belonging',
]);
export type HeadingId = Immutable<z.infer<typeof HeadingId>>;
