import { escapeMarkup } from '@tsi/core';
import type { PlanBlock } from './planSections.ts';
import type { WrittenPlan } from './renderPlan.ts';

/** A written plan as Markdown. */
export function markdownOf({ title, lines, notice, sections }: WrittenPlan): string {
  const paragraphs = [
    `# ${words(title)}`,
    ...lines.map(words),
    ...(notice === undefined ? [] : [`**${words(notice)}**`]),
    ...sections.flatMap(({ heading, blocks }) => [`## ${words(heading)}`, ...blocks.map(blockMarkdown)]),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

/** Entered words never become markup: neither Markdown nor the HTML that Markdown lets through. */
const words = (text: string) =>
  escapeMarkup(
    text
      .replace(/[\\`*_[\]|~]/g, '\\$&')
      .replace(/^(\s*)([-+#=])/gm, '$1\\$2')
      .replace(/^(\s*\d+)([.)])/gm, '$1\\$2'),
  )
    .replace(/\r\n?/g, '\n')
    .replaceAll('\n', '<br>');

function blockMarkdown(block: PlanBlock): string {
  switch (block.kind) {
    case 'text':
      return words(block.text);
    case 'list':
      return block.items.map((item) => `- ${words(item)}`).join('\n');
    case 'facts':
      return block.facts.map(([label, value]) => `- **${words(label)}**: ${words(value)}`).join('\n');
    case 'table':
      return [block.columns, block.columns.map(() => undefined), ...block.rows]
        .map((row) => `| ${row.map((cell) => (cell === undefined ? '---' : words(cell))).join(' | ')} |`)
        .join('\n');
  }
}
