import type { Immutable } from '@tsi/core';
import * as z from 'zod';
import { PersonRef } from './personRef.ts';

/**
 * Somebody who can say yes or no: the child, a custodian, or another person whose information it is.
 *
 * Swedish: barnet, vårdnadshavare, annan person. Not the same as an `Informant` in core: staff never consent.
 */
export const Giver = /* @__PURE__ */ z.discriminatedUnion('kind', [
  /* @__PURE__ */ z.strictObject({ kind: /* @__PURE__ */ z.literal('child') }),
  /* @__PURE__ */ z.strictObject({ kind: /* @__PURE__ */ z.literal('custodian'), ref: PersonRef }),
  /* @__PURE__ */ z.strictObject({ kind: /* @__PURE__ */ z.literal('person'), ref: PersonRef }),
]);
export type Giver = Immutable<z.infer<typeof Giver>>;

/** The same somebody? A custodian who speaks as a person of their own is still the same human being. */
export const sameGiver = (a: Giver, b: Giver): boolean =>
  a.kind === 'child' || b.kind === 'child' ? a.kind === b.kind : a.ref === b.ref;
