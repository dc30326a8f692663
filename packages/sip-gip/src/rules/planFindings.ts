import { coreFinding, type Finding } from '@tsi/core';
import type { CheckPlanOptions } from '../checkPlan.ts';
import { finding } from '../finding.ts';
import { lawFindings } from '../lawFindings.ts';
import type { Plan } from '../plan.ts';
import { planIndex } from './planIndex.ts';
import type { PlanRuleContext } from './planRule.ts';
import { planRules } from './planRules.ts';
import { isSip } from './statutoryPoints.ts';

/** What the rules find in a plan whose shape is right, and what the reader must know of the law on the day. */
export function planFindings(plan: Plan, options: CheckPlanOptions): Finding[] {
  const { on, agreement, practice, consents, child, holidays, locale } = options;
  const findings: Finding[] = [];
  const context: PlanRuleContext = {
    plan,
    index: planIndex(plan, child),
    on,
    agreement,
    practice,
    consents,
    child,
    holidays,
    find: (code, path, about) => {
      const all = { ...about, path, locale };
      findings.push(code === 'core/datesReversed' ? coreFinding(code, all) : finding(code, all));
    },
  };
  for (const { check } of planRules) check(context);
  if (isSip(plan)) findings.push(...lawFindings(options));
  return findings;
}
