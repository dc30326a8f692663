import type { Immutable } from '@tsi/core';
import * as z from 'zod';

/**
 * The sides of My World Triangle: how the child grows, what the child needs from those who look after them, and the
 * wider world.
 *
 * Swedish: triangelns sidor; barnet självt, omsorgen, omvärlden.
 */
export const SideId = /* @__PURE__ */ z.enum(['grow', 'need', 'world']);
export type SideId = Immutable<z.infer<typeof SideId>>;
