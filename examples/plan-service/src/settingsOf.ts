import { type Agreement, type PlanPractice, suggestedPractice, vastraGotaland2021 } from '@tsi/sip-gip';

/** The agreement that a question names or brings. */
export const agreementOf = (given: 'vastraGotaland2021' | Agreement | undefined): Agreement | undefined =>
  given === 'vastraGotaland2021' ? vastraGotaland2021 : given;

/** The practice that a question names or brings. */
export const practiceOf = (
  given: 'suggestedPractice' | PlanPractice | undefined,
): PlanPractice | undefined => (given === 'suggestedPractice' ? suggestedPractice : given);
