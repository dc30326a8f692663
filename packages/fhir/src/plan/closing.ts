import type { Plan } from '@tsi/sip-gip';
import { at, mark, textAt } from '../cursor.ts';
import { asCode, day, element, type Field, group, oneOf, own, words } from './field.ts';

type Closing = NonNullable<Plan['closing']>;
const endDay = element(day, 'period', 'end');
const closingRest = own(
  'closing',
  group<Omit<Closing, 'on'>>({
    reason: asCode(oneOf(['goalsMet', 'consentWithdrawn', 'moved', 'age', 'replaced', 'other'])),
    evaluation: words,
    replacedBy: words,
  }),
);
/** A period that ends is only an end when the plan is over. */
export const closing: Field<Closing> = {
  write: (it, to, out, path) => {
    const { on, ...rest } = it as Partial<Closing>;
    to.status = rest.reason === 'consentWithdrawn' ? 'revoked' : 'completed';
    if (on !== undefined) endDay.write(on, to, out, [...path, 'on']);
    if (Object.keys(rest).length > 0) closingRest.write(rest as Closing, to, out, path);
  },
  read: (from, into) => {
    const status = textAt(from, 'status');
    if (status !== 'completed' && status !== 'revoked') return undefined;
    mark(at(from, 'status'));
    const on = endDay.read(from, into);
    return { ...(on !== undefined && { on }), ...closingRest.read(from, into) } as Closing;
  },
};
