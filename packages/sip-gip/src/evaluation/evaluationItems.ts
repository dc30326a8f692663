import type { NoAnswer, Text } from '@tsi/core';
import type { EvaluationLevel } from './planEvaluation.ts';

/** Whose version of the form. Swedish: barnets, vårdnadshavarens eller yrkespersonens version. */
export type EvaluationAudience = 'child' | 'custodian' | 'professional';

/** A statement to agree with or not, as each reads it. Swedish: påstående i utvärderingen. */
export interface EvaluationItem {
  readonly id: string;
  readonly wordings: Readonly<Record<EvaluationAudience, Text>>;
}

/**
 * Six statements about the work with a plan, for the child, custodians and professionals.
 *
 * Swedish: utvärderingens påståenden. Our own and untested: not SIP-kollen, whose wording is not published, and not
 * measured against anything. A municipality with its own statements passes them instead.
 */
export const evaluationItems: readonly EvaluationItem[] = [
  {
    id: 'agenda',
    wordings: {
      child: {
        sv: 'Jag fick vara med och bestämma vad vi skulle prata om.',
        en: 'I helped to decide what we would talk about.',
      },
      custodian: {
        sv: 'Jag fick påverka vad mötet skulle ta upp.',
        en: 'I had a say in what the meeting took up.',
      },
      professional: {
        sv: 'Barnet och familjen påverkade vad mötet tog upp.',
        en: 'The child and the family influenced what the meeting took up.',
      },
    },
  },
  {
    id: 'people',
    wordings: {
      child: { sv: 'De som jag behöver var där.', en: 'Those I need were there.' },
      custodian: { sv: 'De som mitt barn behöver var där.', en: 'Those my child needs were there.' },
      professional: {
        sv: 'De verksamheter som barnet behöver deltog.',
        en: 'The operations that the child needs took part.',
      },
    },
  },
  {
    id: 'heard',
    wordings: {
      child: {
        sv: 'Jag fick säga det jag ville, och de lyssnade.',
        en: 'I could say what I wanted, and they listened.',
      },
      custodian: {
        sv: 'Jag fick säga det jag ville, och det gjorde skillnad.',
        en: 'I could say what I wanted, and it made a difference.',
      },
      professional: {
        sv: 'Det som barnet själv tycker syns i planen.',
        en: 'What the child thinks can be seen in the plan.',
      },
    },
  },
  {
    id: 'who',
    wordings: {
      child: { sv: 'Jag vet vem som hjälper mig med vad.', en: 'I know who helps me with what.' },
      custodian: {
        sv: 'Jag vet vem som ansvarar för varje insats.',
        en: 'I know who answers for each action.',
      },
      professional: {
        sv: 'Det är klart vem som ansvarar för varje insats.',
        en: 'It is clear who answers for each action.',
      },
    },
  },
  {
    id: 'when',
    wordings: {
      child: { sv: 'Jag vet när vi ses nästa gång.', en: 'I know when we meet next.' },
      custodian: {
        sv: 'Jag vet vilken dag planen följs upp.',
        en: 'I know the day the plan is followed up.',
      },
      professional: {
        sv: 'Det är bestämt vilken dag planen följs upp och vem som kallar.',
        en: 'The day of the follow-up is set, and who calls to it.',
      },
    },
  },
  {
    id: 'help',
    wordings: {
      child: {
        sv: 'Planen har gjort något bättre för mig.',
        en: 'The plan has made something better for me.',
      },
      custodian: {
        sv: 'Planen har gjort något bättre för mitt barn.',
        en: 'The plan has made something better for my child.',
      },
      professional: {
        sv: 'Planen har gjort något bättre för barnet.',
        en: 'The plan has made something better for the child.',
      },
    },
  },
];

const grown: Readonly<Record<EvaluationLevel, Text>> = {
  fully: { sv: 'helt', en: 'fully' },
  mostly: { sv: 'till stor del', en: 'mostly' },
  partly: { sv: 'delvis', en: 'partly' },
  hardly: { sv: 'knappt', en: 'hardly' },
  notAtAll: { sv: 'inte alls', en: 'not at all' },
};

/** How far somebody agrees, in words for each version of the form. */
export const evaluationLevelLabels: Readonly<
  Record<EvaluationAudience, Readonly<Record<EvaluationLevel, Text>>>
> = {
  child: {
    fully: { sv: 'ja, precis så', en: 'yes, exactly' },
    mostly: { sv: 'ja, nästan', en: 'yes, almost' },
    partly: { sv: 'lite', en: 'a little' },
    hardly: { sv: 'nej, knappt', en: 'no, hardly' },
    notAtAll: { sv: 'nej, inte alls', en: 'no, not at all' },
  },
  custodian: grown,
  professional: grown,
};

/** Reasons to leave a statement without an answer, as the form offers them. */
export const noAnswerChoices: Readonly<Record<Exclude<NoAnswer, 'notAsked'>, Text>> = {
  unknown: { sv: 'vet inte', en: 'do not know' },
  declined: { sv: 'vill inte svara', en: 'do not want to answer' },
  notApplicable: { sv: 'gäller inte mig', en: 'does not apply to me' },
};
