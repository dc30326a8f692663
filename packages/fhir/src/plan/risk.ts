import { textAt } from '../cursor.ts';
import { element, type Mapping, text } from './field.ts';
import type { ResourceKind } from './resourceField.ts';

const riskNote = element(text, 'note', 0, 'text');
/** A risk in words: nobody has put a figure on it. */
export const risk: ResourceKind<string> = {
  type: 'RiskAssessment',
  hint: 'risk',
  subject: 'subject',
  always: { status: 'final' },
  is: (from) => textAt(from, 'note', 0, 'text') !== undefined,
  mapping: riskNote as Mapping<string>,
};
