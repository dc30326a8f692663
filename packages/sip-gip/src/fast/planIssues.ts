import { type Finding, issueFindings, type Locale } from '@tsi/core';
import { planShape } from '../generated/planShape.ts';
import { issuesIn } from './issuesIn.ts';

/**
 * What keeps an input from having the shape of a plan; nothing when it has it.
 *
 * Swedish: vad som är fel i planens form. The same findings in the same order as `readInput(Plan, input)` of
 * `@tsi/core` gives, without zod. What a plan must hold beyond its shape is asked by `checkPlan`.
 *
 * @example
 * ```ts
 * import { planIssues } from '@tsi/sip-gip/fast';
 *
 * planIssues({ kind: 'vip' }, { locale: 'en' }).map(({ path, hint }) => [path, hint]);
 * // => [[['kind'], 'Allowed: sip, sipDischarge, gip, barnetsPlan.']]
 * ```
 */
export const planIssues = (
  input: unknown,
  { locale }: { readonly locale?: Locale | undefined } = {},
): readonly Finding[] => issueFindings(issuesIn(planShape, input), input, { locale });
