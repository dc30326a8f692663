import type { Path } from '@tsi/core';
import type { Plan } from '../plan.ts';
import { codeSystems } from './codeSystems.ts';
import type { PlanRule } from './planRule.ts';

/**
 * Codes look as their classification writes them, and the plan's own code is not that of another kind of plan. Of a
 * local code nothing is known.
 */
export const codesFit: PlanRule<'sip-gip/codeForm' | 'sip-gip/codeOfOtherKind' | 'sip-gip/gpIsNotGip'> = {
  codes: ['sip-gip/codeForm', 'sip-gip/codeOfOtherKind', 'sip-gip/gpIsNotGip'],
  check: ({ plan, find }) => {
    const checkForm = (codes: NonNullable<Plan['codes']>, path: Path) => {
      for (const [index, { system, code }] of codes.entries()) {
        if (system === 'local') continue;
        const { pattern, form, source } = codeSystems[system];
        if (!pattern.test(code))
          find('sip-gip/codeForm', [...path, index, 'code'], { sources: [source], params: { form } });
      }
    };
    if (plan.codes) checkForm(plan.codes, ['codes']);
    for (const [index, { codes }] of plan.actions.entries())
      if (codes) checkForm(codes, ['actions', index, 'codes']);
    for (const [index, { codes }] of plan.followUps.entries())
      if (codes) checkForm(codes, ['followUps', index, 'codes']);

    if (!plan.codes) return;
    for (const [index, { system, code }] of plan.codes.entries()) {
      if (system === 'local') continue;
      const { plans, source } = codeSystems[system];
      if (system === 'ineraTypeOfCarePlan' && code === 'GP' && plan.kind === 'gip')
        find('sip-gip/gpIsNotGip', ['codes', index, 'code'], { sources: [source] });
      else if (plans.get(code)?.includes(plan.kind) === false)
        find('sip-gip/codeOfOtherKind', ['codes', index, 'code'], { sources: [source] });
    }
  },
};
