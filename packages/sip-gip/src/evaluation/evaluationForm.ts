import { escapeMarkdown, escapeMarkup, type Locale, NoAnswer, type Text, textIn } from '@tsi/core';
import { answerField, wordsField } from './evaluationFormFields.ts';
import {
  type EvaluationAudience,
  type EvaluationItem,
  evaluationItems,
  evaluationLevelLabels,
  noAnswerChoices,
} from './evaluationItems.ts';
import { EvaluationLevel } from './planEvaluation.ts';

/** How an evaluation form is written. */
export interface EvaluationFormOptions {
  readonly audience: EvaluationAudience;
  readonly format: 'html' | 'md';
  readonly locale?: Locale | undefined;
  /** Your own statements instead of ours. */
  readonly items?: readonly EvaluationItem[] | undefined;
  /** HTML only: a whole page that prints on A4 instead of a fragment to put into one. */
  readonly page?: boolean | undefined;
  /** HTML only: what ids begin with, when several forms stand on one page. */
  readonly id?: string | undefined;
}

/**
 * A form to answer after a follow-up: one for the child, one for custodians, one for professionals.
 *
 * Swedish: utvärderingsblankett.
 *
 * Each statement is a group of choices, with the reasons to leave it out beside the answers; nothing is chosen
 * beforehand and nothing must be answered. HTML without script, usable with keyboard and screen reader, and on paper.
 * {@link readEvaluationForm} reads what a browser posts of it. Limits: it has no button and sends nothing; put the
 * fragment's fields into a form of your own, or let the paper carry the answers.
 *
 * @example
 * ```ts
 * import { evaluationForm } from '@tsi/sip-gip';
 *
 * evaluationForm({ audience: 'child', format: 'md', locale: 'en' }).split('\n')[0]; // => '# How did it go?'
 * evaluationForm({ audience: 'custodian', format: 'html' }).includes('<legend>1. Jag fick påverka vad mötet skulle ta upp.</legend>'); // => true
 * ```
 */
export function evaluationForm(options: EvaluationFormOptions): string {
  const { audience, format, locale, items = evaluationItems } = options;
  const say = (text: Text) => textIn(text, locale);
  const form: Written = {
    lang: locale === 'en' ? 'en' : 'sv',
    audience,
    title: say(words.title[audience]),
    introduction: say(words.introduction[audience]),
    questions: items.map(({ id, wordings }) => ({ id, statement: say(wordings[audience]) })),
    levels: EvaluationLevel.options.map((level) => [level, say(evaluationLevelLabels[audience][level])]),
    reasons: NoAnswer.options.flatMap((nothing): readonly Choice[] =>
      nothing === 'notAsked' ? [] : [[nothing, say(noAnswerChoices[nothing])]],
    ),
    more: say(words.more),
  };
  if (format === 'md') return markdown(form);
  return html(form, options);
}

type Choice = readonly [value: string, label: string];

interface Written {
  readonly lang: string;
  readonly audience: EvaluationAudience;
  readonly title: string;
  readonly introduction: string;
  readonly questions: readonly { readonly id: string; readonly statement: string }[];
  readonly levels: readonly Choice[];
  readonly reasons: readonly Choice[];
  readonly more: string;
}

const grownIntroduction: Text = {
  sv: 'Hur väl stämmer det här, som du själv har upplevt det? Du kan hoppa över det du vill.',
  en: 'How true is this, in your own experience? You may leave out what you like.',
};
const words = {
  title: {
    child: { sv: 'Hur blev det?', en: 'How did it go?' },
    custodian: { sv: 'Hur har planen fungerat?', en: 'How has the plan worked?' },
    professional: { sv: 'Hur har planen fungerat?', en: 'How has the plan worked?' },
  },
  introduction: {
    child: {
      sv: 'Det finns inga fel svar. Du får hoppa över det du vill, och du får ha hjälp.',
      en: 'No answer is wrong. You may leave out what you like, and you may have help.',
    },
    custodian: grownIntroduction,
    professional: grownIntroduction,
  },
  more: { sv: 'Med egna ord', en: 'In your own words' },
} satisfies Readonly<Record<string, Text | Readonly<Record<EvaluationAudience, Text>>>>;

