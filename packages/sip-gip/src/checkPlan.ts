import type { Child, Consent } from '@tsi/consent';
import { type Finding, type IsoDate, type Locale, requireDay } from '@tsi/core';
import type { Agreement } from './agreement.ts';
import { planIssues } from './fast/planIssues.ts';
import { isPlan } from './isPlan.ts';
import type { Plan } from './plan.ts';
import type { PlanPractice } from './planPractice.ts';
import { planFindings } from './rules/planFindings.ts';
import type { Holidays } from './workingDays.ts';

/** What a plan is checked against. */
export interface CheckPlanOptions {
  /** The day of the question. */
  readonly on: IsoDate;
  /** Without it: the statute and good practice only. */
  readonly agreement?: Agreement | undefined;
  readonly practice?: PlanPractice | undefined;
  /** The consents that the plan refers to, already read. Together with `child` they are checked too. */
  readonly consents?: readonly Consent[] | undefined;
  readonly child?: Child | undefined;
  /** For agreements that count working days: `swedishHolidays` of `@tsi/sip-gip/holidays`, or your own. */
  readonly holidays?: Holidays | undefined;
  readonly locale?: Locale | undefined;
  /** A day after the law was read is an error instead of a warning. */
  readonly strictLaw?: boolean | undefined;
}

/**
 * Reads a plan and finds what it lacks.
 *
 * Swedish: kontrollera en plan.
 *
 * First the shape: without it there is no `plan`, only findings with paths. Then the rules. An `error` is what the
 * statute, the agreement, the practice passed or the format demands; a `warning` is what a good plan has, and blocks
 * nothing; an `info` is good to know. Each names its source. `plan` is the input itself, no copy of it. The work grows
 * in step with the plan's size. Never throws for what was entered, and no finding repeats it. Limits: it finds, it does
 * not judge the plan's content.
 *
 * @example
 * ```ts
 * import { checkPlan, exampleGip } from '@tsi/sip-gip';
 *
 * const { plan, findings } = checkPlan({ ...exampleGip, goals: [] }, { on: '2026-02-09', locale: 'en' });
 * plan?.kind; // => 'gip'
 * findings.filter(({ severity }) => severity !== 'info').map(({ code }) => code); // => ['sip-gip/goalsMissing']
 * ```
 */
export function checkPlan(
  input: unknown,
  options: CheckPlanOptions,
): { readonly plan?: Plan; readonly findings: readonly Finding[] } {
  requireDay(options.on);
  return isPlan(input)
    ? { plan: input, findings: planFindings(input, options) }
    : { findings: planIssues(input, options) };
}
