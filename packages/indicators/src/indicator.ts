import { type Immutable, Source, textOf } from '@tsi/core';
import * as z from 'zod';
import { SuppressionPolicy } from './suppressionPolicy.ts';

const age = /* @__PURE__ */ z.int().min(0).max(130);

/** What is counted above or below the line. Swedish: täljare eller nämnare. */
export const Counted = /* @__PURE__ */ z.strictObject({
  label: textOf(500),
  /**
   * Persons are counted once; the same person can have several events. Days and hours are added up over persons or
   * events. Swedish: personer, händelser, dagar, timmar.
   */
  counts: /* @__PURE__ */ z.enum(['persons', 'events', 'days', 'hours']),
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
   * as unemployed (inskrivna arbetslösa). `labourForce`: working or unemployed by the newer register (BAS). `clients`: those
   * whom an operation meets. `respondents`: those who answered a survey.
   */
  populationBase: /* @__PURE__ */ z.enum([
    'residents',
    'schoolsInMunicipality',
    'municipalSchools',
    'registerLabourForce',
    'jobSeekers',
    'labourForce',
    'clients',
    'respondents',
  ]),
  /** The day on which a person's age is taken, where age defines the figure. Swedish: åldersdag. */
  ageOn: /* @__PURE__ */ z.enum(['event', 'endOfYear', 'periodEnd', 'yearTurned']).optional(),
  /** How many years one value pools; values of following years then overlap and make no trend. Swedish: sammanslagna år. */
  pooledYears: /* @__PURE__ */ z.int().min(2).max(50).optional(),
  /** Along what its counts may be added up: over time, over places, over ages. Swedish: summerbarhet. */
  additive: /* @__PURE__ */ z
    .strictObject({ time: z.boolean(), place: z.boolean(), age: z.boolean() })
    .optional(),
  /** How a value is shown. Rounded once, at the end. Swedish: visning, avrundning. */
  display: /* @__PURE__ */ z
    .strictObject({
      as: /* @__PURE__ */ z.enum(['percent', 'number']),
      decimals: /* @__PURE__ */ z.int().min(0).max(6),
      rounding: /* @__PURE__ */ z.enum(['halfAwayFromZero', 'truncate']),
    })
    .optional(),
  /** The rules for small numbers that belong to it, where somebody has set them. Swedish: regler för små tal. */
  suppression: /* @__PURE__ */ SuppressionPolicy.optional(),
  /** Where a series breaks: values before the year are not comparable with those from it on. Swedish: tidsseriebrott. */
  seriesBreaks: /* @__PURE__ */ z
    .array(/* @__PURE__ */ z.strictObject({ from: z.int().min(1900).max(2200), what: textOf(500) }))
    .max(20)
    .optional(),
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
