import { type Locale, textIn } from '@tsi/core';
import type { AgeForm, Scale, Spoke, Wheel } from '@tsi/wellbeing-wheel';
import { ours, ownCodeSystem } from '../ours.ts';

/** What an assessment was made with. */
export interface Asked {
  readonly wheel: Wheel;
  readonly scale: Scale;
  readonly ageForm: AgeForm;
}

/** The name of the questionnaire that a wheel makes with one scale for one age form. */
export const questionnaireUrl = ({ wheel, scale, ageForm }: Asked): string =>
  `${ours}/Questionnaire/${wheel.id}/${scale.id}/${ageForm.id}`;

/** The wheel's version, as the last part of an address. */
export const questionnaireVersion = ({ wheel }: Asked): string => encodeURIComponent(wheel.version);

/** The canonical address: name and version. */
export const canonicalOf = (asked: Asked): string =>
  `${questionnaireUrl(asked)}|${questionnaireVersion(asked)}`;

/** The code system of a wheel's parts and questions, and of a scale's steps. */
const partSystem = (wheel: string): string => ownCodeSystem(`wheel-${wheel}`);
export const stepSystem = (scale: string): string => ownCodeSystem(`scale-${scale}`);

/** What a question is called inside a questionnaire. Ids of parts and questions have no full stop. */
export const linkIds = {
  /** The part's one question, or why nothing is said of the whole part. */
  answer: (spoke: string) => `${spoke}.answer`,
  item: (spoke: string, item: string) => `${spoke}.item.${item}`,
  words: (spoke: string) => `${spoke}.words`,
} as const;

/** A step of a scale as a code. A step is a name and not an amount. */
export function stepCoding({ id, steps }: Scale, value: number, locale: Locale | undefined) {
  const label = steps.find((step) => step.value === value)?.label;
  return {
    system: stepSystem(id),
    code: String(value),
    display: label ? textIn(label, locale) : String(value),
  };
}

/** A part of the wheel, or one of its questions, as a concept. */
export function partConcept(
  { id, version }: Wheel,
  spoke: Spoke,
  locale: Locale | undefined,
  question?: NonNullable<Spoke['items']>['questions'][number],
) {
  const label = textIn((question ?? spoke).label, locale);
  const code = question ? `${spoke.id}.${question.id}` : spoke.id;
  return { coding: [{ system: partSystem(id), version, code, display: label }], text: label };
}
