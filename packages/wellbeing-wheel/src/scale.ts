import { type Immutable, textOf } from '@tsi/core';
import * as z from 'zod';
import { identifier } from './identifier.ts';

/**
 * The steps that an answer can take. The numbers name steps; they are not amounts of wellbeing.
 *
 * Swedish: skala.
 */
export const Scale = /* @__PURE__ */ z.strictObject({
  id: /* @__PURE__ */ identifier(),
  label: /* @__PURE__ */ textOf(60),
  /** From the lowest number to the highest. Swedish: skalsteg. */
  steps: /* @__PURE__ */ z
    .array(
      /* @__PURE__ */ z.strictObject({
        value: z.number(),
        /** What the step is called, where it has a name of its own. */
        label: /* @__PURE__ */ textOf(60).optional(),
        /** Drawn instead of the number. */
        face: /* @__PURE__ */ z.enum(['sad', 'neutral', 'happy']).optional(),
        /** Drawn instead of the number, as the lit one of three lamps: its place tells as much as its colour. */
        light: /* @__PURE__ */ z.enum(['red', 'yellow', 'green']).optional(),
      }),
    )
    .min(2)
    .max(101),
  /** Which end is the good one. Swedish: riktning. */
  direction: /* @__PURE__ */ z.enum(['higherIsBetter', 'lowerIsBetter']),
  /** What the lowest and the highest number mean. Swedish: ändpunkter. */
  anchors: /* @__PURE__ */ z.strictObject({
    low: /* @__PURE__ */ textOf(60),
    high: /* @__PURE__ */ textOf(60),
  }),
});
export type Scale = Immutable<z.infer<typeof Scale>>;

/** Is the number one of the scale's steps? */
export const isStep = ({ steps }: Scale, value: number): boolean =>
  steps.some((step) => step.value === value);

/** Do answers on the two mean the same: the same id, steps, direction and ends? */
export const sameScale = (a: Scale, b: Scale): boolean =>
  JSON.stringify(essence(a)) === JSON.stringify(essence(b));

const essence = ({ id, steps, direction, anchors: { low, high } }: Scale) => [
  id,
  steps.map(({ value }) => value),
  direction,
  [low.sv, high.sv],
];
