import { type Immutable, textOf } from '@tsi/core';
import * as z from 'zod';

const limit = /* @__PURE__ */ z.int().min(0).max(1_000_000);

/**
 * Which counts are too small to show, and how well the hidden ones must be protected.
 *
 * Swedish: regler för röjandekontroll. Nothing is taken for granted: every rule has to be stated, and a limit of 0 turns
 * it off. The rules are published with the table, and the audit takes for granted that readers know them.
 */
export const SuppressionPolicy = /* @__PURE__ */ z.strictObject({
  schemaVersion: /* @__PURE__ */ z.literal('1'),
  /** Who set these rules, and on what ground. */
  basis: /* @__PURE__ */ textOf(500),
  /** A count below this is hidden. Swedish: minsta antal. */
  minNumerator: limit,
  /** A count that leaves fewer than this of its `outOf` is hidden: 11 of 12 tells of the twelfth. Swedish: resten. */
  minComplement: limit,
  /** A count out of fewer than this is hidden. Swedish: minsta nämnare. */
  minDenominator: limit,
  /**
   * `true`: 0 is always shown, so a reader knows that what is hidden is at least 1. `false`: 0 is hidden like other
   * small counts. None of a group having something is also told of everyone in it.
   */
  zeroIsSafe: /* @__PURE__ */ z.boolean(),
  /** The same for all of them: 12 of 12. Swedish: alla i gruppen. */
  wholeIsSafe: /* @__PURE__ */ z.boolean(),
  /** Whether `outOf` is published too. What is not is used by the rules and then left out. */
  denominators: /* @__PURE__ */ z.enum(['published', 'notPublished']),
  /**
   * The largest and the smallest number that a hidden count can be must lie at least so far apart; or as far as a
   * smaller published `outOf` lets them. 1: it is not determined. Swedish: skyddsbredd.
   */
  minRange: /* @__PURE__ */ z.int().min(1).max(1_000_000),
  /**
   * `protected`: also against the one person that a count of 1 is about, who knows that cell (but not whether a sum of
   * 1 is 1). `notProtected`: against readers who know only what is published.
   */
  insiders: /* @__PURE__ */ z.enum(['protected', 'notProtected']),
  /**
   * What to spare when further cells must be hidden: `cells`, as few as can be found, a sum being as dear as the cells
   * it covers; `counts`, cells with small counts first.
   */
  spare: /* @__PURE__ */ z.enum(['cells', 'counts']),
});
export type SuppressionPolicy = Immutable<z.infer<typeof SuppressionPolicy>>;

/**
 * A policy to start from: this package's own suggestion, set by no authority. Counts and complements below 5 are
 * hidden, groups below 20 too, 0 and all of a group like other small counts, and a hidden count must have at least five
 * possible values.
 *
 * Swedish: förslag till regler för röjandekontroll.
 */
export const suggestedSuppression: SuppressionPolicy = {
  schemaVersion: '1',
  basis: {
    sv: 'Förslag i @tsi/indicators; inte fastställt av någon myndighet.',
    en: 'Suggested by @tsi/indicators; not set by any authority.',
  },
  minNumerator: 5,
  minComplement: 5,
  minDenominator: 20,
  zeroIsSafe: false,
  wholeIsSafe: false,
  denominators: 'published',
  minRange: 4,
  insiders: 'protected',
  spare: 'cells',
};
