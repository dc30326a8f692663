import type { Immutable } from '@tsi/core';
import * as z from 'zod';
import { identifier } from './identifier.ts';

const whole = () => z.int().min(0);

/** What is counted together, as fields of a document. Internal. */
const populationFields = {
  /** Id and version of the wheel, id of the scale and of the age form that were used. */
  wheel: /* @__PURE__ */ identifier(),
  wheelVersion: /* @__PURE__ */ z.string().min(1).max(50),
  scale: /* @__PURE__ */ identifier(),
  ageForm: /* @__PURE__ */ identifier(),
  /** Who answered. One kind at a time: children's answers and adults' are never counted together. */
  informant: /* @__PURE__ */ z.enum(['child', 'custodian', 'professional', 'other']),
} as const;

/**
 * What may be counted together: one wheel in one version, one scale, one age form, one kind of informant.
 *
 * Swedish: population; det som får räknas ihop.
 */
export const Population = /* @__PURE__ */ z.strictObject(populationFields);
export type Population = Immutable<z.infer<typeof Population>>;

/**
 * How many said what, group by group, in whole numbers that can be added to those of others without exchanging
 * persons. `mergePopulations` adds, `finishSummary` reads.
 *
 * Swedish: räknetillstånd för en population. In each group `counts.voices` is how many voices (röster) there are; the
 * histogram under a part's id counts the scale's steps from the lowest number, and the one under the id followed by
 * `.nothing` the reasons in the order of {@link spokeNothings}. A group without voices does not stand here.
 *
 * Small counts are open to anyone who reads the document: it goes between those who may see them, not on a web page.
 */
export const PopulationState = /* @__PURE__ */ z.strictObject({
  schemaVersion: z.literal('1'),
  ...populationFields,
  /** What the groups are told apart by, for example municipality and year. Swedish: grupperad efter. */
  keys: /* @__PURE__ */ z.array(/* @__PURE__ */ z.string().min(1).max(100)).max(10),
  groups: /* @__PURE__ */ z.array(
    /* @__PURE__ */ z.strictObject({
      /** One value for each of `keys`. */
      key: /* @__PURE__ */ z.array(/* @__PURE__ */ z.string().max(200)).max(10),
      state: /* @__PURE__ */ z.strictObject({
        counts: /* @__PURE__ */ z.strictObject({ voices: /* @__PURE__ */ whole() }),
        histograms: /* @__PURE__ */ z.record(
          /* @__PURE__ */ z.string().min(1).max(120),
          /* @__PURE__ */ z.array(/* @__PURE__ */ whole()).max(101),
        ),
      }),
    }),
  ),
  /** What others add. Kept when read; not carried through a merge. */
  extensions: /* @__PURE__ */ z.record(z.string(), z.unknown()).optional(),
});
export type PopulationState = Immutable<z.infer<typeof PopulationState>>;

/** The histogram that counts why a part has no answer. Internal. */
export const nothingOf = (spoke: string): string => `${spoke}.nothing`;

/** The fields that must be the same in all that is counted together. Internal. */
export const populationFieldNames = ['wheel', 'wheelVersion', 'scale', 'ageForm', 'informant'] as const;

/** The population's own fields of something that has more. Internal. */
export const populationOf = ({ wheel, wheelVersion, scale, ageForm, informant }: Population): Population => ({
  wheel,
  wheelVersion,
  scale,
  ageForm,
  informant,
});

/** Orders groups by their key, never by what was counted. Internal. */
export const byKey = (
  a: { readonly key: readonly string[] },
  b: { readonly key: readonly string[] },
): number => {
  for (let position = 0; position < a.key.length; position++) {
    const [x, y] = [a.key[position]!, b.key[position] ?? ''];
    if (x !== y) return x < y ? -1 : 1;
  }
  return 0;
};
