import { type Immutable, IsoDate } from '@tsi/core';
import * as z from 'zod';
import { ConsentKind } from './consentKind.ts';
import { PersonRef } from './personRef.ts';

/**
 * A recorded reason why one of two custodians cannot take part in a decision.
 *
 * Swedish: vårdnadshavare som är förhindrad (FB 6 kap. 13 §). The other decides alone only when the decision cannot
 * wait and is not far-reaching; somebody assessed that, and it counts from the day they did.
 */
export const PreventedCustodian = /* @__PURE__ */ z.strictObject({
  reason: /* @__PURE__ */ z.enum(['absence', 'illness', 'other']),
  /** Beslutet kan inte utan olägenhet skjutas upp. */
  cannotWait: /* @__PURE__ */ z.enum(['yes', 'no', 'unknown']),
  /** Beslutet är av ingripande betydelse för barnets framtid. */
  farReaching: /* @__PURE__ */ z.enum(['yes', 'no', 'unknown']),
  /** Role of the official who assessed it. */
  assessedBy: /* @__PURE__ */ z.string().min(1).max(100),
  assessedOn: IsoDate,
  /** Last day the assessment counts. */
  until: IsoDate,
});
export type PreventedCustodian = Immutable<z.infer<typeof PreventedCustodian>>;

/** A custodian of the child. Swedish: vårdnadshavare, also särskilt förordnad or tillfällig. Not a familjehem. */
export const Custodian = /* @__PURE__ */ z.strictObject({
  ref: PersonRef,
  prevented: /* @__PURE__ */ PreventedCustodian.optional(),
});
export type Custodian = Immutable<z.infer<typeof Custodian>>;

/**
 * A recorded assessment of who disposes over the child's secrecy, or decides with the child, given age and maturity.
 *
 * Swedish: mognadsbedömning (OSL 12 kap. 3 §, FB 6 kap. 11 §). The statute sets no age; a professional assesses.
 */
export const MaturityAssessment = /* @__PURE__ */ z.strictObject({
  on: IsoDate,
  /** Role of the official who assessed it. */
  by: /* @__PURE__ */ z.string().min(1).max(100),
  /** Vårdnadshavarna, vårdnadshavarna tillsammans med barnet, eller barnet ensamt. */
  decides: /* @__PURE__ */ z.enum(['custodians', 'together', 'childAlone']),
  /** The questions that the assessment was made for. */
  appliesTo: /* @__PURE__ */ z.array(ConsentKind).min(1).max(3),
  /** Why, in the official's words. */
  reason: /* @__PURE__ */ z.string().min(1).max(5000),
});
export type MaturityAssessment = Immutable<z.infer<typeof MaturityAssessment>>;

/**
 * The facts about the child that the rules on consent and sharing need.
 *
 * Swedish: uppgifter om barnet. No name and no personal number.
 */
export const Child = /* @__PURE__ */ z.strictObject({
  ref: PersonRef,
  birthDate: IsoDate,
  /** Gemensam vårdnad, en vårdnadshavare, eller inte klarlagt. Guards against a custodian left out of the list. */
  custody: /* @__PURE__ */ z.enum(['joint', 'one', 'unknown']),
  custodians: /* @__PURE__ */ z.array(Custodian).max(10),
  /** Skyddade personuppgifter för barnet eller någon i familjen. */
  protectedIdentity: /* @__PURE__ */ z.enum(['yes', 'no', 'unknown']),
  maturity: /* @__PURE__ */ z.array(MaturityAssessment).max(100),
  extensions: /* @__PURE__ */ z.record(z.string(), z.unknown()).optional(),
});
export type Child = Immutable<z.infer<typeof Child>>;
