import { type Immutable, textOf } from '@tsi/core';
import * as z from 'zod';
import { identifier } from './identifier.ts';

/**
 * Several questions about one part of the wheel, and the rule that makes one answer of them.
 *
 * Swedish: delfrågor. The rule is the wheel's own: how its makers meant the answers to be read. There is no default,
 * and no rule works across parts or informants.
 */
export const SpokeItems = /* @__PURE__ */ z.strictObject({
  questions: /* @__PURE__ */ z
    .array(
      /* @__PURE__ */ z.strictObject({
        id: /* @__PURE__ */ identifier(),
        label: /* @__PURE__ */ textOf(300),
        /** The question points the other way: its steps are read from the other end. Swedish: omvänd fråga. */
        reversed: /* @__PURE__ */ z.boolean().optional(),
      }),
    )
    .min(2)
    .max(20),
  /**
   * `mean` or `median` of the questions that were answered, in the scale's numbers and not rounded.
   * Swedish: medelvärde, median.
   */
  rule: /* @__PURE__ */ z.enum(['mean', 'median']),
  /** With fewer answered questions than this the part has no answer. Swedish: minsta antal besvarade delfrågor. */
  minimumAnswered: /* @__PURE__ */ z.int().min(1).max(20),
});
export type SpokeItems = Immutable<z.infer<typeof SpokeItems>>;
