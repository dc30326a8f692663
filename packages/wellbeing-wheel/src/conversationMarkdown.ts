import { textIn, escapeMarkdown as words } from '@tsi/core';
import type { ConversationBlock, ConversationDocument } from './conversationDocument.ts';
import { conversationWords } from './conversationWords.ts';
import { fillIn } from './wheelWords.ts';

/** A guide or a note template as Markdown. A picture is told in words. */
export function conversationMarkdown({
  lang,
  title,
  lines,
  notices,
  sections,
  closing,
}: ConversationDocument): string {
  const picture = textIn(conversationWords.picture, lang);
  const paragraphs = [
    `# ${words(title)}`,
    ...lines.map(words),
    ...notices.map((notice) => `**${words(notice)}**`),
    ...sections.flatMap((section) => [
      `## ${words(section.heading)}`,
      ...(section.picture
        ? [`*${words(fillIn(picture, { description: section.picture.description }))}*`]
        : []),
      ...section.blocks.map(blockMarkdown),
    ]),
    ...closing.map((line) => `*${words(line)}*`),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function blockMarkdown(block: ConversationBlock): string {
  switch (block.kind) {
    case 'text':
      return words(block.text);
    case 'aside':
      return `*${words(block.text)}*`;
    case 'list':
      return block.items.map((item) => `- ${words(item)}`).join('\n');
    case 'ticks':
      return block.items.map((item) => `- [ ] ${words(item)}`).join('\n');
    case 'blanks':
      return block.labels.map((label) => `- **${words(label)}:**`).join('\n');
    case 'lines':
      return '…';
    case 'table':
      return [
        row(block.columns.map(words)),
        row(block.columns.map(() => '---')),
        ...block.rows.map((cells) => row(cells.map(words))),
      ].join('\n');
  }
}
