import * as z from 'zod';
import type { Immutable } from './immutable.ts';
import { OperationId } from './operations.ts';

/**
 * Who speaks, in terms of their place around the child. Names never stand here: a person is a reference that the
 * calling app can resolve.
 *
 * Swedish: uppgiftslämnare; barnet, vårdnadshavare, sammanhållande yrkesroll, annan närstående.
 */
export const Informant = /* @__PURE__ */ z.discriminatedUnion('kind', [
  /* @__PURE__ */ z.strictObject({ kind: z.literal('child') }),
  /* @__PURE__ */ z.strictObject({ kind: z.literal('custodian'), ref: z.string().min(1).max(100) }),
  /* @__PURE__ */ z.strictObject({
    kind: z.literal('professional'),
    operation: OperationId,
    /** The role in words, for example `lärare`. */
    role: z.string().min(1).max(100),
  }),
  /* @__PURE__ */ z.strictObject({ kind: z.literal('other'), role: z.string().min(1).max(100) }),
]);
export type Informant = Immutable<z.infer<typeof Informant>>;
