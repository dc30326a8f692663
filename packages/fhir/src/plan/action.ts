import type { Plan } from '@tsi/sip-gip';
import { at, items, mark, takeText, textAt } from '../cursor.ts';
import { practitionerRole, readRole } from './agents.ts';
import { clean } from './exporting.ts';
import {
  asCode,
  day,
  element,
  type Field,
  fieldsOf,
  type Mapping,
  oneOf,
  own,
  reference,
  text,
  together,
  words,
} from './field.ts';
import { codesIn } from './planCodes.ts';
import { saysPart } from './planConcept.ts';
import { refs, servedGoals } from './refs.ts';
import type { ResourceKind } from './resourceField.ts';

type Action = Plan['actions'][number];

const performer: Mapping<Pick<Action, 'huvudman' | 'operation' | 'responsibleRole' | 'responsibleName'>> = {
  write: ({ huvudman, operation, responsibleRole, responsibleName }, to, out, path) => {
    const known = [huvudman, operation, responsibleRole].some((one) => one !== undefined);
    const here = [...path, 'responsibleRole'];
    const role = known && practitionerRole({ huvudman, operation, role: responsibleRole }, out, here);
    const display = responsibleName && clean(responsibleName, out, [...path, 'responsibleName']);
    if (role || display) to.performer = [{ ...role, ...(display && { display }) }];
  },
  read: (from, into) => {
    const [reference] = items(from, 'performer');
    const found = readRole(into.resolve(reference), into);
    if (found) mark(at(reference, 'reference'));
    const name = takeText(reference, 'display');
    const { role, ...where } = found ?? {};
    return {
      ...(where as Partial<Action>),
      ...(role !== undefined && { responsibleRole: role }),
      ...(name !== undefined && { responsibleName: name }),
    };
  },
};

const statusOf: Readonly<Record<Action['status'], string>> = {
  planned: 'active',
  ongoing: 'active',
  done: 'completed',
  stopped: 'revoked',
};
const readStatus: Readonly<Record<string, Action['status']>> = {
  active: 'ongoing',
  completed: 'done',
  revoked: 'stopped',
  draft: 'planned',
};
/** FHIR does not tell a planned request from one under way; that stands in an extension of ours. */
const status: Field<Action['status']> = {
  write: (it, to, out, path) => {
    to.status = statusOf[it];
    planned.write(it, to, out, path);
  },
  read: (from, into) => {
    const said = planned.read(from, into);
    const place = at(from, 'status');
    const now = textAt(place) ?? '';
    if (said !== undefined && statusOf[said] === now) {
      mark(place);
      return said;
    }
    // A copy need not tell; somebody else may have changed it since, and then FHIR's own place weighs more.
    if (into.own && now === 'unknown') mark(place);
    if (!Object.hasOwn(readStatus, now)) return undefined;
    mark(place);
    return readStatus[now];
  },
};
const planned = own(
  'action-status',
  asCode(oneOf<Action['status']>(['planned', 'ongoing', 'done', 'stopped'])),
);

/** An intervention. Its outcome stands in the plan, where FHIR has a place for it. Swedish: insats. */
export const action: ResourceKind<Action> = {
  type: 'ServiceRequest',
  hint: 'action',
  subject: 'subject',
  always: { intent: 'plan' },
  is: (from) => !saysPart('measure-by-others', 'category')(from),
  mapping: together(
    fieldsOf<Omit<Action, 'huvudman' | 'operation' | 'responsibleRole' | 'responsibleName' | 'outcome'>>({
      id: reference('action'),
      description: element(text, 'code', 'text'),
      start: element(day, 'occurrencePeriod', 'start'),
      plannedEnd: element(day, 'occurrencePeriod', 'end'),
      status,
      needs: refs('reasonReference', 'need'),
      goals: servedGoals,
      seenBy: own('seen-by', words),
      codes: codesIn('code'),
    }),
    performer,
  ) as Mapping<Action>,
};
