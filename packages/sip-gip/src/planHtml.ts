import { escapeMarkup } from '@tsi/core';
import type { Entry, Facts, PlanBlock, Voice, WrittenPlan } from './planBlocks.ts';
import { pageWords } from './planLabels.ts';
import { planPageStyle, planStyle } from './planStyle.ts';

/** A written plan as HTML, to be put into a page under a heading one level above. */
export function planFragment(
  { lang, easy, title, lines, notice, sections }: WrittenPlan,
  level: number,
): string {
  const heading = (words: string, below = 0) =>
    `<h${level + below}>${escapeMarkup(words)}</h${level + below}>`;
  return [
    `<article class="tsi-plan${easy ? ' tsi-plan-easy' : ''}" lang="${lang}">`,
    '<header>',
    heading(title),
    ...lines.map((line) => `<p>${words(line)}</p>`),
    ...(notice === undefined ? [] : [`<p class="tsi-plan-notice">${escapeMarkup(notice)}</p>`]),
    '</header>',
    ...sections.flatMap(({ heading: name, blocks, wide }) => [
      `<section${wide || easy ? '' : ' class="tsi-plan-beside"'}>`,
      heading(name, 1),
      '<div>',
      ...blocks.map(blockHtml),
      '</div>',
      '</section>',
    ]),
    '</article>',
  ].join('\n');
}

/** A written plan as a page of its own that prints on A4. */
export function planPage(written: WrittenPlan): string {
  const { lang, title, runningTitle } = written;
  return [
    '<!doctype html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeMarkup(title)}</title>`,
    `<style>${planStyle}${planPageStyle({ runningTitle, ...pageWords[lang] })}</style>`,
    '</head>',
    `<body>\n<main>\n${planFragment(written, 1)}\n</main>\n</body>`,
    '</html>',
    '',
  ].join('\n');
}

/** Entered words as text: days are kept on one line, and lines as they were broken. */
const words = (text: string) =>
  escapeMarkup(text)
    .replace(/\b\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])\b/g, '<time>$&</time>')
    .replace(/\r\n?|\n/g, '<br>');

const paragraph = (text: string) => `<p>${words(text)}</p>`;

// A description list may hold its pairs in boxes, which keeps a label with its value.
const factsHtml = (facts: Facts) =>
  facts.length === 0
    ? ''
    : `<dl class="tsi-plan-facts">${facts.map(([label, value]) => `<div><dt>${words(label)}</dt><dd>${words(value)}</dd></div>`).join('')}</dl>`;

const voicesHtml = (voices: readonly Voice[]) =>
  voices.length === 0
    ? ''
    : `<dl class="tsi-plan-voices">${voices
        .map(({ who, said, instead, on }) => {
          const day = on === undefined ? '' : `, ${words(on)}`;
          const told =
            said === undefined ? words(instead ?? '') : `<blockquote>${paragraph(said)}</blockquote>`;
          return `<div><dt>${words(who)}${day}</dt><dd>${told}</dd></div>`;
        })
        .join('')}</dl>`;

const entryHtml = ({ text, lines = [], facts = [], voices = [] }: Entry) =>
  `<li>${text === '' ? '' : `<p class="tsi-plan-what">${words(text)}</p>`}${lines.map(paragraph).join('')}${factsHtml(facts)}${voicesHtml(voices)}</li>`;

function blockHtml(block: PlanBlock): string {
  switch (block.kind) {
    case 'text':
      return paragraph(block.text);
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${words(item)}</li>`).join('')}</ul>`;
    case 'facts':
      return factsHtml(block.facts);
    case 'voices':
      return voicesHtml(block.voices);
    case 'entries': {
      const list = block.numbered ? 'ol' : 'ul';
      return `<${list} class="tsi-plan-entries">${block.entries.map(entryHtml).join('\n')}</${list}>`;
    }
    case 'table': {
      const head = block.columns.map((column) => `<th scope="col">${words(column)}</th>`).join('');
      const rows = block.rows.map(
        (row) => `<tr>${row.map((cell, index) => cellHtml(cell, block, index)).join('')}</tr>`,
      );
      return `<table aria-label="${escapeMarkup(block.name)}"><thead><tr>${head}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
    }
    case 'picture':
      // A small screen shows the picture in its own size, to be moved sideways by hand or by keyboard.
      return `<div class="tsi-plan-picture" role="group" aria-label="${escapeMarkup(block.name)}" tabindex="0">${block.svg}</div>`;
  }
}

/** A cell, with its column's words beside it where the screen is too narrow for columns. */
function cellHtml(cell: string, { columns }: PlanBlock & { kind: 'table' }, index: number): string {
  if (index === 0) return `<th scope="row">${words(cell)}</th>`;
  return cell === ''
    ? '<td></td>'
    : `<td data-label="${escapeMarkup(columns[index] ?? '')}">${words(cell)}</td>`;
}
