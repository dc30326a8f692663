import type { Path } from '@tsi/core';
import type { Plan } from '@tsi/sip-gip';
import { at, type Cursor, items, mark, takeText } from '../cursor.ts';
import { practitionerRole, readRole } from './agents.ts';
import { type Draft, push } from './draft.ts';
import { clean, type Export } from './exporting.ts';
import { day, element, type Field, fieldsOf, type Mapping } from './field.ts';
import type { Import } from './importing.ts';
import { goalResult, view } from './observations.ts';
import { codesIn } from './planCodes.ts';
import { planConcept, saysPart } from './planConcept.ts';
import {
  isOf,
  type ResourceKind,
  readFound,
  readResource,
  resources,
  writeResource,
} from './resourceField.ts';

type FollowUp = Plan['followUps'][number];
type Result = NonNullable<FollowUp['result']>;

const output = <T>(
  code: 'follow-up-words' | 'follow-up-agreed' | 'view' | 'goal-result',
  write: (value: T, to: (value: object) => void, out: Export, path: Path) => void,
  read: (found: readonly Cursor[], into: Import) => T | undefined,
): Field<T> => ({
  write: (value, to, out, path) =>
    write(value, (said) => push(to, 'output', { type: planConcept(code), ...said }), out, path),
  read: (from, into) => {
    const found = items(from, 'output').filter(saysPart(code, 'type'));
    const value = found.length > 0 ? read(found, into) : undefined;
    if (value !== undefined) for (const one of found) mark(at(one, 'type'));
    return value;
  },
});

const said = (code: 'follow-up-words' | 'follow-up-agreed') =>
  output<string>(
    code,
    (value, add, out, path) => add({ valueString: clean(value, out, path) }),
    ([one]) => takeText(one, 'valueString'),
  );

const seen = <T>(code: 'view' | 'goal-result', kind: ResourceKind<T>) =>
  output<readonly T[]>(
    code,
    (all, add, out, path) => {
      const held: Draft = {};
      resources('all', kind).write(all, held, out, path);
      for (const reference of held.all as readonly object[]) add({ valueReference: reference });
    },
    (found, into) => {
      const all = found.flatMap((one) => {
        const value = resourceAt(kind, one, into);
        return value ?? [];
      });
      return all.length > 0 ? all : undefined;
    },
  );

const resourceAt = <T>(kind: ResourceKind<T>, from: Cursor, into: Import): T | undefined => {
  const holder = at(from, 'valueReference');
  return holder && (readResource(kind, holder, into) as T | undefined);
};

const result: Mapping<Result> = fieldsOf<Result>({
  heldOn: element(day, 'executionPeriod', 'start'),
  words: said('follow-up-words'),
  goals: seen('goal-result', goalResult),
  views: seen('view', view),
  agreed: said('follow-up-agreed'),
});

/** A follow-up, planned or held. Swedish: uppföljning. */
const followUp: ResourceKind<FollowUp> = {
  type: 'Task',
  hint: 'follow-up',
  subject: 'for',
  always: { intent: 'plan' },
  is: saysPart('follow-up', 'code'),
  mapping: {
    write: (value, to, out, path) => {
      to.status = value.result === undefined ? 'requested' : 'completed';
      to.code = planConcept('follow-up');
      to.basedOn = [{ reference: `CarePlan/${String(out.plan.id)}` }];
      followUpFields.write(value, to, out, path);
    },
    read: (from, into) => {
      for (const step of ['status', 'basedOn']) mark(at(from, step));
      for (const step of ['coding', 'text']) mark(at(from, 'code', step, ...(step === 'coding' ? [0] : [])));
      return followUpFields.read(from, into);
    },
  },
};

const followUpFields = fieldsOf<FollowUp>({
  on: element(day, 'restriction', 'period', 'end'),
  caller: {
    write: (caller, to, out, path) => {
      to.owner = practitionerRole(caller, out, [...path, 'role']);
    },
    read: (from, into) => {
      const found = readRole(into.resolve(at(from, 'owner')), into);
      if (!found) return undefined;
      mark(at(from, 'owner', 'reference'));
      const { huvudman: _, ...caller } = found;
      return caller as FollowUp['caller'];
    },
  },
  result: {
    write: result.write,
    read: (from, into) => {
      const found = result.read(from, into);
      return Object.keys(found).length > 0 ? (found as Result) : undefined;
    },
  },
  codes: codesIn('code'),
});

export const followUps: Field<Plan['followUps']> = {
  write: (all, _to, out, path) => {
    for (const [index, one] of all.entries()) writeResource(followUp, one, out, [...path, index]);
  },
  read: (from, into) => {
    const all = into
      .all('Task')
      .filter((task) => isOf(followUp, task, into))
      .filter((task) => items(task, 'basedOn').some((one) => into.resolve(one)?.value === from.value))
      .map((task) => readFound(followUp, task, into));
    return all.length > 0 ? (all as Plan['followUps']) : undefined;
  },
};
