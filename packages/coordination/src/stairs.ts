import { type Immutable, Source, textOf } from '@tsi/core';
import * as z from 'zod';
import { kavlingeDirections } from './kavlingeDirections.ts';
import { kronobergLevels } from './kronobergLevels.ts';
import { publicHealthPyramid } from './publicHealthPyramid.ts';
import { tabbTrappan } from './tabbTrappan.ts';

/**
 * `official`: described by a national body. `local`: described by those who use it. `draft`: no source that we could
 * read describes it, so it has to be settled where it is used.
 *
 * Swedish: ursprung.
 */
const Provenance = /* @__PURE__ */ z.enum(['official', 'local', 'draft']);

/**
 * Levels of support as data: steps, of which one may be critical.
 *
 * Swedish: trappa, nivåer av stöd. A step says where the *work* around a child is. It is no score and no diagnosis, and
 * nothing here compares children by it.
 */
export const Stairs = /* @__PURE__ */ z.strictObject({
  schemaVersion: z.literal('1'),
  id: z
    .string()
    .regex(/^[A-Za-z0-9][A-Za-z0-9-]*$/)
    .max(100),
  label: textOf(200),
  /** Stegen, i vilken ordning som helst. */
  steps: /* @__PURE__ */ z
    .array(
      /* @__PURE__ */ z.strictObject({
        /** Stegets nummer, så som modellen själv numrerar. */
        step: z.int().min(0).max(20),
        label: textOf(200),
        meaning: textOf(1000),
        provenance: Provenance,
      }),
    )
    .min(1)
    .max(21),
  /** Det kritiska steget: where the ordinary tools no longer suffice and waiting begins. Absent: the model names none. */
  criticalStep: /* @__PURE__ */ z.int().min(0).max(20).optional(),
  sources: /* @__PURE__ */ z.array(Source).max(20),
  extensions: /* @__PURE__ */ z.record(z.string(), z.unknown()).optional(),
});
export type Stairs = Immutable<z.infer<typeof Stairs>>;

/** The id of stairs that come with the package. Swedish: trappans namn. */
export type StairsId = 'tabbTrappan' | 'kronoberg' | 'kavlinge' | 'publicHealthPyramid';

/**
 * The stairs that come with the package, by id. How they answer to one another: `counterpartSteps`.
 *
 * Swedish: TABB-trappan (Örebro), Kronobergs tre nivåer, Kävlinges tre inriktningar, folkhälsopyramiden. TABB-trappan's
 * step 3 is a `draft`: the report counts four steps and describes three. So is the whole pyramid, which the source only
 * names. An app that uses them passes stairs of its own, where the steps are described locally.
 *
 * @example
 * ```ts
 * import { stairs } from '@tsi/coordination';
 *
 * stairs.tabbTrappan.criticalStep; // => 2
 * stairs.tabbTrappan.steps.map(({ provenance }) => provenance); // => ['local', 'local', 'local', 'draft']
 * stairs.kronoberg.criticalStep; // => undefined
 * ```
 */
export const stairs: Readonly<Record<StairsId, Stairs>> = {
  tabbTrappan,
  kronoberg: kronobergLevels,
  kavlinge: kavlingeDirections,
  publicHealthPyramid,
};
