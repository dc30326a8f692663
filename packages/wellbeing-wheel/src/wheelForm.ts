import { escapeMarkup, type Informant, type Locale, type Text, textIn } from '@tsi/core';
import { conversationPage } from './conversationPage.ts';
import { conversationPicture } from './conversationPicture.ts';
import type { CrosswalkLink } from './crosswalkData.ts';
import { shownNumber } from './describeProfile.ts';
import type { Audience, QuestionSet } from './questionSet.ts';
import { ageFormOf, questionsFor, type SpokeQuestions } from './questionsFor.ts';
import type { Scale } from './scale.ts';
import type { Wheel } from './wheel.ts';
import { wheelFormCss } from './wheelFormCss.ts';
import { wheelFormFace } from './wheelFormFace.ts';
import {
  answerField,
  type FormEntries,
  headFields,
  longestWords,
  stepValue,
  wordsField,
} from './wheelFormFields.ts';
import { reasonWords, wheelFormWords } from './wheelFormWords.ts';
import { fillIn, wheelWords } from './wheelWords.ts';

/** How a form is made. */
export interface WheelFormOptions {
  /** Begins every id inside the form: a letter, then letters, digits, `-`, `_`. */
  readonly id: string;
  /** Id of one of the wheel's scales. */
  readonly scale: string;
  /** Id of one of the wheel's age forms. */
  readonly ageForm: string;
  /** Who answers. Decides the wording; only the kind stands in the form, never a reference or a role. */
  readonly informant: Informant;
  /** Where the form posts to. */
  readonly action: string;
  readonly locale?: Locale | undefined;
  /** A whole page with its style instead of a fragment to put into one. */
  readonly page?: boolean | undefined;
  /** Lines to answer for your own wheel: each set's `prompt`. Where there is none, the part's card text stands. */
  readonly questions?: readonly QuestionSet[] | undefined;
  /** For a wheel of your own: to which SHANARRI parts its parts correspond, so that their lines can be lent. */
  readonly links?: readonly CrosswalkLink[] | undefined;
  /** What was posted before, to fill in again: a conversation goes on, or a text was too long. */
  readonly filled?: FormEntries | undefined;
}

/**
 * A form for one informant's answers, in plain HTML: it needs no script and works by keyboard alone.
 *
 * Swedish: formulär för en skattning. A group for each part, with one choice among the scale's steps and the four
 * reasons why there is no answer, and room for own words; for children under 6 also a picture. A part with
 * several questions (`items`) has a choice for each. Nothing is chosen beforehand and nothing has to be answered.
 * Posts `application/x-www-form-urlencoded` pairs whose names begin with `wheel.`; put fields of your own (a token
 * against forgery, for example) beside them. Read the post with `readWheelForm`. The date, the child and who answers
 * belong to the receiving app and are not in the form. Meant for scales of up to eleven steps.
 *
 * @throws RangeError when the scale or age form is not the wheel's or questions or links name a part that does not
 * exist. TypeError when `id` cannot begin an id.
 * @example
 * ```ts
 * import { shanarri, wheelForm } from '@tsi/wellbeing-wheel';
 *
 * const form = wheelForm(shanarri, {
 *   id: 'wheel',
 *   scale: '1-5',
 *   ageForm: '10-12',
 *   informant: { kind: 'child' },
 *   action: '/assessments',
 * });
 * form.split('<fieldset').length - 1; // => 8
 * form.includes('<script'); // => false
 * ```
 */
