import { type Plan, PlanKindName, planKindLabels } from '@tsi/sip-gip';
import { ownCoding } from '../codings.ts';
import { items, mark, textAt } from '../cursor.ts';
import { ownCodeSystem } from '../ours.ts';
import { push } from './draft.ts';
import type { Field } from './field.ts';
import { ineraCodes } from './ineraCodes.ts';

/** The kind of plan: in our own code, for a SIP also in Inera's, and in words. */
export const kind: Field<Plan['kind']> = {
  write: (it, to, out) => {
    const inera = it === 'sip' || it === 'sipDischarge' ? ineraCodes[it] : undefined;
    push(to, 'category', {
      coding: [
        ownCoding('plan-kind', it),
        ...(inera ? [{ system: out.classifications.ineraTypeOfCarePlan, code: inera }] : []),
      ],
      text: planKindLabels[it].sv,
    });
  },
  read: (from, into) => {
    for (const concept of items(from, 'category'))
      for (const coding of items(concept, 'coding')) {
        const [system, code] = [textAt(coding, 'system'), textAt(coding, 'code')];
        const own = PlanKindName.options.find((one) => one === code && system === ownCodeSystem('plan-kind'));
        const inera = system === into.classifications.ineraTypeOfCarePlan && !into.own;
        const found =
          own ?? (inera && code === 'SIP' ? 'sip' : inera && code === 'SPU' ? 'sipDischarge' : undefined);
        if (!found) continue;
        mark(concept);
        return found;
      }
    return undefined;
  },
};
