import type { Plan } from '@tsi/sip-gip';
import { at, items, mark, takeText } from '../cursor.ts';
import { ownCodeSystem } from '../ours.ts';
import { conceptOf, element, fieldsOf, reference, text } from './field.ts';
import { refs } from './refs.ts';
import { hasCoding, type ResourceKind } from './resourceField.ts';
import { saidBy } from './saidBy.ts';

type Goal = Plan['goals'][number];

/** A goal that those around the table agree on. Swedish: mål. */
export const goal: ResourceKind<Goal> = {
  type: 'Goal',
  hint: 'goal',
  subject: 'subject',
  always: { lifecycleStatus: 'active' },
  is: (from) => !hasCoding(items(from, 'category'), ownCodeSystem('goal-kind'), 'childs-own'),
  mapping: fieldsOf<Goal>({
    id: reference('goal'),
    text: {
      write: element(text, 'description', 'text').write,
      read: (from, into) => {
        const said = takeText(from, 'description', 'text');
        if (said === undefined && into.own) mark(at(from, 'description'));
        return said;
      },
    },
    level: conceptOf('category', ownCodeSystem('goal-kind'), ['longTerm', 'step']),
    needs: refs('addresses', 'need'),
    seenBy: element(text, 'target', 0, 'measure', 'text'),
    saidBy: saidBy('expressedBy'),
  }),
};
