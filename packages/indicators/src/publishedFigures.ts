import { type Immutable, NoFigure, textOf } from '@tsi/core';
import * as z from 'zod';
import { shortText } from './shortText.ts';

const id = /* @__PURE__ */ z.string().min(1).max(100);

/** Where in the document a figure or a claim stands. Swedish: plats i dokumentet. */
export const Place = /* @__PURE__ */ z.strictObject({
  /** Section number or heading. */
  section: shortText,
  /** Where in the section, in your own words. */
  position: shortText,
});
export type Place = Immutable<z.infer<typeof Place>>;

/**
 * What a figure is computed from: another figure by its id, a whole number that the definition fixes (nine months),
 * or a whole number that the document does not give.
 *
 * Swedish: ingående tal.
 */
export const Operand = /* @__PURE__ */ z.union([
  id,
  /* @__PURE__ */ z.strictObject({ constant: /* @__PURE__ */ z.int().min(1) }),
  /* @__PURE__ */ z.strictObject({ unknown: /* @__PURE__ */ z.literal('wholeNumber') }),
]);
export type Operand = Immutable<z.infer<typeof Operand>>;

/**
 * How a figure follows from others.
 *
 * Swedish: samband. `share`: part of a whole (andel). `rate`: events per something (tal per). `sum`: the figures added
 * up (summa). `restPerPart`: the rest of a whole per part of it, such as the dependency ratio, everyone outside working
 * age per person of working age (demografisk försörjningskvot). `same`: the document says the same thing elsewhere
 * (samma uppgift). `atLeast`: the figures added up are the least that it can be (minst).
 */
export const Relation = /* @__PURE__ */ z.discriminatedUnion('kind', [
  /* @__PURE__ */ z.strictObject({
    kind: /* @__PURE__ */ z.literal('share'),
    numerator: Operand,
    denominator: Operand,
  }),
  /* @__PURE__ */ z.strictObject({
    kind: /* @__PURE__ */ z.literal('rate'),
    numerator: Operand,
    denominator: Operand,
    /** The printed rate is per so many of the denominator; 1 when left out. */
    per: /* @__PURE__ */ z.int().min(1).optional(),
  }),
  /* @__PURE__ */ z.strictObject({
    kind: /* @__PURE__ */ z.literal('sum'),
    of: /* @__PURE__ */ z.array(id).min(1).max(1000),
  }),
  /* @__PURE__ */ z.strictObject({
    kind: /* @__PURE__ */ z.literal('restPerPart'),
    whole: Operand,
    part: Operand,
  }),
  /* @__PURE__ */ z.strictObject({ kind: /* @__PURE__ */ z.literal('same'), as: id }),
  /* @__PURE__ */ z.strictObject({
    kind: /* @__PURE__ */ z.literal('atLeast'),
    of: /* @__PURE__ */ z.array(id).min(1).max(1000),
  }),
]);
export type Relation = Immutable<z.infer<typeof Relation>>;

/** One figure of a document. Swedish: uppgift, tal. */
export const Figure = /* @__PURE__ */ z.strictObject({
  id,
  label: /* @__PURE__ */ textOf(500),
  /** The municipality, school or group it is about. */
  about: /* @__PURE__ */ shortText.optional(),
  /** Figures of one column or list, which a reader expects to be shown by the same rule. */
  group: /* @__PURE__ */ id.optional(),
  place: Place,
  /** `count`: a whole number, exact. `percent`: a share in percent. `number`: any other, shown with rounding. */
  unit: /* @__PURE__ */ z.enum(['count', 'percent', 'number']),
  /** As printed, character by character; or which kind of nothing stands there. */
  printed: /* @__PURE__ */ z.union([
    /* @__PURE__ */ z.string().min(1).max(40),
    /* @__PURE__ */ z.strictObject({ nothing: NoFigure }),
  ]),
  /** What the words round it make of it: “cirka 900” is `about`, “över 900” is `over`. Exact when left out. */
  says: /* @__PURE__ */ z.enum(['about', 'over']).optional(),
  relation: /* @__PURE__ */ Relation.optional(),
});
export type Figure = Immutable<z.infer<typeof Figure>>;

/** A claim in words that compares figures with others. Swedish: påstående. */
export const Claim = /* @__PURE__ */ z.strictObject({
  id,
  label: /* @__PURE__ */ textOf(500),
  place: Place,
  says: /* @__PURE__ */ z.enum(['higher', 'lower']),
  /** The figures that are said to be higher or lower … */
  subjects: /* @__PURE__ */ z.array(id).min(1).max(1000),
  /** … than every one of these. */
  than: /* @__PURE__ */ z.array(id).min(1).max(100),
});
export type Claim = Immutable<z.infer<typeof Claim>>;

/**
 * The figures of a published document, typed as data.
 *
 * Swedish: publicerade uppgifter.
 */
export const PublishedFigures = /* @__PURE__ */ z.strictObject({
  schemaVersion: /* @__PURE__ */ z.literal('1'),
  /** The document. */
  title: shortText,
  figures: /* @__PURE__ */ z.array(Figure).min(1).max(5000),
  claims: /* @__PURE__ */ z.array(Claim).max(500).optional(),
  extensions: /* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown()).optional(),
});
export type PublishedFigures = Immutable<z.infer<typeof PublishedFigures>>;
