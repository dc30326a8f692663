import { type Immutable, Source, textOf } from '@tsi/core';
import * as z from 'zod';

const age = /* @__PURE__ */ z.int().min(0).max(130);

/** What is counted above or below the line. Swedish: täljare eller nämnare. */
export const Counted = /* @__PURE__ */ z.strictObject({
  label: textOf(500),
  /** Persons are counted once; the same person can have several events. Swedish: personer, händelser. */
  counts: /* @__PURE__ */ z.enum(['persons', 'events']),
  /** Age bands in whole years, both ends included; no upper age means and older. Empty: age does not define it. */
  ages: /* @__PURE__ */ z
    .array(/* @__PURE__ */ z.strictObject({ from: age, to: /* @__PURE__ */ age.optional() }))
    .max(10),
});
export type Counted = Immutable<z.infer<typeof Counted>>;

/**
 * An indicator as data: what is divided by what, for whom, when, and which way is better.
 *
 * Swedish: indikator, nyckeltal.
 */
export const Indicator = /* @__PURE__ */ z.strictObject({
  schemaVersion: /* @__PURE__ */ z.literal('1'),
  id: /* @__PURE__ */ z.string().min(1).max(100),
  label: textOf(500),
  /** `share`: part of a whole, 0 to 1. `rate`: events per `per` of something. `ratio`: one group per another. */
  measure: /* @__PURE__ */ z.enum(['share', 'rate', 'ratio']),
  numerator: Counted,
  denominator: Counted,
  /** Only for a rate: 1, 1 000, … */
  per: /* @__PURE__ */ z.int().min(1).optional(),
  /** The stretch of time that one value describes; a day for what is counted on one day (31 December). */
  period: /* @__PURE__ */ z.enum(['day', 'month', 'quarter', 'term', 'schoolYear', 'year']),
  /**
   * Whose figures they are. `residents`: registered in the municipality (folkbokförda, hemkommun).
   * `schoolsInMunicipality`: all schools located there (lägeskommun). `municipalSchools`: run by the municipality.
   * `registerLabourForce`: working or unemployed by register (registerbaserad arbetskraft). `jobSeekers`: registered
   * as unemployed (inskrivna arbetslösa). `clients`: those whom an operation meets.
   */
  populationBase: /* @__PURE__ */ z.enum([
    'residents',
    'schoolsInMunicipality',
    'municipalSchools',
    'registerLabourForce',
    'jobSeekers',
    'clients',
  ]),
  /** Which way is better; `none` where a change can mean either. Swedish: riktning. */
  polarity: /* @__PURE__ */ z.enum(['higherIsBetter', 'lowerIsBetter', 'none']),
  /** The interval that belongs to it; `none` where a whole population is described without a process behind. */
  interval: /* @__PURE__ */ z.enum(['wilson', 'poisson', 'none']),
  sources: /* @__PURE__ */ z.array(Source).min(1).max(20),
  /** The id in the national database Kolada, where the definition is the same. */
  koladaId: /* @__PURE__ */ z
    .string()
    .regex(/^[NU]\d{5}$/)
    .optional(),
  /** What a reader must know before comparing. */
  notes: /* @__PURE__ */ z.array(textOf(500)).max(20),
  extensions: /* @__PURE__ */ z.record(/* @__PURE__ */ z.string(), /* @__PURE__ */ z.unknown()).optional(),
});
export type Indicator = Immutable<z.infer<typeof Indicator>>;
