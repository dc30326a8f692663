import type { Plan } from '../plan.ts';
import type { PlanRule } from './planRule.ts';

type Participant = Plan['participants'][number];

/**
 * Nobody takes part twice at the same time. Two teachers are two people when their names say so; without names, the
 * same role of the same operation is taken as one.
 */
export const participantsOnce: PlanRule<'sip-gip/participantTwice'> = {
  codes: ['sip-gip/participantTwice'],
  check: ({ plan: { participants }, find }) => {
    // Each with those before it: a plan has two hundred participants at the most.
    for (const [index, one] of participants.entries())
      for (let before = 0; before < index; before++) {
        const other = participants[before];
        if (!other || !isSame(one, other) || !overlap(one, other)) continue;
        find('sip-gip/participantTwice', ['participants', index]);
        break;
      }
  },
};

const isSame = ({ who: a, name: aName }: Participant, { who: b, name: bName }: Participant): boolean => {
  switch (a.kind) {
    case 'child':
      return b.kind === 'child';
    case 'custodian':
      return b.kind === 'custodian' && a.ref === b.ref;
    case 'professional':
      return b.kind === 'professional' && a.operation === b.operation && a.role === b.role && aName === bName;
    case 'other':
      return b.kind === 'other' && a.role === b.role && aName === bName;
  }
};

const overlap = (a: Participant, b: Participant) =>
  (a.to === undefined || b.from <= a.to) && (b.to === undefined || a.from <= b.to);
