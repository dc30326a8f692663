import { escapeMarkdown as words } from '@tsi/core';
import type { Entry, Facts, PlanBlock, Voice, WrittenPlan } from './planBlocks.ts';

/** A written plan as Markdown; its title is a heading of this level. */
export function planMarkdown({ title, lines, notice, sections }: WrittenPlan, level: number): string {
  const paragraphs = [
    `${'#'.repeat(level)} ${words(title)}`,
    ...lines.map(words),
    ...(notice === undefined ? [] : [`**${words(notice)}**`]),
    ...sections.flatMap(({ heading, blocks }) => [
      `${'#'.repeat(level + 1)} ${words(heading)}`,
      ...blocks.flatMap(blockMarkdown),
    ]),
  ];
  return `${paragraphs.join('\n\n')}\n`;
}

const item = (text: string, below: readonly string[] = [], mark = '-') =>
  [`${mark} ${words(text)}`, ...below.map((line) => `${' '.repeat(mark.length + 1)}- ${line}`)].join('\n');

const pairs = (facts: Facts) => facts.map(([label, value]) => `**${words(label)}**: ${words(value)}`);

const told = ({ who, said, instead, on }: Voice) =>
  `**${words(who)}**${on === undefined ? '' : ` (${words(on)})`}: ${words(said === undefined ? (instead ?? '') : said)}`;

const entry = ({ text, lines = [], facts = [], voices = [] }: Entry, mark: string) =>
  item(text, [...lines.map(words), ...pairs(facts), ...voices.map(told)], mark);

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function blockMarkdown(block: PlanBlock): string | readonly [] {
  switch (block.kind) {
    case 'text':
      return words(block.text);
    case 'list':
      return block.items.map((text) => item(text)).join('\n');
    case 'facts':
      return pairs(block.facts)
        .map((fact) => `- ${fact}`)
        .join('\n');
    case 'voices':
      return block.voices.map((voice) => `- ${told(voice)}`).join('\n');
    case 'entries':
      return block.entries.map((one, index) => entry(one, block.numbered ? `${index + 1}.` : '-')).join('\n');
    case 'table':
      return [
        row(block.columns.map(words)),
        row(block.columns.map(() => '---')),
        ...block.rows.map((cells) => row(cells.map(words))),
      ].join('\n');
    case 'picture':
      return [];
  }
}
