// An entry of its own, `@tsi/sip-gip/fast`: the plan's shape without zod, for the browser, the edge and short runs.
export { planIssues } from './fast/planIssues.ts';
export { isPlan } from './isPlan.ts';
export type { Plan } from './plan.ts';
