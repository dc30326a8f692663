import { Plan } from './plan.ts';

/**
 * Has this the shape of a plan? What the plan must hold is another question: {@link checkPlan}.
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
export const isPlan = (input: unknown): input is Plan => Plan.safeParse(input).success;
