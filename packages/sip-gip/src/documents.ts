import { Agreement } from './agreement.ts';
import { PlanEvaluation } from './evaluation/planEvaluation.ts';
import { PlanEvent } from './life/planEvent.ts';
import { Plan } from './plan.ts';
import { PlanPractice } from './planPractice.ts';
import { Situation } from './situation.ts';

/** The documents that get a JSON Schema file, by file name. Swedish: dokument. */
export const documents = {
  agreement: Agreement,
  plan: Plan,
  'plan-evaluation': PlanEvaluation,
  'plan-event': PlanEvent,
  'plan-practice': PlanPractice,
  situation: Situation,
} as const;
