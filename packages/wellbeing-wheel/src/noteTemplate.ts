import { type Locale, type Text, textIn } from '@tsi/core';
import type { ConversationDocument } from './conversationDocument.ts';
import { conversationHtml } from './conversationHtml.ts';
import { conversationMarkdown } from './conversationMarkdown.ts';
import { noteTemplateWords as words } from './noteTemplateWords.ts';
import { spokeNothingLabels } from './spokeNothingLabels.ts';
import type { Wheel } from './wheel.ts';
import { fillIn, wheelWords } from './wheelWords.ts';

/** How a note template is written. */
export interface NoteTemplateOptions {
  readonly format: 'html' | 'md';
  readonly locale?: Locale | undefined;
  /** HTML only: a whole page that prints on A4 instead of a fragment to put into one. */
  readonly page?: boolean | undefined;
}

/**
 * An empty note for a meeting about a child with a wheel, to print or to write in.
 *
 * Swedish: anteckningsmall. In the order that protects the child: who was there, consent as a standing item, the
 * child's own words, each part by who said what, where people see it differently, and who does what next. It holds no
 * scale and no sum; an assessment is referred to by its own designation.
 *
 * @example
 * ```ts
 * import { noteTemplate, shanarri } from '@tsi/wellbeing-wheel';
 *
 * const note = noteTemplate(shanarri, { format: 'md', locale: 'en' });
 * note.indexOf('## Consent') < note.indexOf('## The child’s own words'); // => true
 * ```
 */
export function noteTemplate(wheel: Wheel, { format, locale, page = false }: NoteTemplateOptions): string {
  const document = noteDocument(wheel, locale);
  return format === 'md' ? conversationMarkdown(document) : conversationHtml(document, page);
}

function noteDocument(wheel: Wheel, locale: Locale | undefined): ConversationDocument {
  const say = (text: Text) => textIn(text, locale);
  const all = (texts: readonly Text[]) => texts.map(say);
  const table = (columns: readonly Text[], count: number) => ({
    kind: 'table' as const,
    columns: all(columns),
    rows: Array.from({ length: count }, () => columns.map(() => '')),
    tall: false,
  });
  return {
    lang: locale ?? 'sv',
    title: fillIn(say(words.title), { wheel: say(wheel.label) }),
    lines: [say(words.onlyNeeded)],
    notices: wheel.provenance === 'draft' ? [say(wheelWords.draft)] : [],
    sections: [
      { heading: say(words.meeting), blocks: [{ kind: 'blanks', labels: all(words.meetingFields) }] },
      { heading: say(words.present), blocks: [table(words.presentColumns, 5)] },
      {
        heading: say(words.consent),
        blocks: [
          { kind: 'text', text: say(words.consentText) },
          { kind: 'ticks', items: all(words.consentTicks) },
          table(words.consentColumns, 3),
        ],
      },
      {
        heading: say(words.childsWords),
        blocks: [
          { kind: 'text', text: say(words.childsWordsText) },
          { kind: 'lines', count: 5 },
          { kind: 'aside', text: say(words.childsWordsMissing) },
          {
            kind: 'ticks',
            items: all([
              spokeNothingLabels.notAsked,
              spokeNothingLabels.declined,
              spokeNothingLabels.unknown,
              spokeNothingLabels.notApplicable,
            ]),
          },
          { kind: 'ticks', items: [say(words.childHasHeard)] },
        ],
      },
      {
        heading: say(words.parts),
        blocks: [
          { kind: 'text', text: say(words.partsText) },
          {
            kind: 'table',
            columns: all(words.partsColumns),
            rows: wheel.spokes.map(({ label }) => [say(label), '', '', '']),
            tall: true,
          },
        ],
      },
      { heading: say(words.strengths), blocks: [{ kind: 'lines', count: 3 }] },
      {
        heading: say(words.differences),
        blocks: [
          { kind: 'text', text: say(words.differencesText) },
          { kind: 'lines', count: 3 },
        ],
      },
      { heading: say(words.next), blocks: [table(words.nextColumns, 4)] },
      { heading: say(words.nextMeeting), blocks: [{ kind: 'blanks', labels: all(words.nextMeetingFields) }] },
    ],
    closing: [],
  };
}
