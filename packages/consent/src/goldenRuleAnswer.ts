import { type Immutable, IsoDate } from '@tsi/core';
import * as z from 'zod';

/** The questions of the golden rule. Swedish: den gyllene regeln; nödvändig, relevant och proportionerlig. */
export const GoldenRuleId = /* @__PURE__ */ z.enum([
  'N1',
  'N2',
  'N3',
  'N4',
  'R1',
  'R2',
  'R3',
  'P1',
  'P2',
  'P3',
  'L1',
  'L2',
  'L3',
  'L4',
  'T1',
  'T2',
  'S1',
]);
export type GoldenRuleId = Immutable<z.infer<typeof GoldenRuleId>>;

/** An official's answer to one question of the golden rule. */
export const GoldenRuleAnswer = /* @__PURE__ */ z.strictObject({
  question: GoldenRuleId,
  answer: /* @__PURE__ */ z.enum(['yes', 'no', 'unknown']),
  note: /* @__PURE__ */ z.string().max(5000).optional(),
  /** Role of the one who answered. */
  by: /* @__PURE__ */ z.string().min(1).max(100).optional(),
  on: /* @__PURE__ */ IsoDate.optional(),
});
export type GoldenRuleAnswer = Immutable<z.infer<typeof GoldenRuleAnswer>>;
