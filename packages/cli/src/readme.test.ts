import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { tsi } from '../testing/tsi.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');

/** The blocks of a language, each with the file that the line before it names. */
const blocks = (language: string) =>
  [...readme.matchAll(new RegExp(`([^\\n]*)\\n\\n\`\`\`${language}\\n([^]*?)\\n\`\`\``, 'g'))].map(
    ([, before = '', text = '']) => ({ file: /`([^`]+\.(?:json|csv))`/.exec(before)?.[1], text }),
  );

const files = Object.fromEntries(
  [...blocks('json'), ...blocks('text')].flatMap(({ file, text }) => (file ? [[file, text]] : [])),
);

test.each(
  blocks('console').flatMap(({ text }) =>
    text
      .split(/^\$ npx @tsi\/cli /m)
      .slice(1)
      .map((said) => {
        const [command = '', ...lines] = said.trimEnd().split('\n');
        return [command, lines.join('\n')] as const;
      }),
  ),
)('tsi %s', async (command, expected) => {
  const { out } = await tsi(command.replace(/ > .*$/, ''), files);
  if (command.includes(' > ')) expect(JSON.parse(out)).toBeDefined();
  else expect(out).toBe(expected);
});
