import { operation } from '@tsi/core';
import { huvudmanOf } from '../needSides.ts';
import type { PlanRule } from './planRule.ts';
import { demandedOfSip } from './statutoryPoints.ts';

/**
 * The statute's fourth point: one huvudman has the overall responsibility. The schema has room for one only, so what
 * can be wrong is that there is none, that a SIP names a huvudman and an operation of another one, or that a GIP is
 * held by an operation outside the municipality. For a local plan, one responsible operation is what a good plan has.
 */
export const oneResponsible: PlanRule<
  'sip-gip/oneResponsible' | 'sip-gip/responsibleOtherHuvudman' | 'sip-gip/responsibleOutsideMunicipality'
> = {
  codes: [
    'sip-gip/oneResponsible',
    'sip-gip/responsibleOtherHuvudman',
    'sip-gip/responsibleOutsideMunicipality',
  ],
  check: ({ plan, on, find }) => {
    const responsible = plan.overallResponsible;
    if (!responsible) return find('sip-gip/oneResponsible', ['overallResponsible'], demandedOfSip(plan, on));
    if (responsible.operation === undefined) return;
    const usual = operation(responsible.operation).huvudman;
    if ('huvudman' in responsible) {
      if (usual !== responsible.huvudman)
        find('sip-gip/responsibleOtherHuvudman', ['overallResponsible', 'operation']);
    } else if (plan.kind === 'gip' && huvudmanOf({ operation: responsible.operation }) !== 'kommun')
      find('sip-gip/responsibleOutsideMunicipality', ['overallResponsible', 'operation']);
  },
};
