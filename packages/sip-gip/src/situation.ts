import { type Immutable, IsoDate, OperationNeed } from '@tsi/core';
import * as z from 'zod';

const Judged = /* @__PURE__ */ z.enum(['needed', 'notNeeded', 'notAsked']);

/** What each huvudman judges. Swedish: bedömning att en plan behövs för att behoven ska tillgodoses. */
export const CoordinationJudged = /* @__PURE__ */ z.strictObject({ kommun: Judged, region: Judged });

/**
 * What must be known before {@link planKind} can answer. No name and no number: a situation describes needs.
 *
 * Swedish: underlag för frågan vilken plan som är aktuell.
 *
 * `planConsent` comes from the consent rules of `@tsi/consent`: `oneCustodianOnly` when one of two custodians has
 * not agreed, `childMissing` when local practice asks for the child's own consent and it is not there.
 */
export const Situation = /* @__PURE__ */ z.strictObject({
  schemaVersion: z.literal('1'),
  /** Verksamheter vars insatser barnet behöver. For `early` also those expected to be needed. */
  needs: /* @__PURE__ */ z.array(OperationNeed).max(50),
  /** Bedömer kommunen respektive regionen att en plan behövs för att behoven ska tillgodoses? */
  coordinationJudged: CoordinationJudged,
  /** Samtycke till att planen upprättas. */
  planConsent: /* @__PURE__ */ z.enum(['given', 'oneCustodianOnly', 'childMissing', 'refused', 'notAsked']),
  /** Finns kännedom eller misstanke om att barnet far illa? */
  suspectedHarm: /* @__PURE__ */ z.enum(['yes', 'no', 'unknown']),
  /** Gäller det utskrivning från sluten vård? */
  discharge: z.boolean(),
  /** Är det ett tidigt skede med låg oro? */
  early: z.boolean(),
  /** Only to test an agreement's ages. */
  birthDate: /* @__PURE__ */ IsoDate.optional(),
  extensions: /* @__PURE__ */ z.record(z.string(), z.unknown()).optional(),
});
export type Situation = Immutable<z.infer<typeof Situation>>;
