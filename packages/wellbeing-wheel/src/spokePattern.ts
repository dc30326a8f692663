import type { Immutable } from '@tsi/core';
import * as z from 'zod';

/**
 * How a part's band is drawn besides its colour, so that parts can be told apart in grey: lines along the rim (`line`,
 * `doubleLine`), across it (`bars`, `blocks`), dots, dashes, or the plain colour.
 *
 * Swedish: mönster; enfärgat, prickar, streck, block, linje, dubbel linje, avbruten linje, punktstreckad linje.
 */
export const SpokePattern = /* @__PURE__ */ z.enum([
  'solid',
  'dots',
  'bars',
  'blocks',
  'line',
  'doubleLine',
  'dashes',
  'dashDot',
]);
export type SpokePattern = Immutable<z.infer<typeof SpokePattern>>;
