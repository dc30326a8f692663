import {
  type ChildsVoice,
  type Consent,
  ConsentForm,
  ConsentKind,
  consentKindLabels,
  type Given,
  InformedTopic,
  type Refusal,
} from '@tsi/consent';
import { type IsoDate, isDay, NoAnswer, textIn } from '@tsi/core';
import { ownConcept } from '../codings.ts';
import { at, items, mark, textAt } from '../cursor.ts';
import { dataAbsentReason, nothingOf } from '../dataAbsent.ts';
import type { CodeableConcept } from '../fhirTypes.ts';
import { ownCodeSystem } from '../ours.ts';
import { type Draft, push, put } from '../plan/draft.ts';
import type { Writing } from '../plan/exporting.ts';
import {
  type AnyField,
  aDay,
  asCode,
  type Content,
  fieldsOf,
  group,
  many,
  oneOf,
  own,
  reference,
  type Value,
  words,
} from '../plan/field.ts';
import type { Reading } from '../plan/importing.ts';
import { aGiver, takeGiver, writeGiver } from './consentPersons.ts';

/** What every kind of consent says. `extensions` are written where it is known whether they may leave. */
export type Common = Omit<Extract<Consent, { kind: 'planConsent' }>, 'schemaVersion' | 'kind' | 'extensions'>;

/** A day with nothing beside it: of a moment, it is not known on which side of the day it counts. */
const wholeDay: Value<IsoDate> = {
  write: (it) => it,
  read: (from) => {
    if (typeof from.value !== 'string' || !isDay(from.value)) return undefined;
    mark(from);
    return from.value;
  },
};

/** A yes, by somebody who performs the consent. When and how they said it has no place in FHIR. */
const givenHow = own(
  'given',
  group<Pick<Given, 'on' | 'form'>>({ on: aDay, form: asCode(oneOf(ConsentForm.options)) }),
);
const given: AnyField<readonly Given[]> = {
  write: (all, to, out, path) => {
    for (const [index, { by, ...how }] of all.entries()) {
      const here = [...path, index];
      const performer: Draft = { ...writeGiver(by, out, [...here, 'by']) };
      givenHow.write(how, performer, out, here);
      push(to, 'performer', performer);
    }
  },
  read: (from, into) => {
    const all = items(from, 'performer').flatMap((performer) => {
      const how = givenHow.read(performer, into);
      const by = how && takeGiver(performer, into);
      return how && by ? [{ by, ...how }] : [];
    });
    return all.length > 0 ? all : undefined;
  },
};

const refusals = many(group<Refusal>({ by: aGiver, on: aDay }));

/** Why the child said nothing. */
const why: Content<NoAnswer> = {
  write: (nothing) => [{ valueCodeableConcept: dataAbsentReason(nothing) }],
  read: ([extension]) => {
    const concept = at(extension, 'valueCodeableConcept');
    const nothing = concept && NoAnswer.safeParse(nothingOf(concept.value as CodeableConcept));
    if (!nothing?.success) return undefined;
    mark(concept);
    return nothing.data;
  },
};

interface Said {
  readonly nothing?: NoAnswer;
  readonly why?: string | undefined;
  readonly on?: IsoDate;
  readonly attitude?: 'for' | 'against' | 'unsure';
  readonly words?: string | undefined;
}
const said = group<Said>({
  nothing: why,
  why: words,
  on: aDay,
  attitude: asCode(oneOf(['for', 'against', 'unsure'])),
  words,
});
/** What the child said of it, or why nothing was said. */
const childsVoice: Content<ChildsVoice> = {
  write: ({ state, ...rest }, out, path) =>
    said.write(state === 'recorded' ? rest : { nothing: state, ...rest }, out, path),
  read: (extensions, into) => {
    const { nothing, ...rest } = said.read(extensions, into) ?? {};
    const voice = nothing === undefined ? { state: 'recorded', ...rest } : { state: nothing, ...rest };
    return voice as ChildsVoice;
  },
};

/** A period that ends before it begins is none in FHIR: its last day stands alone, so that it has ended for everybody. */
const firstDay = own('valid-from', aDay);

/** How what is common to all consents is written and read. */
export const commonMapping = (reversed: boolean) =>
  fieldsOf<Common, Writing, Reading>({
    id: reference('consent'),
    child: {
      write: () => {},
      read: (_, into) => into.patient && reference('child').read(into.patient, into),
    },
    given,
    declined: own('declined', refusals),
    withdrawn: own('withdrawn', refusals),
    validFrom: {
      write: (day, to, out, path) => {
        if (reversed) firstDay.write(day, to, out, path);
        else put(to, ['provision', 'period', 'start'], day);
      },
      read: (from, into) => {
        const start = at(from, 'provision', 'period', 'start');
        return start ? wholeDay.read(start) : firstDay.read(from, into);
      },
    },
    validTo: {
      write: (day, to) => put(to, ['provision', 'period', 'end'], day),
      read: (from) => {
        const end = at(from, 'provision', 'period', 'end');
        return end && wholeDay.read(end);
      },
    },
    supersededBy: own('superseded-by', group({ id: words, on: aDay })),
    informedOf: own('informed-of', many(asCode(oneOf(InformedTopic.options)))),
    childsVoice: own('childs-voice', childsVoice),
    note: own('note', words),
  });

/** Which of the three kinds of consent it is: a code of ours, since FHIR has none of them. */
export const kind: AnyField<ConsentKind> = {
  write: (it, to, out) => {
    to.category = [ownConcept('consent-kind', it, textIn(consentKindLabels[it], out.locale))];
  },
  read: (from) => {
    for (const concept of items(from, 'category')) {
      const coding = items(concept, 'coding').find(
        (one) => textAt(one, 'system') === ownCodeSystem('consent-kind'),
      );
      const found = ConsentKind.options.find((one) => one === textAt(coding, 'code'));
      if (found === undefined) continue;
      mark(concept);
      return found;
    }
    return undefined;
  },
};
