import { Agreement } from './agreement.ts';
import { Plan } from './plan.ts';
import { PlanPractice } from './planPractice.ts';
import { Situation } from './situation.ts';

/** The documents that get a JSON Schema file, by file name. Swedish: dokument. */
export const documents = {
  agreement: Agreement,
  plan: Plan,
  'plan-practice': PlanPractice,
  situation: Situation,
} as const;
