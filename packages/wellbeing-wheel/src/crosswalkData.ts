import { type Immutable, Source, textOf } from '@tsi/core';
import * as z from 'zod';
import { identifier } from './identifier.ts';
import { Wheel } from './wheel.ts';

/** A part of one wheel that says something about a part of another. Swedish: koppling. */
export const CrosswalkLink = /* @__PURE__ */ z.strictObject({
  from: /* @__PURE__ */ identifier(),
  to: /* @__PURE__ */ identifier(),
});
export type CrosswalkLink = Immutable<z.infer<typeof CrosswalkLink>>;

/**
 * How the parts of one wheel correspond to those of another: one to one, one to several, several to one, or not at all.
 *
 * Swedish: översättning mellan två hjul. Holds both wheels, so that what is carried over can be drawn and explained
 * without asking anybody. Make one with `defineCrosswalk`, which also checks what a schema cannot.
 */
export const Crosswalk = /* @__PURE__ */ z.strictObject({
  from: Wheel,
  to: Wheel,
  /** Who says that the parts correspond. `draft`: told in findings and in the picture. */
  provenance: /* @__PURE__ */ z.enum(['official', 'local', 'draft']),
  note: /* @__PURE__ */ textOf(1000).optional(),
  sources: /* @__PURE__ */ z.array(Source).max(50),
  links: /* @__PURE__ */ z.array(CrosswalkLink).min(1).max(576),
});
export type Crosswalk = Immutable<z.infer<typeof Crosswalk>>;
