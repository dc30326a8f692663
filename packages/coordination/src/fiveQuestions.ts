import type { Source, Text } from '@tsi/core';
import { dalsland2022, scottishGuidance } from './sources.ts';

/** The five questions by id, in the order they are asked. Swedish: de fem frågorna. */
export type FiveQuestionId = 'obstacle' | 'information' | 'me' | 'myService' | 'others';

/** One of the five questions. Swedish: fråga. */
export interface FiveQuestion {
  readonly id: FiveQuestionId;
  readonly number: 1 | 2 | 3 | 4 | 5;
  readonly text: Text;
}

/**
 * The five questions that everyone who meets a child asks, in our own words.
 *
 * Swedish: de fem frågorna (5 frågor i Falun). Source: the order and sense of Falun's method support and of the Scottish
 * guidance; see {@link fiveQuestionsSources}.
 *
 * @example
 * ```ts
 * import { fiveQuestions } from '@tsi/coordination';
 *
 * fiveQuestions.map(({ id }) => id); // => ['obstacle', 'information', 'me', 'myService', 'others']
 * ```
 */
export const fiveQuestions: readonly FiveQuestion[] = [
  {
    id: 'obstacle',
    number: 1,
    text: {
      sv: 'Vad gör att barnet inte har det bra just nu?',
      en: 'What keeps this child from doing well at present?',
    },
  },
  {
    id: 'information',
    number: 2,
    text: {
      sv: 'Vet jag det jag behöver veta för att vara till nytta?',
      en: 'Do I know what I have to know to be of use?',
    },
  },
  {
    id: 'me',
    number: 3,
    text: { sv: 'Vilket stöd kan jag ge, redan nu?', en: 'What support can I give, starting now?' },
  },
  {
    id: 'myService',
    number: 4,
    text: { sv: 'Vad kan min egen verksamhet bidra med?', en: 'What can my own service contribute?' },
  },
  {
    id: 'others',
    number: 5,
    text: {
      sv: 'Behövs det stöd från någon annan, och i så fall vilken verksamhet?',
      en: 'Is support from someone else needed, and if so from which service?',
    },
  },
];

/** Where the five questions come from. Swedish: källor. */
export const fiveQuestionsSources: readonly Source[] = [
  dalsland2022('3.2'),
  scottishGuidance('Child’s Plan: practice statement (Scottish Government)', 'section 3'),
];
