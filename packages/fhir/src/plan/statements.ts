import { type IsoDate, NoAnswer, type Path } from '@tsi/core';
import type { Plan } from '@tsi/sip-gip';
import { at, type Cursor, items, mark, takeText, textAt } from '../cursor.ts';
import {
  dataAbsent,
  dataAbsentExtension,
  dataAbsentReason,
  nothingOf,
  nothingOfCode,
} from '../dataAbsent.ts';
import type { CodeableConcept, Extension } from '../fhirTypes.ts';
import { type Draft, put } from './draft.ts';
import { clean, type Export, lose } from './exporting.ts';
import { day } from './field.ts';

type Statement = Plan['childsVoice']['words'];

/** A statement of which any part may be gone. */
interface Said {
  readonly kind?: 'said' | 'nothing';
  readonly words?: string;
  readonly on?: IsoDate;
  readonly nothing?: NoAnswer;
  readonly why?: string;
}

/** Where a resource keeps what was said, on which day, and why nothing was. */
interface Places {
  readonly words: readonly string[];
  readonly on: string;
  readonly absent: {
    readonly write: (nothing: NoAnswer, to: Draft) => void;
    readonly read: (from: Cursor) => { readonly kind: NoAnswer; readonly place: Cursor } | undefined;
  };
}

const noAnswer = (it: unknown): NoAnswer | undefined => NoAnswer.safeParse(it).data;

/** An observation has a place for both: `valueString`, or `dataAbsentReason`. */
const onObservation: Places = {
  words: ['valueString'],
  on: 'effectiveDateTime',
  absent: {
    write: (nothing, to) => {
      to.dataAbsentReason = dataAbsentReason(nothing);
    },
    read: (from) => {
      const place = at(from, 'dataAbsentReason');
      const kind = place && noAnswer(nothingOf(place.value as CodeableConcept));
      return place && kind && { kind, place };
    },
  },
};

/** A goal must have a description; one without words says why. */
const onGoal: Places = {
  words: ['description', 'text'],
  on: 'statusDate',
  absent: {
    write: (nothing, to) => put(to, ['description', 'extension'], [dataAbsent(nothing)]),
    read: (from) => {
      const place = items(from, 'description', 'extension').find(
        (one) => textAt(one, 'url') === dataAbsentExtension,
      );
      const kind = place && noAnswer(nothingOfCode((place.value as Extension).valueCode));
      return place && kind && { kind, place };
    },
  },
};

const statement = (places: Places) => ({
  write: (it: Statement, to: Draft, out: Export, path: Path): void => {
    const { kind, words, on, nothing, why } = it as Said;
    if (kind === 'said' && words !== undefined) {
      put(to, places.words, clean(words, out, [...path, 'words']));
      if (on !== undefined) to[places.on] = on;
    } else if (kind === 'nothing' && nothing !== undefined) {
      places.absent.write(nothing, to);
      if (why !== undefined) to.note = [{ text: clean(why, out, [...path, 'why']) }];
    } else lose(out, 'fhir/fragment', path);
  },
  read: (from: Cursor): Statement | undefined => {
    const words = takeText(from, ...places.words);
    if (words !== undefined) {
      const said = at(from, places.on);
      const on = said && day.read(said);
      return { kind: 'said', words, ...(on !== undefined && { on }) };
    }
    const absent = places.absent.read(from);
    if (!absent) return undefined;
    mark(absent.place);
    const why = takeText(from, 'note', 0, 'text');
    return { kind: 'nothing', nothing: absent.kind, ...(why !== undefined && { why }) };
  },
});

/** What somebody said, on an observation. */
export const saidInObservation = statement(onObservation);

/** What the child wants, on a goal of the child's own. */
export const saidInGoal = statement(onGoal);
