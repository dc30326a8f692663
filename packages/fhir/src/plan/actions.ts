import type { Plan } from '@tsi/sip-gip';
import { at, items, takeText } from '../cursor.ts';
import { action } from './action.ts';
import { type Draft, push } from './draft.ts';
import { clean, referTo } from './exporting.ts';
import type { Field } from './field.ts';
import { readResource, writeResource } from './resourceField.ts';

/** Actions, and what came of each, in the plan's activities. */
export const actions: Field<Plan['actions']> = {
  write: (all, to, out, path) => {
    for (const [index, one] of all.entries()) {
      const here = [...path, index];
      const activity: Draft = {};
      if (one.outcome !== undefined)
        activity.outcomeCodeableConcept = [{ text: clean(one.outcome, out, [...here, 'outcome']) }];
      activity.reference = referTo(writeResource(action, one, out, here));
      push(to, 'activity', activity);
    }
  },
  read: (from, into) => {
    const all = items(from, 'activity').flatMap((activity): Plan['actions'] => {
      const found = readResource(action, at(activity, 'reference'), into);
      if (!found) return [];
      const outcome = takeText(activity, 'outcomeCodeableConcept', 0, 'text');
      return [{ ...found, ...(outcome !== undefined && { outcome }) } as Plan['actions'][number]];
    });
    return all.length > 0 ? all : undefined;
  },
};