export function wheelForm(wheel: Wheel, options: WheelFormOptions): string {
  const { id, informant, action, locale, page = false } = options;
  if (!/^[A-Za-z][\w-]*$/.test(id)) throw new TypeError('id: a letter, then letters, digits, - or _.');
  const scale = wheel.scales.find((known) => known.id === options.scale);
  if (!scale) throw new RangeError('scale: not one of the wheel’s scales.');
  const ageForm = ageFormOf(wheel, options.ageForm);
  const say = (text: Text) => textIn(text, locale);

  const audience: Audience = informant.kind === 'other' ? 'professional' : informant.kind;
  const parts = questionsFor(wheel, { ...options, for: audience });
  const filled = new Map(options.filled);
  const pictures = audience === 'child' && ageForm.fromAge < 6;
  const title = fillIn(say(wheelFormWords.title), { wheel: say(wheel.label), age: say(ageForm.label) });
  const lang = locale ?? 'sv';

  const form = [
    `<form class="tsi-wheel-form" id="${id}" method="post" action="${escapeMarkup(action)}" accept-charset="utf-8" autocomplete="off" lang="${escapeMarkup(lang)}" aria-label="${escapeMarkup(title)}">`,
    `<p>${escapeMarkup(say(wheelFormWords.intro[audience]))}</p>`,
    ...(wheel.provenance === 'draft'
      ? [`<p><strong>${escapeMarkup(say(wheelWords.draft))}</strong></p>`]
      : []),
    ...[...headFields(wheel, options)].map(
      ([name, value]) => `<input type="hidden" name="${name}" value="${escapeMarkup(value)}">`,
    ),
    ...parts.map((part) =>
      group(part, { id: `${id}-${part.spoke.id}`, scale, audience, pictures, filled, locale }),
    ),
    `<button type="submit">${escapeMarkup(say(wheelFormWords.send))}</button>`,
    '</form>',
  ].join('\n');
  if (!page) return form;
  return conversationPage({
    lang,
    title,
    style: `\n@page { size: A4; margin: 14mm; }\nbody { margin: 0 auto; max-width: 44rem; padding: 1rem; background: #fff; color: #1a1a1a; font-family: system-ui, 'DejaVu Sans', sans-serif; }\nh1 { font-size: 1.5rem; line-height: 1.25; }\n@media print { body { padding: 0; max-width: none; } }${wheelFormCss}`,
    body: `<h1>${escapeMarkup(title)}</h1>\n${form}`,
  });
}

interface Group {
  readonly id: string;
  readonly scale: Scale;
  readonly audience: Audience;
  readonly pictures: boolean;
  readonly filled: ReadonlyMap<string, unknown>;
  readonly locale: Locale | undefined;
}

function group({ spoke, prompt, picture }: SpokeQuestions, about: Group): string {
  const { id, pictures, filled, locale } = about;
  const say = (text: Text) => textIn(text, locale);
  const words = filled.get(wordsField(spoke.id));
  const choices = spoke.items
    ? spoke.items.questions.map(
        (question) =>
          `<fieldset>\n<legend>${escapeMarkup(say(question.label))}</legend>\n${choicesOf(answerField(spoke.id, question.id), about)}\n</fieldset>`,
      )
    : [choicesOf(answerField(spoke.id), about)];

  return [
    `<fieldset aria-describedby="${id}-about">`,
    `<legend>${escapeMarkup(say(spoke.label))}</legend>`,
    `<p id="${id}-about">${escapeMarkup(say((spoke.items ? undefined : prompt) ?? spoke.card))}</p>`,
    ...(pictures && picture !== undefined
      ? [conversationPicture(picture, { id: `${id}-picture`, locale })]
      : []),
    ...choices,
    `<label class="tsi-wheel-words" for="${id}-words">${escapeMarkup(fillIn(say(wheelFormWords.words), { spoke: say(spoke.label) }))}</label>`,
    `<textarea id="${id}-words" name="${wordsField(spoke.id)}" rows="2" maxlength="${longestWords}">${typeof words === 'string' ? `\n${escapeMarkup(words)}` : ''}</textarea>`,
    '</fieldset>',
  ].join('\n');
}

/** The steps and the reasons why there is no answer: one choice among them all. */
function choicesOf(name: string, { scale, audience, filled, locale }: Group): string {
  const chosen = filled.get(name);
  const choice = (value: string, shown: string) =>
    `<label class="tsi-wheel-choice"><input type="radio" name="${name}" value="${escapeMarkup(value)}"${chosen === value ? ' checked' : ''}>${shown}</label>`;
  const steps = scale.steps.map(({ value }, position) =>
    choice(stepValue(value), stepShown(scale, position, locale)),
  );
  const reasons = reasonWords[audience === 'child' ? 'child' : 'adult'].map(({ reason, label }) =>
    choice(reason, `<span>${escapeMarkup(textIn(label, locale))}</span>`),
  );
  const noAnswer = escapeMarkup(textIn(wheelFormWords.noAnswer, locale));
  return `<div class="tsi-wheel-steps">${steps.join('')}</div>\n<div class="tsi-wheel-reasons" role="group" aria-label="${noAnswer}">${reasons.join('')}</div>`;
}

/** A step's own name and face; otherwise its number, and what the number means at the ends. */
function stepShown({ steps, anchors }: Scale, position: number, locale: Locale | undefined): string {
  const { value, label, face } = steps[position]!;
  const drawn = face ? wheelFormFace(face) : '';
  if (label) return `${drawn}<span>${escapeMarkup(textIn(label, locale))}</span>`;
  const anchor = position === 0 ? anchors.low : position === steps.length - 1 ? anchors.high : undefined;
  const meaning = anchor ? `, ${textIn(anchor, locale)}` : '';
  return `${drawn}<span>${escapeMarkup(shownNumber(value, locale) + meaning)}</span>`;
}
