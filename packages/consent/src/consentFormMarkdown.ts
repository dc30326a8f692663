import { escapeMarkdown as words } from '@tsi/core';
import type { FormBlock, WrittenForm } from './writtenForm.ts';

/** A form or a receipt as Markdown. */
export function consentFormMarkdown({ title, introduction, sections }: WrittenForm): string {
  const paragraphs = [
    `# ${words(title)}`,
    ...introduction.map((part) => block(part, 3)),
    ...sections.flatMap(({ heading, blocks }) => [
      `## ${words(heading)}`,
      ...blocks.map((part) => block(part, 3)),
    ]),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

function block(part: FormBlock, level: number): string {
  switch (part.kind) {
    case 'text':
      return words(part.text);
    case 'list':
      return `**${words(part.label)}**\n\n${part.items.map((item) => `- ${words(item)}`).join('\n')}`;
    case 'facts':
      return part.facts.map(([label, value]) => `- **${words(label)}**: ${words(value)}`).join('\n');
    case 'group':
      return [
        `${'#'.repeat(level)} ${words(part.legend)}`,
        ...part.blocks.map((inner) => block(inner, level + 1)),
      ].join('\n\n');
    case 'choice':
      return `**${words(part.legend)}**\n\n${part.options.map((option) => `- [ ] ${words(option)}`).join('\n')}`;
    case 'line':
      return `${words(part.label)}: ${'\\_'.repeat(part.room === 'words' ? 60 : 30)}`;
  }
}
