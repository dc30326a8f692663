import { type Immutable, NoAnswer, OperationId, OperationNeed, type Text } from '@tsi/core';
import * as z from 'zod';

/** Does a criterion speak for the candidate? Judged by people. */
const Judged = /* @__PURE__ */ z.enum(['yes', 'no', 'unknown']);

const Candidate = /* @__PURE__ */ z.strictObject({
  /** Verksamhet och yrkesroll, aldrig ett namn. */
  operation: OperationId,
  role: /* @__PURE__ */ z.string().regex(/\S/).max(100),
  /** Ger den hjälp som barnet behöver mest? */
  helpMostNeeded: Judged,
  /** Kan hålla ihop behoven, så sammansatta som de är? */
  complexity: Judged,
  /** Har redan en god relation till barnet? */
  goodRelation: Judged,
  /** Vill barnet och familjen det? */
  familyAgrees: /* @__PURE__ */ z.union([z.enum(['yes', 'no']), NoAnswer]),
});

/**
 * Who could hold the support together, seen by Falun's three criteria.
 *
 * Swedish: underlag för val av samordnare. No name and no number: a candidate is an operation and a role.
 */
export const CoordinatorChoice = /* @__PURE__ */ z.strictObject({
  schemaVersion: z.literal('1'),
  /** Verksamheter som ger eller ska ge stöd. */
  services: /* @__PURE__ */ z.array(OperationNeed).max(50),
  candidates: /* @__PURE__ */ z.array(Candidate).max(50),
  extensions: /* @__PURE__ */ z.record(z.string(), z.unknown()).optional(),
});
export type CoordinatorChoice = Immutable<z.infer<typeof CoordinatorChoice>>;
export type CoordinatorCandidate = CoordinatorChoice['candidates'][number];

/** One of Falun's criteria. Swedish: kriterium. */
export type CoordinatorCriterion = 'helpMostNeeded' | 'complexity' | 'goodRelation';

/**
 * Falun's three criteria in our words, in the source's order, which is no order of weight.
 *
 * Swedish: kriterier för val av särskild samordnare. The source names the complexity of the child's needs; that it is
 * asked here whether the candidate can hold them together is our reading, since it is what the choice can turn on.
 */
export const coordinatorCriteria: Readonly<Record<CoordinatorCriterion, Text>> = {
  helpMostNeeded: {
    sv: 'Ger den sorts hjälp som barnet behöver mest',
    en: 'Gives the kind of help that the child needs most',
  },
  complexity: {
    sv: 'Kan hålla ihop behoven, så sammansatta som de är',
    en: 'Can hold the needs together, complex as they are',
  },
  goodRelation: {
    sv: 'Har redan en god relation till barnet',
    en: 'Already has a good relation to the child',
  },
};
