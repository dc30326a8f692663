import * as z from 'zod';
import type { Immutable } from './immutable.ts';
import { Huvudman, OperationId } from './operations.ts';

/**
 * An operation whose interventions the child needs. What the five questions end in and what decides the kind of plan.
 *
 * Swedish: behov av insatser från en verksamhet.
 */
export const OperationNeed = /* @__PURE__ */ z.strictObject({
  operation: OperationId,
  /** Only when it is not the operation's usual one. */
  huvudman: /* @__PURE__ */ Huvudman.optional(),
});
export type OperationNeed = Immutable<z.infer<typeof OperationNeed>>;

/**
 * A need that an assessment proposes to a plan. A proposal only: people decide what goes into the plan.
 *
 * Swedish: förslag till behov.
 */
export const ProposedNeed = /* @__PURE__ */ z.strictObject({
  /** What the proposal rests on, for example a wheel's spoke or a triangle's heading. */
  from: /* @__PURE__ */ z.strictObject({
    instrument: z.string().min(1).max(100),
    part: z.string().min(1).max(100),
  }),
  /** Where change is sought first: in the environment around the child, or with the child. */
  target: /* @__PURE__ */ z.enum(['environment', 'child']),
});
export type ProposedNeed = Immutable<z.infer<typeof ProposedNeed>>;
