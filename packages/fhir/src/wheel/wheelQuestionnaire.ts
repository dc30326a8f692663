import { type Locale, textIn } from '@tsi/core';
import { fhirIdOf } from '../identifiers.ts';
import type { Draft } from '../plan/draft.ts';
import { type Asked, linkIds, questionnaireUrl, questionnaireVersion, stepCoding } from './wheelCodes.ts';

/**
 * A wheel as the questionnaire that was answered: its parts as groups, its questions with the steps of one scale, and
 * room for own words. Swedish: hjulet som formulär.
 */
export function wheelQuestionnaire(asked: Asked, locale: Locale | undefined): Draft {
  const { wheel, scale, ageForm } = asked;
  const answerOption = scale.steps.map(({ value }) => ({ valueCoding: stepCoding(scale, value, locale) }));
  const choice = (linkId: string, text: string) => ({ linkId, text, type: 'choice', answerOption });
  return {
    resourceType: 'Questionnaire',
    id: fhirIdOf(`${wheel.id}-${scale.id}-${ageForm.id}`, 'wheel'),
    url: questionnaireUrl(asked),
    version: questionnaireVersion(asked),
    title: textIn(wheel.label, locale),
    status: wheel.provenance === 'draft' ? 'draft' : 'active',
    subjectType: ['Patient'],
    description: textIn(wheel.note, locale),
    useContext: [
      {
        code: { system: 'http://terminology.hl7.org/CodeSystem/usage-context-type', code: 'age' },
        valueRange: {
          low: years(ageForm.fromAge),
          high: years(ageForm.toAge),
        },
      },
    ],
    item: wheel.spokes.map((spoke) => {
      const label = textIn(spoke.label, locale);
      return {
        linkId: spoke.id,
        text: label,
        type: 'group',
        item: [
          ...(spoke.items
            ? spoke.items.questions.map((question) =>
                choice(linkIds.item(spoke.id, question.id), textIn(question.label, locale)),
              )
            : [choice(linkIds.answer(spoke.id), textIn(spoke.card, locale))]),
          { linkId: linkIds.words(spoke.id), text: ownWords(locale), type: 'text', repeats: true },
        ],
      };
    }),
  };
}

const years = (value: number) => ({
  value,
  unit: 'a',
  system: 'http://unitsofmeasure.org',
  code: 'a',
});

/** What the room for words is called. */
export const ownWords = (locale: Locale | undefined): string =>
  textIn({ sv: 'Med egna ord', en: 'In own words' }, locale);
