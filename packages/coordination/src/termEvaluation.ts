import { type Immutable, NoAnswer } from '@tsi/core';
import * as z from 'zod';
import { CouncilTerm } from './councilTerm.ts';
import { GoalResult } from './goalResult.ts';

const Concurrent = /* @__PURE__ */ z.strictObject({
  /** Vad som pågick samtidigt, i egna ord. */
  what: z.string().min(1).max(500),
  /** Var det samma personer? */
  sameStaff: z.enum(['yes', 'no', 'unknown']),
});

/**
 * What a council, a forum or a project found out about its work during a term.
 *
 * Swedish: terminsutvärdering. Counts and words about the work; no person and no child stands here.
 */
export const TermEvaluation = /* @__PURE__ */ z.strictObject({
  schemaVersion: z.literal('1'),
  /** Vems arbete: a council, a forum, a project. */
  of: z.string().min(1).max(200),
  term: CouncilTerm,
  /** Vad som utvärderades. */
  about: /* @__PURE__ */ z
    .array(z.enum(['goals', 'waysOfWorking', 'tools', 'collaboration']))
    .min(1)
    .max(4),
  /** Svaren på målens frågor. */
  results: /* @__PURE__ */ z.array(GoalResult).max(200),
  /** Annat som pågick samtidigt. An empty list: nothing else did. */
  concurrent: /* @__PURE__ */ z.union([z.array(Concurrent).max(50), NoAnswer]),
  /** För vem resultatet har visats. */
  presentedTo: /* @__PURE__ */ z
    .array(z.enum(['politicians', 'management', 'lineManagers', 'staff', 'childrenAndParents']))
    .max(5),
  /** Vad ni ändrar, i egna ord. */
  changes: /* @__PURE__ */ z.union([z.array(z.string().min(1).max(2000)).max(50), NoAnswer]),
  extensions: /* @__PURE__ */ z.record(z.string(), z.unknown()).optional(),
});
export type TermEvaluation = Immutable<z.infer<typeof TermEvaluation>>;
