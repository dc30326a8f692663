import { type Immutable, textOf } from '@tsi/core';
import * as z from 'zod';
import { identifier } from './identifier.ts';

/**
 * The age that the questions were worded for. Assessments with different wordings are not compared.
 *
 * Swedish: åldersform. Ages in whole years, both ends included.
 */
export const AgeForm = /* @__PURE__ */ z.strictObject({
  id: /* @__PURE__ */ identifier(),
  label: /* @__PURE__ */ textOf(60),
  fromAge: /* @__PURE__ */ z.int().min(0).max(25),
  toAge: /* @__PURE__ */ z.int().min(0).max(25),
});
export type AgeForm = Immutable<z.infer<typeof AgeForm>>;

/**
 * The age forms of the shipped wheels: our own choice of bands, set near what other children's instruments use.
 *
 * Swedish: 0–2 år (vuxna svarar om barnet), 3–5 år (bilder, med en vuxen), 6–9, 10–12 och 13–17 år.
 */
export const ageForms: readonly AgeForm[] = [
  { id: '0-2', label: { sv: '0–2 år', en: 'ages 0–2' }, fromAge: 0, toAge: 2 },
  { id: '3-5', label: { sv: '3–5 år', en: 'ages 3–5' }, fromAge: 3, toAge: 5 },
  { id: '6-9', label: { sv: '6–9 år', en: 'ages 6–9' }, fromAge: 6, toAge: 9 },
  { id: '10-12', label: { sv: '10–12 år', en: 'ages 10–12' }, fromAge: 10, toAge: 12 },
  { id: '13-17', label: { sv: '13–17 år', en: 'ages 13–17' }, fromAge: 13, toAge: 17 },
];
