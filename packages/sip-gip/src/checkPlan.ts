import type { Child, Consent } from '@tsi/consent';
import { type Finding, type IsoDate, type Locale, readInput, requireDay } from '@tsi/core';
import type { Agreement } from './agreement.ts';
import { finding } from './finding.ts';
import { lawFindings } from './lawFindings.ts';
import { Plan } from './plan.ts';
import type { PlanPractice } from './planPractice.ts';
import { planRules } from './rules/planRules.ts';
import { isSip } from './rules/statutoryPoints.ts';

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
 * statute, the agreement or the format demands; a `warning` is what a good plan has; each names its source. Never
 * throws for what was entered, and no finding repeats it. Limits: it finds, it does not judge the plan's content.
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
  const { on, agreement, practice, consents, child, locale } = options;
  requireDay(on);
  const { value: plan, findings } = readInput(Plan, input, { locale });
  if (!plan) return { findings };

  const context = {
    plan,
    on,
    agreement,
    practice,
    consents,
    child,
    locale,
    find: (code: Parameters<typeof finding>[0], about: Parameters<typeof finding>[1] = {}) =>
      finding(code, { ...about, locale }),
  };
  const law = isSip(plan) ? lawFindings(options) : [];
  return { plan, findings: [...planRules.flatMap((rule) => rule(context)), ...law] };
}
