import { Accommodation, type Voice } from '@tsi/wellbeing-wheel';
import { at } from '../cursor.ts';
import { anInformant, takeInformant, writeInformant } from '../plan/agents.ts';
import type { Writing } from '../plan/exporting.ts';
import { asCode, fieldsOf, many, oneOf, own } from '../plan/field.ts';
import type { Reading } from '../plan/importing.ts';
import { answers } from './wheelAnswers.ts';
import type { Asked } from './wheelCodes.ts';
import { wordsAbout } from './wheelWords.ts';

/** How a voice is written and read. `fits`: is the answer one that the wheel's questionnaire can hold? */
export const voiceMapping = (asked: Asked | undefined, fits: (answer: number) => boolean) =>
  fieldsOf<Voice, Writing, Reading>({
    informant: {
      write: (who, to, out, path) => {
        const reference = writeInformant(who, out, path);
        if (reference) to.source = reference;
      },
      read: (from, into) => takeInformant(at(from, 'source'), into),
    },
    answers: answers(asked, fits),
    words: wordsAbout(asked?.wheel),
    present: own('present', many(anInformant)),
    accommodation: own('accommodation', many(asCode(oneOf(Accommodation.options)))),
  });
