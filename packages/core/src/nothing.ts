import * as z from 'zod';
import type { Immutable } from './immutable.ts';

/**
 * Why an answer in a conversation is missing. Zero is none of these.
 *
 * Swedish: inte tillfrågad, ville inte svara, inte aktuellt, vet inte.
 */
export const NoAnswer = /* @__PURE__ */ z.enum(['notAsked', 'declined', 'notApplicable', 'unknown']);
export type NoAnswer = Immutable<z.infer<typeof NoAnswer>>;

/**
 * Why a figure is missing. Zero is none of these.
 *
 * Swedish: saknas, dold för att skydda enskilda, ännu inte publicerad, går inte att beräkna, borttagen.
 */
export const NoFigure = /* @__PURE__ */ z.enum([
  'missing',
  'suppressed',
  'notYetPublished',
  'notComputable',
  'removed',
]);
export type NoFigure = Immutable<z.infer<typeof NoFigure>>;

/** Every kind of nothing. They stay apart all the way out to the picture and the export. */
export const Nothing = /* @__PURE__ */ z.enum([
  'notAsked',
  'declined',
  'notApplicable',
  'unknown',
  'missing',
  'suppressed',
  'notYetPublished',
  'notComputable',
  'removed',
]);
export type Nothing = NoAnswer | NoFigure;
