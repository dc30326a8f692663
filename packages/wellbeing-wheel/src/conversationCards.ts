import { escapeMarkup, type Locale, textIn } from '@tsi/core';
import { conversationPage } from './conversationPage.ts';
import { conversationPicture } from './conversationPicture.ts';
import { conversationPictures } from './conversationPictures.ts';
import { conversationWords } from './conversationWords.ts';
import { ageFormOf, type QuestionOptions, questionsFor, type SpokeQuestions } from './questionsFor.ts';
import type { Wheel } from './wheel.ts';
import { fillIn, wheelWords } from './wheelWords.ts';

/** How cards are made. */
export interface ConversationCardsOptions extends QuestionOptions {
  readonly locale?: Locale | undefined;
  /** How many questions a card takes at most. One unless told otherwise. */
  readonly questionsPerCard?: number | undefined;
  /** Pictures on the cards where there is one for the part. Yes unless told otherwise. */
  readonly pictures?: boolean | undefined;
  /** Begins every id in the pictures. `card` unless told otherwise. */
  readonly id?: string | undefined;
}

/**
 * The parts of a wheel as cards to print, cut out and lay on the table: a whole HTML page, eight cards on an A4 sheet.
 *
 * Swedish: samtalskort. A child's card has the part's name, a picture and a question; an adult's also what the part is
 * about, so that everybody starts from the same meaning. An odd number of parts leaves room for a card about something
 * else. Without questions (see `conversationGuide`) a card says what the part is about.
 *
 * @throws RangeError when the age form is not the wheel's, when questions or links name a part that does not exist, or
 * when `questionsPerCard` is not a whole number from 0. TypeError when `id` cannot begin an id.
 * @example
 * ```ts
 * import { conversationCards, shanarri } from '@tsi/wellbeing-wheel';
 *
 * const cards = conversationCards(shanarri, { ageForm: '10-12', for: 'child' });
 * cards.split('<section').length - 1; // => 8
 * ```
 */
export function conversationCards(wheel: Wheel, options: ConversationCardsOptions): string {
  const { locale, for: audience, questionsPerCard = 1, pictures = true, id = 'card' } = options;
  if (!(Number.isInteger(questionsPerCard) && questionsPerCard >= 0))
    throw new RangeError('questionsPerCard: a whole number from 0.');
  const say = (text: Parameters<typeof textIn>[0]) => textIn(text, locale);
  const title = fillIn(say(conversationWords.cards), { wheel: say(wheel.label) });
  const age = say(ageFormOf(wheel, options.ageForm).label);
  const parts = questionsFor(wheel, options);

  const cards = parts.map((part) =>
    card({
      label: say(part.spoke.label),
      ...(audience !== 'child' || part.questions.length === 0 ? { about: say(part.spoke.card) } : {}),
      questions: part.questions.slice(0, questionsPerCard).map(say),
      ...(pictures && pictureOf(part, `${id}-${part.spoke.id}`, locale)),
    }),
  );
  if (parts.length % 2 === 1)
    cards.push(
      card({ label: say(conversationWords.other), questions: [say(conversationWords.otherQuestion)] }),
    );

  const body = [
    `<h1>${escapeMarkup(title)}</h1>`,
    `<p>${escapeMarkup(fillIn(say(conversationWords.with[audience]), { age }))}</p>`,
    ...(wheel.provenance === 'draft'
      ? [`<p><strong>${escapeMarkup(say(wheelWords.draft))}</strong></p>`]
      : []),
    `<div class="tsi-cards">\n${cards.join('\n')}\n</div>`,
  ].join('\n');
  return conversationPage({ lang: locale ?? 'sv', title, style, body });
}

const card = (written: {
  readonly label: string;
  readonly about?: string;
  readonly questions: readonly string[];
  readonly picture?: string;
}): string =>
  [
    `<section class="tsi-card${written.about === undefined ? ' tsi-card-large' : ''}">`,
    `<h2>${escapeMarkup(written.label)}</h2>`,
    ...(written.picture === undefined ? [] : [written.picture]),
    ...(written.about === undefined ? [] : [`<p>${escapeMarkup(written.about)}</p>`]),
    ...written.questions.map((question) => `<p class="tsi-card-question">${escapeMarkup(question)}</p>`),
    '</section>',
  ].join('');

function pictureOf({ picture }: SpokeQuestions, id: string, locale: Locale | undefined) {
  if (picture === undefined || !conversationPictures.has(picture)) return {};
  return { picture: conversationPicture(picture, { id, locale }) };
}

const style = `
@page { size: A4; margin: 9mm; }
body { margin: 0 auto; max-width: 50rem; padding: 1rem; font: 16px/1.4 system-ui, 'DejaVu Sans', sans-serif; color: #1a1a1a; background: #fff; }
h1 { font-size: 1.3rem; margin: 0; }
main > p { margin: .2rem 0 .8rem; color: #4a4a4a; }
.tsi-cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 19rem), 1fr)); }
.tsi-card { border: 1px dashed #767676; margin: 0 -1px -1px 0; padding: 1rem; display: flow-root; break-inside: avoid; }
.tsi-card h2 { font-size: 1.3rem; line-height: 1.2; margin: 0 0 .4rem; overflow-wrap: break-word; }
.tsi-card svg { float: right; width: 44%; height: auto; margin: 0 0 .3rem .5rem; }
.tsi-card p { margin: .3rem 0; }
.tsi-card-question { font-weight: 600; }
.tsi-card-large svg { float: none; display: block; width: 12rem; max-width: 100%; margin: 0 auto .6rem; }
.tsi-card-large p { text-align: center; font-size: 1.1em; }
@media print {
  body { padding: 0; max-width: none; font-size: 10.5pt; }
  h1, main > p { font-size: 9pt; display: inline; margin: 0 1em 0 0; }
  .tsi-cards { grid-template-columns: 1fr 1fr; grid-auto-rows: minmax(66mm, auto); margin-top: 2mm; }
  .tsi-card { padding: 4mm; }
  .tsi-card-large svg { width: auto; height: 34mm; margin-bottom: 2mm; }
}
`;
