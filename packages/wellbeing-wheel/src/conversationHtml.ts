import { escapeMarkup } from '@tsi/core';
import type { ConversationBlock, ConversationDocument } from './conversationDocument.ts';
import { conversationPage } from './conversationPage.ts';

/** A guide or a note template as HTML: a fragment, or a whole page that prints on A4. */
export function conversationHtml(document: ConversationDocument, page: boolean): string {
  const { lang, title, lines, notices, sections, closing } = document;
  const body = [
    `<article class="tsi-talk" lang="${escapeMarkup(lang)}">`,
    `<h1>${escapeMarkup(title)}</h1>`,
    ...lines.map((line) => `<p class="tsi-talk-line">${escapeMarkup(line)}</p>`),
    ...notices.map((notice) => `<p class="tsi-talk-notice">${escapeMarkup(notice)}</p>`),
    ...sections.flatMap(({ heading, picture, blocks }) => [
      `<section${picture ? ' class="tsi-talk-pictured"' : ''}>`,
      `<h2>${escapeMarkup(heading)}</h2>`,
      ...(picture ? [picture.svg] : []),
      ...blocks.map((block) => blockHtml(block, heading)),
      '</section>',
    ]),
    ...closing.map((line) => `<p class="tsi-talk-line">${escapeMarkup(line)}</p>`),
    '</article>',
  ].join('\n');
  return page ? conversationPage({ lang, title, style, body }) : body;
}

const each = (items: readonly string[], element: string, before = '') =>
  items.map((item) => `<${element}>${before}${escapeMarkup(item)}</${element}>`).join('');

function blockHtml(block: ConversationBlock, heading: string): string {
  switch (block.kind) {
    case 'text':
      return `<p>${escapeMarkup(block.text)}</p>`;
    case 'aside':
      return `<p class="tsi-talk-line">${escapeMarkup(block.text)}</p>`;
    case 'list':
      return `<ul>${each(block.items, 'li')}</ul>`;
    case 'ticks':
      return `<ul class="tsi-talk-ticks">${each(block.items, 'li', '<span class="tsi-talk-box"></span>')}</ul>`;
    case 'blanks':
      return `<ul class="tsi-talk-blanks">${block.labels.map((label) => `<li>${escapeMarkup(label)}:<span></span></li>`).join('')}</ul>`;
    case 'lines':
      return `<div class="tsi-talk-lines">${'<div></div>'.repeat(block.count)}</div>`;
    case 'table': {
      const rows = block.rows.map(
        ([first = '', ...rest]) =>
          `<tr>${first === '' ? '<td></td>' : `<th scope="row">${escapeMarkup(first)}</th>`}${each(rest, 'td')}</tr>`,
      );
      const head = block.columns.map((column) => `<th scope="col">${escapeMarkup(column)}</th>`).join('');
      return `<table${block.tall ? ' class="tsi-talk-tall"' : ''} aria-label="${escapeMarkup(heading)}"><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
    }
  }
}

const style = `
@page { size: A4; margin: 16mm; }
body { margin: 0 auto; max-width: 46rem; padding: 1.25rem; font: 16px/1.5 system-ui, 'DejaVu Sans', sans-serif; color: #1a1a1a; background: #fff; }
h1 { font-size: 1.55rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.15rem; line-height: 1.3; margin: 0 0 .3rem; break-after: avoid; }
section { margin-top: 1rem; padding-top: .6rem; border-top: 1px solid #767676; break-inside: avoid; }
p, ul { margin: .35rem 0; }
ul { padding-left: 1.3rem; }
li { margin: .2rem 0; }
.tsi-talk-line { color: #4a4a4a; font-size: .95em; }
.tsi-talk-notice { border: 2px solid #1a1a1a; padding: .4rem .7rem; }
.tsi-talk-pictured { display: flow-root; }
.tsi-talk-pictured svg { float: right; width: 10.5rem; height: auto; margin: 0 0 .5rem 1rem; }
.tsi-talk-ticks, .tsi-talk-blanks { list-style: none; padding: 0; }
.tsi-talk-ticks { display: flex; flex-wrap: wrap; gap: .2rem 1.4rem; }
.tsi-talk-box { display: inline-block; width: .85em; height: .85em; margin-right: .5em; border: 1.5px solid #1a1a1a; vertical-align: -.08em; }
.tsi-talk-blanks li { display: flex; gap: .5rem; margin: .5rem 0; }
.tsi-talk-blanks span { flex: 1; border-bottom: 1px solid #767676; }
.tsi-talk-lines div { height: 2rem; border-bottom: 1px solid #767676; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; table-layout: fixed; }
th, td { border: 1px solid #767676; padding: .3rem .4rem; text-align: left; vertical-align: top; height: 1.6rem; overflow-wrap: break-word; hyphens: auto; }
thead th { background: #eee; height: auto; }
tbody th { font-weight: 400; }
.tsi-talk-tall td { height: 4rem; }
tr, p, ul, .tsi-talk-lines { break-inside: avoid; }
@media (max-width: 30rem) { .tsi-talk-pictured svg { float: none; display: block; margin: 0 0 .5rem; } }
@media print {
  html { font-size: 87.5%; }
  body { padding: 0; max-width: none; font-size: 1rem; }
  section { margin-top: .7rem; padding-top: .4rem; }
  .tsi-talk-pictured svg { width: 8.8rem; margin-bottom: 0; }
}
`;
