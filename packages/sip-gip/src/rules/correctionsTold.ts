import type { Informant, IsoDate } from '@tsi/core';
import type { PlanRule } from './planRule.ts';

/** Whoever got a copy before something was put right has got a new one since. */
export const correctionsTold: PlanRule<'sip-gip/correctionNotTold'> = {
  codes: ['sip-gip/correctionNotTold'],
  check: ({ plan, find }) => {
    const { corrections, copiesGiven } = plan.administration ?? {};
    if (!corrections || !copiesGiven) return;
    let last: IsoDate | undefined;
    for (const { on } of corrections) if (last === undefined || last < on) last = on;
    if (last === undefined) return;
    const latest = new Map<string, number>();
    for (const [index, { to, on }] of copiesGiven.entries()) {
      const reader = readerOf(to);
      const known = latest.get(reader);
      if (known === undefined || copiesGiven[known]!.on <= on) latest.set(reader, index);
    }
    for (const index of latest.values())
      if (copiesGiven[index]!.on < last)
        find('sip-gip/correctionNotTold', ['administration', 'copiesGiven', index]);
  },
};

const readerOf = (to: Informant): string =>
  to.kind === 'professional'
    ? `professional ${to.operation}`
    : to.kind === 'custodian'
      ? `custodian ${to.ref}`
      : to.kind === 'other'
        ? `other ${to.role}`
        : 'child';
