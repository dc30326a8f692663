import { escapeMarkup } from '@tsi/core';
import type { FormBlock, WrittenForm } from './writtenForm.ts';

/** A form or a receipt as HTML: a fragment, or a whole page that prints on A4. No script, nothing fetched, sent nowhere. */
export function consentFormHtml(
  { title, lang, easy, introduction, sections }: WrittenForm,
  how: { readonly page: boolean; readonly id: string; readonly element: 'form' | 'article' },
): string {
  let fields = 0;
  const nextId = () => {
    fields += 1;
    return escapeMarkup(`${how.id}-${fields}`);
  };
  const block = (part: FormBlock): string => {
    switch (part.kind) {
      case 'text':
        return `<p>${words(part.text)}</p>`;
      case 'list': {
        const id = nextId();
        const items = part.items.map((item) => `<li>${words(item)}</li>`).join('');
        return `<p class="tsi-label" id="${id}">${words(part.label)}</p>\n<ul aria-labelledby="${id}">${items}</ul>`;
      }
      case 'facts':
        return `<dl>${part.facts.map(([label, value]) => `<dt>${words(label)}</dt><dd>${words(value)}</dd>`).join('')}</dl>`;
      case 'group':
        return `<fieldset>\n<legend>${words(part.legend)}</legend>\n${part.blocks.map(block).join('\n')}\n</fieldset>`;
      case 'choice': {
        const name = nextId();
        const options = part.options.map(
          (option, i) =>
            `<label class="tsi-option"><input type="radio" name="${name}" value="${i + 1}"> ${words(option)}</label>`,
        );
        return `<fieldset class="tsi-choice">\n<legend>${words(part.legend)}</legend>\n${options.join('\n')}\n</fieldset>`;
      }
      case 'line': {
        const id = nextId();
        const field =
          part.room === 'words'
            ? `<textarea id="${id}" rows="4"></textarea>`
            : `<input type="text" id="${id}" autocomplete="off">`;
        return `<p class="tsi-line"><label for="${id}">${words(part.label)}</label>${field}</p>`;
      }
    }
  };
  const head = nextId();
  const body = [
    `<${how.element} class="tsi-consent${easy ? ' tsi-easy' : ''}" lang="${escapeMarkup(lang)}" aria-labelledby="${head}">`,
    `<h1 id="${head}">${escapeMarkup(title)}</h1>`,
    ...introduction.map(block),
    ...sections.flatMap(({ heading, blocks }) => [
      '<section>',
      `<h2>${escapeMarkup(heading)}</h2>`,
      ...blocks.map(block),
      '</section>',
    ]),
    `</${how.element}>`,
  ].join('\n');
  if (!how.page) return body;
  return [
    '<!doctype html>',
    `<html lang="${escapeMarkup(lang)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeMarkup(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    `<body>\n<main>\n${body}\n</main>\n</body>`,
    '</html>',
    '',
  ].join('\n');
}

const words = (text: string) =>
  escapeMarkup(text)
    .replace(/\b\d{4}-\d{2}-\d{2}\b/g, '<time>$&</time>')
    .replace(/\r\n?|\n/g, '<br>');

const style = `
@page { size: A4; margin: 18mm 16mm; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 44rem; padding: 1.5rem; font: 16px/1.5 system-ui, 'DejaVu Sans', sans-serif; color: #1a1a1a; background: #fff; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .5rem; }
h2 { font-size: 1.15rem; margin: 1.4rem 0 .35rem; border-bottom: 1px solid #767676; break-after: avoid; }
p, ul, dl { margin: .4rem 0; }
ul { padding-left: 1.4rem; }
.tsi-label { font-weight: 600; margin-bottom: 0; break-after: avoid; }
.tsi-label + ul { margin-top: .1rem; }
dl { display: grid; grid-template-columns: minmax(7rem, 11rem) 1fr; gap: .15rem 1rem; }
dt { font-weight: 600; min-width: 0; overflow-wrap: anywhere; }
dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
fieldset { margin: .8rem 0; padding: .5rem 1rem .8rem; border: 1px solid #767676; border-radius: 4px; min-width: 0; break-inside: avoid; }
legend { font-weight: 600; padding: 0 .35rem; overflow-wrap: anywhere; }
fieldset.tsi-choice { border: 0; padding: 0; margin: .6rem 0; }
.tsi-choice > legend { padding: 0; font-weight: 600; }
.tsi-option { display: block; padding: .3rem 0; }
input[type='radio'] { width: 1.2rem; height: 1.2rem; margin: 0 .4rem 0 0; vertical-align: -.2rem; }
.tsi-line label { display: block; }
.tsi-line input, .tsi-line textarea { display: block; width: 100%; font: inherit; padding: .4rem; border: 1px solid #767676; border-radius: 0; background: #fff; color: inherit; }
time { white-space: nowrap; }
.tsi-easy { font-size: 1.2rem; line-height: 1.7; }
@media print {
  body { padding: 0; font-size: 10.5pt; max-width: none; }
  .tsi-easy { font-size: 13pt; }
  p, dl, li { break-inside: avoid; }
  form > section:last-of-type { break-before: page; }
  .tsi-line input { border-width: 0 0 1px; height: 2.2rem; }
}
`;
