import { type Locale, type Text, textIn } from '@tsi/core';
import type { ConversationBlock, ConversationDocument } from './conversationDocument.ts';
import { conversationHtml } from './conversationHtml.ts';
import { conversationMarkdown } from './conversationMarkdown.ts';
import { conversationPicture } from './conversationPicture.ts';
import { conversationPictures } from './conversationPictures.ts';
import { conversationAdvice, conversationWords, readAloud } from './conversationWords.ts';
import type { Audience } from './questionSet.ts';
import { ageFormOf, type QuestionOptions, questionsFor, type SpokeQuestions } from './questionsFor.ts';
import { verifiedArticles } from './verifiedArticles.ts';
import type { Wheel } from './wheel.ts';
import { fillIn, wheelWords } from './wheelWords.ts';

/** How a conversation guide is written. */
export interface ConversationGuideOptions extends QuestionOptions {
  readonly format: 'html' | 'md';
  readonly locale?: Locale | undefined;
  /** HTML only: a whole page that prints on A4 instead of a fragment to put into one. */
  readonly page?: boolean | undefined;
  /** Pictures to talk about. Left out: for children under 6. HTML draws them, Markdown tells what they show. */
  readonly pictures?: boolean | undefined;
  /** Begins every id in the pictures. `talk` unless told otherwise; give each guide on a page its own. */
  readonly id?: string | undefined;
}

/**
 * A guide for talking about a wheel, part by part, with a child, a custodian or a professional.
 *
 * Swedish: samtalsguide. Open questions of our own for SHANARRI (children 3–5, 6–9, 10–12 and 13–17 years, custodians,
 * professionals); lent to Behovskompassen and the draft Örebrohjulet by our own links, and the guide says so. For a
 * wheel of your own pass `questions`, or `links` to SHANARRI parts. A part without questions is told as such: nothing
 * is made up. Nothing in a guide is scored.
 *
 * @throws RangeError when the age form is not the wheel's, or questions or links name a part that does not exist.
 * TypeError when `id` cannot begin an id.
 * @example
 * ```ts
 * import { conversationGuide, shanarri } from '@tsi/wellbeing-wheel';
 *
 * const guide = conversationGuide(shanarri, { ageForm: '6-9', for: 'child', format: 'md', locale: 'en' });
 * guide.split('\n')[0]; // => '# Conversation guide: Wellbeing wheel (SHANARRI)'
 * guide.includes('- What makes it easy or hard to join in?'); // => true
 * ```
 */
export function conversationGuide(wheel: Wheel, options: ConversationGuideOptions): string {
  const document = guideDocument(wheel, options);
  return options.format === 'md'
    ? conversationMarkdown(document)
    : conversationHtml(document, options.page ?? false);
}

function guideDocument(wheel: Wheel, options: ConversationGuideOptions): ConversationDocument {
  const { locale, id = 'talk', for: audience } = options;
  const ageForm = ageFormOf(wheel, options.ageForm);
  const parts = questionsFor(wheel, options);
  const say = (text: Text) => textIn(text, locale);
  const advice = conversationAdvice[audience];
  const tooYoung = audience === 'child' && ageForm.toAge < 3;
  const young = audience === 'child' && ageForm.fromAge < 6 && !tooYoung;
  const pictures = options.pictures ?? young;
  const without = parts.every(({ from }) => from === 'none');
  const listed = (heading: Text, items: readonly Text[]) => ({
    heading: say(heading),
    blocks: [{ kind: 'list' as const, items: items.map(say) }],
  });

  return {
    lang: locale ?? 'sv',
    title: fillIn(say(conversationWords.guide), { wheel: say(wheel.label) }),
    lines: [fillIn(say(conversationWords.with[audience]), { age: say(ageForm.label) })],
    notices: [
      ...(wheel.provenance === 'draft' ? [wheelWords.draft] : []),
      ...(parts.some(({ from }) => from === 'linked') ? [conversationWords.linked] : []),
      ...(without ? [tooYoung ? conversationWords.tooYoung : conversationWords.noQuestionsAtAll] : []),
    ].map(say),
    sections: [
      ...(tooYoung
        ? []
        : [listed(conversationWords.before, [...(young ? readAloud : []), ...advice.before])]),
      ...parts.map((part) => ({
        heading: say(part.spoke.label),
        ...(pictures && pictureOf(part, { id: `${id}-${part.spoke.id}`, locale })),
        blocks: blocksOf(part, { audience, without, locale }),
      })),
      ...(tooYoung ? [] : [listed(conversationWords.after, advice.after)]),
    ],
    closing: parts.some(({ from }) => from === 'shanarri' || from === 'linked')
      ? [say(conversationWords.ownWords)]
      : [],
  };
}

function pictureOf(
  { picture: name }: SpokeQuestions,
  { id, locale }: { readonly id: string; readonly locale: Locale | undefined },
) {
  const picture = name === undefined ? undefined : conversationPictures.get(name);
  if (name === undefined || !picture) return {};
  return {
    picture: {
      svg: conversationPicture(name, { id, locale }),
      description: textIn(picture.description, locale),
    },
  };
}

/** A child is asked; adults also see what the part is about, and which articles a source connects with it. */
function blocksOf(
  { spoke, questions }: SpokeQuestions,
  {
    audience,
    without,
    locale,
  }: { readonly audience: Audience; readonly without: boolean; readonly locale: Locale | undefined },
): ConversationBlock[] {
  const child = audience === 'child';
  const about = audience === 'professional' ? (spoke.meaning ?? spoke.card) : spoke.card;
  const articles = child ? [] : verifiedArticles(spoke);
  return [
    ...(child && questions.length > 0 ? [] : [{ kind: 'text' as const, text: textIn(about, locale) }]),
    ...(questions.length > 0
      ? [{ kind: 'list' as const, items: questions.map((question) => textIn(question, locale)) }]
      : without
        ? []
        : [{ kind: 'aside' as const, text: textIn(conversationWords.noQuestions, locale) }]),
    ...(articles.length > 0
      ? [
          {
            kind: 'aside' as const,
            text: fillIn(textIn(conversationWords.articles, locale), { articles: articles.join(', ') }),
          },
        ]
      : []),
  ];
}
