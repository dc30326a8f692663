import { agreementInForce, agreementVersion } from '../kinds/agreedSip.ts';
import type { PlanRule } from './planRule.ts';

/** The original is kept by whom the agreement says: whoever has the overall responsibility, or the family. */
export const originalKept: PlanRule<'sip-gip/originalElsewhere'> = {
  codes: ['sip-gip/originalElsewhere'],
  check: ({ plan, on, agreement, find }) => {
    const keptBy = plan.administration?.original?.keptBy;
    if (!keptBy || agreement?.originalKeptBy === undefined || agreement.id !== plan.agreement) return;
    if (!agreementInForce(agreement, on)) return;
    const asAgreed =
      agreement.originalKeptBy === 'family'
        ? keptBy.kind === 'child' || keptBy.kind === 'custodian'
        : keptBy.kind === 'professional' &&
          (plan.overallResponsible?.operation === undefined ||
            plan.overallResponsible.operation === keptBy.operation);
    if (!asAgreed)
      find('sip-gip/originalElsewhere', ['administration', 'original', 'keptBy'], {
        sources: agreementVersion(agreement).sources,
      });
  },
};
