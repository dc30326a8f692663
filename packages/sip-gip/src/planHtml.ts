import { escapeMarkup } from '@tsi/core';
import type { PlanBlock } from './planSections.ts';
import type { WrittenPlan } from './renderPlan.ts';

/** A written plan as HTML: a fragment, or a whole page that prints on A4. */
export function htmlOf({ title, lines, notice, sections, lang }: WrittenPlan, page: boolean): string {
  const article = [
    `<article class="tsi-plan" lang="${escapeMarkup(lang)}">`,
    `<h1>${escapeMarkup(title)}</h1>`,
    ...lines.map((line) => `<p class="tsi-plan-line">${words(line)}</p>`),
    ...(notice === undefined
      ? []
      : [`<p class="tsi-plan-notice"><strong>${escapeMarkup(notice)}</strong></p>`]),
    ...sections.flatMap(({ heading, blocks }) => [
      '<section>',
      `<h2>${escapeMarkup(heading)}</h2>`,
      ...blocks.map((block) => blockHtml(block, heading)),
      '</section>',
    ]),
    '</article>',
  ].join('\n');
  if (!page) return article;
  return [
    '<!doctype html>',
    `<html lang="${escapeMarkup(lang)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeMarkup(title)}</title>`,
    `<style>${style}</style>`,
    '</head>',
    `<body>\n<main>\n${article}\n</main>\n</body>`,
    '</html>',
    '',
  ].join('\n');
}

const words = (text: string) =>
  escapeMarkup(text)
    .replace(/\b\d{4}-\d{2}-\d{2}\b/g, '<time>$&</time>')
    .replaceAll('\n', '<br>');

function blockHtml(block: PlanBlock, heading: string): string {
  switch (block.kind) {
    case 'text':
      return `<p>${words(block.text)}</p>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${words(item)}</li>`).join('')}</ul>`;
    case 'facts':
      return `<dl>${block.facts.map(([label, value]) => `<dt>${words(label)}</dt><dd>${words(value)}</dd>`).join('')}</dl>`;
    case 'table': {
      const head = block.columns.map((column) => `<th scope="col">${words(column)}</th>`).join('');
      const rows = block.rows.map(
        ([first = '', ...rest]) =>
          `<tr><th scope="row">${words(first)}</th>${rest.map((cell) => `<td>${words(cell)}</td>`).join('')}</tr>`,
      );
      return `<table aria-label="${escapeMarkup(heading)}"><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`;
    }
  }
}

const style = `
@page { size: A4; margin: 18mm 16mm; }
body { margin: 0 auto; max-width: 46rem; padding: 1.5rem; font: 16px/1.5 system-ui, 'DejaVu Sans', sans-serif; color: #1a1a1a; background: #fff; }
h1 { font-size: 1.6rem; line-height: 1.25; margin: 0 0 .25rem; }
h2 { font-size: 1.1rem; margin: 1.5rem 0 .35rem; border-bottom: 1px solid #767676; break-after: avoid; }
p, ul, dl { margin: .35rem 0; }
.tsi-plan-line { color: #4a4a4a; }
.tsi-plan-notice { border: 2px solid #1a1a1a; padding: .5rem .75rem; }
dl { display: grid; grid-template-columns: minmax(8rem, 12rem) 1fr; gap: .1rem 1rem; }
dt { font-weight: 600; }
dd { margin: 0; overflow-wrap: anywhere; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
th, td { border: 1px solid #949494; padding: .3rem .45rem; text-align: left; vertical-align: top; overflow-wrap: break-word; }
thead th { background: #eee; }
tbody th { font-weight: 400; }
time { white-space: nowrap; }
tr, dl, p { break-inside: avoid; }
@media print { body { padding: 0; font-size: 10.5pt; max-width: none; } }
`;
