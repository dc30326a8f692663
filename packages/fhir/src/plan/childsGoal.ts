import type { Plan } from '@tsi/sip-gip';
import { ownCoding } from '../codings.ts';
import { at, items, mark } from '../cursor.ts';
import { ownCodeSystem } from '../ours.ts';
import { referTo } from './exporting.ts';
import { isSame } from './importing.ts';
import { hasCoding, type ResourceKind } from './resourceField.ts';
import { saidInGoal } from './statements.ts';

type Statement = Plan['childsVoice']['words'];

/** The child's own goal, in the child's own words. Swedish: barnets eget mål. */
export const childsGoal: ResourceKind<Statement> = {
  type: 'Goal',
  hint: 'childs-goal',
  subject: 'subject',
  always: {
    lifecycleStatus: 'active',
    category: [
      { coding: [ownCoding('goal-kind', 'childs-own', 'The child’s own goal')], text: 'Barnets eget mål' },
    ],
  },
  is: (from) => hasCoding(items(from, 'category'), ownCodeSystem('goal-kind'), 'childs-own'),
  mapping: {
    write: (said, to, out, path) => {
      to.expressedBy = referTo(out.patient);
      saidInGoal.write(said, to, out, path);
    },
    read: (from, into) => {
      const said = saidInGoal.read(from);
      if (isSame(into.resolve(at(from, 'expressedBy')), into.patient)) mark(at(from, 'expressedBy'));
      if (!said && into.own) mark(at(from, 'description'));
      return said ?? {};
    },
  },
};
