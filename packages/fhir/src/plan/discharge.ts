import { codeSystems } from '../codings.ts';
import { at, mark, textAt } from '../cursor.ts';
import { referTo } from './exporting.ts';
import { aDay, day, element, type Field, fieldsOf, own } from './field.ts';
import type { PlanTree } from './planTree.ts';
import { type ResourceKind, readResource, writeResource } from './resourceField.ts';

type Stay = NonNullable<PlanTree['discharge']>;
const stay: ResourceKind<Stay> = {
  type: 'Encounter',
  hint: 'stay',
  subject: 'subject',
  always: { class: { system: codeSystems.actCode, code: 'IMP' } },
  is: (from) => textAt(from, 'class', 'code') === 'IMP',
  mapping: fieldsOf<Stay>({
    admittedOn: element(day, 'period', 'start'),
    dischargedOn: element(day, 'period', 'end'),
    admissionNoticeOn: own('admission-notice', aDay),
    readyNoticeOn: own('ready-for-discharge', aDay),
    informationSentOn: own('information-sent', aDay),
  }),
};
export const discharge: Field<Stay> = {
  write: (it, to, out, path) => {
    const draft = writeResource(stay, it, out, path);
    draft.status = it.dischargedOn === undefined ? 'in-progress' : 'finished';
    to.encounter = referTo(draft);
  },
  read: (from, into) => {
    const found = readResource(stay, at(from, 'encounter'), into);
    if (found) mark(at(into.resolve(at(from, 'encounter')), 'status'));
    return found;
  },
};
