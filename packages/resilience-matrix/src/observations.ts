import { type Immutable, Informant, IsoDate, NoAnswer } from '@tsi/core';
import * as z from 'zod';
import { HeadingId } from './headingId.ts';
import { Observation } from './observation.ts';

/**
 * A heading that was raised with somebody, or left out, without giving an observation: so that silence is not taken
 * for the absence of a problem.
 *
 * Swedish: obesvarad rubrik; inte tillfrågad, ville inte svara, inte aktuellt, vet inte.
 */
export const Unanswered = /* @__PURE__ */ z.strictObject({
  heading: HeadingId,
  nothing: NoAnswer,
  by: Informant,
  date: IsoDate,
});
export type Unanswered = Immutable<z.infer<typeof Unanswered>>;

/**
 * A child's observations, as one document.
 *
 * Swedish: iakttagelser enligt Min värld-triangeln. Holds no name and no personal number; the calling app knows whose
 * it is.
 *
 * @example
 * ```ts
 * import { readInput } from '@tsi/core';
 * import { Observations } from '@tsi/resilience-matrix';
 *
 * readInput(Observations, { schemaVersion: '1', observations: [] }).value; // => { schemaVersion: '1', observations: [] }
 * readInput(Observations, { schemaVersion: '1', observations: [{}] }).findings[0]?.path; // => ['observations', 0, 'id']
 * ```
 */
export const Observations = /* @__PURE__ */ z.strictObject({
  schemaVersion: z.literal('1'),
  id: z.string().min(1).max(100).optional(),
  observations: z.array(Observation).max(5000),
  unanswered: z.array(Unanswered).max(5000).optional(),
  extensions: /* @__PURE__ */ z.record(z.string(), z.unknown()).optional(),
});
export type Observations = Immutable<z.infer<typeof Observations>>;
