import type { Immutable } from '@tsi/core';
import * as z from 'zod';
import { Scale } from './scale.ts';

/** Two steps of a scale and everything between them. Swedish: spann. */
export interface AnswerRange {
  readonly low: number;
  readonly high: number;
}

/**
 * What each step of one scale says on another, as somebody decided it: one step, or a range of steps where the other
 * scale is finer. A step says nothing about its neighbours, and no number is ever computed.
 *
 * Swedish: omräkningstabell mellan skalor. Make one with `defineConversion`, which also checks what a schema cannot.
 */
export const ScaleConversion = /* @__PURE__ */ z.strictObject({
  from: Scale,
  to: Scale,
  steps: /* @__PURE__ */ z
    .array(
      /* @__PURE__ */ z.strictObject({
        from: z.number(),
        to: /* @__PURE__ */ z.union([
          z.number(),
          /* @__PURE__ */ z.strictObject({ low: z.number(), high: z.number() }),
        ]),
      }),
    )
    .min(2)
    .max(101),
});
export type ScaleConversion = Immutable<z.infer<typeof ScaleConversion>>;

/** An answer as a range: a step is a range of one. */
export const asRange = (said: number | AnswerRange): AnswerRange =>
  typeof said === 'number' ? { low: said, high: said } : said;
