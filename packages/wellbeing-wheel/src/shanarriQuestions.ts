import type { QuestionSet } from './questionSet.ts';
import { questionsForAdults } from './questionsForAdults.ts';
import { questionsForChildren } from './questionsForChildren.ts';

/**
 * Our own open questions for the eight SHANARRI parts: children 3–5, 6–9, 10–12 and 13–17 years, custodians and
 * professionals.
 *
 * Swedish: samtalsfrågor. No official question text has been read or copied, and nobody has tested these as an
 * instrument: a municipality reads them, changes them and passes its own.
 */
export const shanarriQuestions: readonly QuestionSet[] = /* @__PURE__ */ questionsForChildren.concat(
  questionsForAdults,
);
