import { isPlan as hasShape } from './generated/planShape.ts';
import type { Plan } from './plan.ts';

/**
 * Has this the shape of a plan? What the plan must hold is another question: `checkPlan`.
 *
 * Swedish: är det här en plan till formen?
 *
 * @example
 * ```ts
 * import { isPlan } from '@tsi/sip-gip';
 *
 * isPlan({ kind: 'sip' }); // => false
 * ```
 */
export const isPlan = (input: unknown): input is Plan => hasShape(input);