function markdown({ title, introduction, questions, levels, reasons, more }: Written): string {
  const boxes = [...levels, ...reasons].map(([, label]) => `- [ ] ${escapeMarkdown(label)}`).join('\n');
  return `${[
    `# ${escapeMarkdown(title)}`,
    escapeMarkdown(introduction),
    ...questions.flatMap(({ statement }, index) => [`## ${index + 1}. ${escapeMarkdown(statement)}`, boxes]),
    `## ${escapeMarkdown(more)}`,
    '\\_'.repeat(60),
  ].join('\n\n')}\n`;
}

function html(form: Written, { page = false, id = 'tsi-evaluation' }: EvaluationFormOptions): string {
  const { lang, audience, title, introduction, questions, levels, reasons, more } = form;
  const own = escapeMarkup(id);
  const choice = (name: string, [value, label]: Choice) =>
    `<label><input type="radio" name="${escapeMarkup(name)}" value="${value}"> <span>${escapeMarkup(label)}</span></label>`;
  const group = (of: string, name: string, all: readonly Choice[]) =>
    `<div class="tsi-evaluation-${of}">\n${all.map((one) => choice(name, one)).join('\n')}\n</div>`;
  const fragment = [
    `<form class="tsi-evaluation${audience === 'child' ? ' tsi-evaluation-child' : ''}" lang="${lang}" aria-labelledby="${own}-title">`,
    `<h1 id="${own}-title">${escapeMarkup(title)}</h1>`,
    `<p>${escapeMarkup(introduction)}</p>`,
    ...questions.map(
      ({ id: name, statement }, index) =>
        `<fieldset>\n<legend>${index + 1}. ${escapeMarkup(statement)}</legend>\n${group('levels', answerField(name), levels)}\n${group('reasons', answerField(name), reasons)}\n</fieldset>`,
    ),
    `<p><label for="${own}-words">${escapeMarkup(more)}</label><textarea id="${own}-words" name="${wordsField}" rows="5" maxlength="5000"></textarea></p>`,
    '</form>',
  ].join('\n');
  if (!page) return fragment;
  return [
    '<!doctype html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeMarkup(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    `<body>\n<main>\n${fragment}\n</main>\n</body>`,
    '</html>',
    '',
  ].join('\n');
}

const style = `
@page { size: A4; margin: 18mm 16mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 44rem; padding: 1.5rem; font: 16px/1.5 system-ui, 'DejaVu Sans', sans-serif; color: #1a1a1a; background: #fff; }
h1 { margin: 0 0 .5rem; font-size: 1.6rem; line-height: 1.25; }
fieldset { margin: 1.4rem 0 0; padding: 0; border: 0; min-width: 0; break-inside: avoid; }
legend { padding: 0; font-weight: 600; overflow-wrap: anywhere; }
fieldset > div { display: grid; grid-template-columns: repeat(auto-fit, minmax(6.4rem, 1fr)); gap: .2rem .8rem; margin-top: .4rem; }
fieldset > .tsi-evaluation-reasons { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; color: #4a4a4a; font-size: .875em; }
fieldset label { display: flex; gap: .5rem; align-items: baseline; }
input[type='radio'] { flex: none; width: 1.1rem; height: 1.1rem; margin: 0; position: relative; top: .15rem; }
p > label { display: block; margin-top: 1.4rem; font-weight: 600; }
textarea { display: block; width: 100%; padding: .4rem; border: 1px solid #767676; border-radius: 0; font: inherit; }
.tsi-evaluation-child { font-size: 1.2rem; }
.tsi-evaluation-child fieldset > .tsi-evaluation-levels { display: block; }
.tsi-evaluation-child fieldset > .tsi-evaluation-levels label { padding: .2rem 0; }
@media print { body { max-width: none; padding: 0; font-size: 10.5pt; } .tsi-evaluation-child { font-size: 13pt; } }
`;
