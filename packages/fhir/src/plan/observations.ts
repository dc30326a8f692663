import type { Plan } from '@tsi/sip-gip';
import { ownCoding } from '../codings.ts';
import { at, mark } from '../cursor.ts';
import { ownCodeSystem } from '../ours.ts';
import { informants, takeInformant, writeInformant } from './agents.ts';
import { referTo } from './exporting.ts';
import { element, fieldsOf, type Mapping, text } from './field.ts';
import { isSame } from './importing.ts';
import { planConcept, saysPart } from './planConcept.ts';
import type { conceptNames } from './planNames.ts';
import { takeRef, writeRef } from './refs.ts';
import { hasCoding, type ResourceKind } from './resourceField.ts';
import { saidInObservation } from './statements.ts';

type View = Plan['views'][number];
type Statement = Plan['childsVoice']['words'];
type FollowUp = Plan['followUps'][number];
type Result = NonNullable<FollowUp['result']>;

const observation = <T>(code: keyof typeof conceptNames, mapping: Mapping<T>): ResourceKind<T> => ({
  type: 'Observation',
  hint: code,
  subject: 'subject',
  always: { status: 'final', code: planConcept(code) },
  is: saysPart(code, 'code'),
  mapping,
});

/** What the child said. Swedish: barnets egna ord. */
export const childsWords: ResourceKind<Statement> = observation('childs-words', {
  write: (said, to, out, path) => {
    to.performer = [referTo(out.patient)];
    saidInObservation.write(said, to, out, path);
  },
  read: (from, into) => {
    if (isSame(into.resolve(at(from, 'performer', 0)), into.patient)) mark(at(from, 'performer', 0));
    return saidInObservation.read(from) ?? {};
  },
});

/** What somebody thinks. Swedish: synpunkter. */
export const view: ResourceKind<View> = observation(
  'view',
  fieldsOf<View>({
    by: {
      write: (by, to, out, path) => {
        const reference = writeInformant(by, out, path);
        if (reference) to.performer = [reference];
      },
      read: (from, into) => takeInformant(at(from, 'performer', 0), into),
    },
    statement: { write: saidInObservation.write, read: (from) => saidInObservation.read(from) },
  }),
);

/** Where people see things differently. Swedish: det vi inte är överens om. */
export const disagreement: ResourceKind<Plan['disagreements'][number]> = observation(
  'disagreement',
  fieldsOf<Plan['disagreements'][number]>({
    about: element(text, 'valueString'),
    between: informants('performer'),
  }),
);

/** How a goal stood at a follow-up. Swedish: måluppföljning. */
export const goalResult: ResourceKind<NonNullable<Result['goals']>[number]> = observation(
  'goal-result',
  fieldsOf<NonNullable<Result['goals']>[number]>({
    goal: {
      write: (ref, to, out, path) => {
        to.focus = [writeRef(ref, 'goal', out, path)];
      },
      read: (from, into) => takeRef(at(from, 'focus', 0), 'goal', into),
    },
    state: {
      write: (state, to) => {
        to.valueCodeableConcept = { coding: [ownCoding('goal-state', state)] };
      },
      read: (from) => {
        const concept = at(from, 'valueCodeableConcept');
        const state = goalStates.find(
          (one) => concept && hasCoding([concept], ownCodeSystem('goal-state'), one),
        );
        if (state) mark(concept);
        return state;
      },
    },
    words: element(text, 'note', 0, 'text'),
  }),
);
const goalStates = ['reached', 'partlyReached', 'notReached', 'notAssessed'] as const;
