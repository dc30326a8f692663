import { type Informant, NoAnswer } from '@tsi/core';
import type { Scale } from './scale.ts';
import type { Spoke, Wheel } from './wheel.ts';

/** What a form posts: pairs of name and value, as `URLSearchParams` and `FormData` give them. */
export type FormEntries = Iterable<readonly [name: string, value: unknown]>;

/** Begins every field's name, so that an app's own fields are left alone. */
export const fieldPrefix = 'wheel.';

/** Ids hold no full stop, so the name can be nothing else. */
export const answerField = (spoke: string, item?: string) =>
  [`${fieldPrefix}answer`, spoke, ...(item === undefined ? [] : [item])].join('.');
export const wordsField = (spoke: string) => `${fieldPrefix}words.${spoke}`;
export const stepValue = (value: number) => `step:${value}`;

/** What one choice is about: the part, or one of the part's several questions. */
export interface Asked {
  readonly spoke: string;
  readonly item?: string;
}

/** Everything that is asked about a part, in order. */
export const askedAbout = ({ id, items }: Spoke): readonly Asked[] =>
  items ? items.questions.map((question) => ({ spoke: id, item: question.id })) : [{ spoke: id }];

/** The fields that say what was asked, and of whom; a person's reference is not among them. */
export const headFields = (
  wheel: Wheel,
  asked: { readonly scale: string; readonly ageForm: string; readonly informant: Informant },
): ReadonlyMap<string, string> =>
  new Map([
    [`${fieldPrefix}id`, wheel.id],
    [`${fieldPrefix}version`, wheel.version],
    [`${fieldPrefix}scale`, asked.scale],
    [`${fieldPrefix}ageForm`, asked.ageForm],
    [`${fieldPrefix}informant`, asked.informant.kind],
  ]);

/** Every value an answer's field can have, and what it means. */
export const answerValues = (
  scale: Scale,
): ReadonlyMap<string, { readonly value: number } | { readonly nothing: NoAnswer }> =>
  new Map<string, { readonly value: number } | { readonly nothing: NoAnswer }>([
    ...scale.steps.map(({ value }) => [stepValue(value), { value }] as const),
    ...NoAnswer.options.map((nothing) => [nothing, { nothing }] as const),
  ]);

/** The longest that somebody's own words may be, in UTF-16 code units: what `maxlength` of a browser counts. */
export const longestWords = 5000;
