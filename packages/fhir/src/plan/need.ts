import type { Plan } from '@tsi/sip-gip';
import { at, mark } from '../cursor.ts';
import {
  asCode,
  element,
  type Field,
  fieldsOf,
  group,
  many,
  oneOf,
  own,
  reference,
  text,
  words,
} from './field.ts';
import { planConcept } from './planConcept.ts';
import type { ResourceKind } from './resourceField.ts';
import { saidBy } from './saidBy.ts';

type Need = Plan['needs'][number];
type SeenIn = NonNullable<Need['seenIn']>[number];

const seenWhere = own('seen-in', many(group<SeenIn>({ instrument: words, part: words, assessment: words })));
/** Where a need was seen; where the assessment is in the bundle, also what was observed there. */
const seenIn: Field<readonly SeenIn[]> = {
  write: (all, to, out, path) => {
    seenWhere.write(all, to, out, path);
    const detail = all.flatMap((seen) => out.observed(seen));
    if (detail.length > 0) to.evidence = [{ detail }];
  },
  read: (from, into) => {
    const all = seenWhere.read(from, into);
    if (all && into.own) mark(at(from, 'evidence'));
    return all;
  },
};

/** A need. There is no resource for needs as such: a condition is what a plan addresses. Swedish: behov. */
export const need: ResourceKind<Need> = {
  type: 'Condition',
  hint: 'need',
  subject: 'subject',
  always: { category: [planConcept('need')] },
  is: () => true,
  mapping: fieldsOf<Need>({
    id: reference('need'),
    text: element(text, 'code', 'text'),
    seenIn,
    saidBy: saidBy('asserter'),
    target: own('target', asCode(oneOf(['environment', 'child']))),
    noActionBecause: own('no-action-because', words),
  }),
};
