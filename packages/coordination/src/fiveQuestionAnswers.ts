import { type Immutable, NoAnswer, OperationNeed } from '@tsi/core';
import * as z from 'zod';

/** Stöd som svararen kan ge, och om det räcker. */
const OwnSupport = /* @__PURE__ */ z.strictObject({
  /** Vad som kan göras. Empty: nothing. */
  actions: /* @__PURE__ */ z.array(z.string().min(1).max(5000)).max(100),
  /** Räcker det? */
  enough: z.enum(['yes', 'no', 'unknown']),
});

/**
 * What somebody who meets a child answered to the five questions. A question without an answer says why.
 *
 * Swedish: svar på de fem frågorna. No name and no number: the app keeps whom the answers concern.
 */
export const FiveQuestionAnswers = /* @__PURE__ */ z.strictObject({
  schemaVersion: z.literal('1'),
  /** Den egna verksamheten: whose question 3 and 4 are. Its huvudman only when it is not the usual one. */
  own: OperationNeed,
  /** 1. Vad som står i vägen, med egna ord. */
  obstacle: /* @__PURE__ */ z.union([z.strictObject({ description: z.string().min(1).max(5000) }), NoAnswer]),
  /** 2. Finns den information som behövs? */
  information: /* @__PURE__ */ z.union([z.enum(['enough', 'notEnough']), NoAnswer]),
  /** 3. Vad jag kan göra. */
  me: /* @__PURE__ */ z.union([OwnSupport, NoAnswer]),
  /** 4. Vad min verksamhet kan göra. */
  myService: /* @__PURE__ */ z.union([OwnSupport, NoAnswer]),
  /** 5. Vilka andra som behövs. An empty list: nobody. */
  others: /* @__PURE__ */ z.union([z.strictObject({ operations: z.array(OperationNeed).max(50) }), NoAnswer]),
  extensions: /* @__PURE__ */ z.record(z.string(), z.unknown()).optional(),
});
export type FiveQuestionAnswers = Immutable<z.infer<typeof FiveQuestionAnswers>>;
