import { type Immutable, Source, textOf } from '@tsi/core';
import * as z from 'zod';
import { AgeForm } from './ageForm.ts';
import { identifier } from './identifier.ts';
import { Scale } from './scale.ts';
import { SpokeItems } from './spokeItems.ts';
import { SpokePattern } from './spokePattern.ts';

/**
 * One part of a wheel: something in a child's life to talk about.
 *
 * Swedish: hjulets del, eker.
 */
export const Spoke = /* @__PURE__ */ z.strictObject({
  id: /* @__PURE__ */ identifier(),
  label: /* @__PURE__ */ textOf(60),
  /** What the part is about, short enough for a card. Swedish: kort. */
  card: /* @__PURE__ */ textOf(400),
  /** What the part takes in, at greater length, for those who prepare a conversation. Swedish: innebörd. */
  meaning: /* @__PURE__ */ textOf(1500).optional(),
  /** On cards and on the rim of the picture, `#rrggbb`. Never the only thing that tells parts apart. Swedish: färg. */
  colour: /* @__PURE__ */ z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .optional(),
  /** Beside the colour, so that parts can be told apart in grey. Swedish: mönster. */
  pattern: /* @__PURE__ */ SpokePattern.optional(),
  /**
   * Articles of the UN Convention on the Rights of the Child that a source connects with the part. `unverified` ones
   * are never shown as the source's: take them with `verifiedArticles`. Empty where no source was read.
   * Swedish: barnkonventionens artiklar.
   */
  articles: /* @__PURE__ */ z.array(
    /* @__PURE__ */ z.strictObject({
      article: /* @__PURE__ */ z.int().min(1).max(54),
      confidence: /* @__PURE__ */ z.enum(['verified', 'unverified']),
    }),
  ),
  /** Several questions about the part, with the wheel's own rule; one question when left out. Swedish: delfrågor. */
  items: /* @__PURE__ */ SpokeItems.optional(),
});
export type Spoke = Immutable<z.infer<typeof Spoke>>;

/**
 * A wellbeing wheel as data: its parts, in order, and the scales that its answers may use.
 *
 * Swedish: hjul, välbefinnandehjul. Make one of your own with `defineWheel`, which also checks what a schema cannot.
 */
export const Wheel = /* @__PURE__ */ z.strictObject({
  id: /* @__PURE__ */ identifier(),
  /** Raised when words that people answer to change: versions are not compared with each other. */
  version: /* @__PURE__ */ z.string().min(1).max(50),
  label: /* @__PURE__ */ textOf(60),
  /**
   * `official`: the parts stand in the source named. `local`: a municipality's own. `draft`: our stand-in for parts
   * that are not known; told in findings and in the picture. Swedish: officiellt, lokalt, utkast.
   */
  provenance: /* @__PURE__ */ z.enum(['official', 'local', 'draft']),
  /** What the provenance covers and what it does not. */
  note: /* @__PURE__ */ textOf(1000),
  sources: /* @__PURE__ */ z.array(Source),
  spokes: /* @__PURE__ */ z.array(Spoke).min(3).max(24),
  scales: /* @__PURE__ */ z.array(Scale).min(1).max(20),
  ageForms: /* @__PURE__ */ z.array(AgeForm).min(1).max(20),
});
export type Wheel = Immutable<z.infer<typeof Wheel>>;
