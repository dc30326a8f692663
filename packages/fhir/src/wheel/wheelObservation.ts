import { type Locale, type Nothing, textIn } from '@tsi/core';
import type { Profile, ProfileVoice, Spoke, Voice } from '@tsi/wellbeing-wheel';
import { dataAbsentReason } from '../dataAbsent.ts';
import type { Draft } from '../plan/draft.ts';
import { partConcept, stepCoding } from './wheelCodes.ts';

/** Says that it is an answer in a form, not a measurement. */
const survey = {
  coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'survey' }],
};

/**
 * What one voice says about one part, as the profile has it: a step of the scale, or why there is none. Of a part with
 * several questions each stands as a component, as it was answered; the value is what the wheel's own rule makes of
 * them. Swedish: vad en röst säger om en del av hjulet.
 */
export function wheelObservation(
  { wheel, scale }: Profile,
  { spokes }: ProfileVoice,
  voice: Voice,
  spoke: Spoke,
  locale: Locale | undefined,
): Draft {
  const result = spokes.find((one) => one.spoke === spoke.id);
  const said = (value: number | undefined, nothing: Nothing) =>
    value === undefined || !scale
      ? { dataAbsentReason: dataAbsentReason(nothing) }
      : { valueCodeableConcept: { coding: [stepCoding(scale, value, locale)] } };
  const head: Draft = {
    status: 'final',
    category: [survey],
    code: partConcept(wheel, spoke, locale),
  };
  const value = result && 'value' in result ? result.value : undefined;
  const nothing = result && 'nothing' in result ? result.nothing : 'missing';
  if (!spoke.items) return { ...head, ...said(value, nothing) };

  const missing = new Map(result?.items?.missing.map(({ item, nothing: why }) => [item, why]));
  return {
    ...head,
    ...(value === undefined || !scale
      ? said(undefined, nothing)
      : { valueQuantity: { value, unit: textIn(scale.label, locale) } }),
    component: spoke.items.questions.map((question) => {
      const answer = voice.answers.find((one) => one.spoke === spoke.id && one.item === question.id);
      const own = answer && 'value' in answer && !missing.has(question.id) ? answer.value : undefined;
      return {
        code: partConcept(wheel, spoke, locale, question),
        ...said(own, missing.get(question.id) ?? nothing),
      };
    }),
  };
}

/** What an observation says of the wheel, whatever it is called and in whichever language. */
export const observationSays = (observation: Draft): string =>
  JSON.stringify([codesIn(observation.code), saidIn(observation), list(observation.component).map(part)]);

const part = (component: unknown) => [codesIn(member(component, 'code')), saidIn(component)];
const saidIn = (from: unknown) => [
  codesIn(member(from, 'valueCodeableConcept')),
  member(member(from, 'valueQuantity'), 'value') ?? null,
  codesIn(member(from, 'dataAbsentReason')),
];
const codesIn = (concept: unknown) =>
  list(member(concept, 'coding')).map((coding) => [
    member(coding, 'system'),
    member(coding, 'version'),
    member(coding, 'code'),
  ]);
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const member = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
