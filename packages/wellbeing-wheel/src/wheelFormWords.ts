import type { NoAnswer, Text } from '@tsi/core';
import type { Audience } from './questionSet.ts';

/** The words of the form. `{name}` is filled in. */
export const wheelFormWords = {
  title: { sv: '{wheel}, {age}', en: '{wheel}, {age}' },
  intro: {
    child: {
      sv: 'Svara som du känner. Inget svar är fel, och du får hoppa över allt du inte vill svara på.',
      en: 'Answer the way you feel. No answer is wrong, and you may skip anything you do not want to answer.',
    },
    custodian: {
      sv: 'Svara utifrån hur du ser på ditt barns vardag. Du får hoppa över allt du inte vill svara på.',
      en: 'Answer from how you see your child’s everyday life. You may skip anything you do not want to answer.',
    },
    professional: {
      sv: 'Svara utifrån det du själv har sett och hört. Välj ”vet inte” hellre än att gissa.',
      en: 'Answer from what you have seen and heard yourself. Choose “not known” rather than guess.',
    },
  } satisfies Record<Audience, Text>,
  noAnswer: { sv: 'Inget svar på skalan', en: 'No answer on the scale' },
  words: { sv: 'Egna ord om {spoke} (behövs inte)', en: 'Own words about {spoke} (optional)' },
  send: { sv: 'Skicka', en: 'Send' },
} as const;

/** Why there is no answer, as somebody who answers would say it. */
export const reasonWords: Readonly<
  Record<'child' | 'adult', readonly { readonly reason: NoAnswer; readonly label: Text }[]>
> = {
  child: [
    { reason: 'unknown', label: { sv: 'Jag vet inte', en: 'I do not know' } },
    { reason: 'declined', label: { sv: 'Jag vill inte svara', en: 'I do not want to answer' } },
    { reason: 'notApplicable', label: { sv: 'Det gäller inte mig', en: 'It is not about me' } },
    { reason: 'notAsked', label: { sv: 'Vi pratade inte om det', en: 'We did not talk about it' } },
  ],
  adult: [
    { reason: 'unknown', label: { sv: 'Vet inte', en: 'Not known' } },
    { reason: 'declined', label: { sv: 'Vill inte svara', en: 'Do not want to answer' } },
    { reason: 'notApplicable', label: { sv: 'Inte aktuellt', en: 'Not applicable' } },
    { reason: 'notAsked', label: { sv: 'Togs inte upp', en: 'Was not brought up' } },
  ],
};
