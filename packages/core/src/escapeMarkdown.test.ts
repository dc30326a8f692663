import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from './index.ts';

test.each([
  ['rubrik', '# Barnet', '\\# Barnet'],
  ['lista', '- bröd', '\\- bröd'],
  ['numrerad lista', '1. bröd', '1\\. bröd'],
  ['dag, som inte är en lista', '2026-02-09', '2026-02-09'],
  ['tabellcell', 'a | b', 'a \\| b'],
  ['länk', '[x](javascript:alert)', '\\[x\\](javascript:alert)'],
  ['html', '<b>&amp;', '&lt;b&gt;&amp;amp;'],
  ['och-tecken i löpande text', 'BVC & BUP', 'BVC & BUP'],
  ['rader', 'ett \r\n  två\rtre', 'ett<br>två<br>tre'],
  ['mellanslag som gör kod', '    kod', 'kod'],
  ['vänd läsriktning', 'a\u202Eb\u2066c', 'abc'],
  ['styrtecken', 'a\u0000b\u001Bc', 'abc'],
])('%s', (_, text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

/** What a reader of the page reads, when the page holds nothing but text and line breaks. */
const read = (html: string) =>
  html
    .replaceAll('<br>', '\n')
    .replace(/&(lt|gt|quot|amp|#39);/g, (_, name: string) => signs[name] ?? '')
    .trim();
const signs: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" };
const lines = (text: string) => text.split('\n').map((line) => line.trim());

describe('read by a Markdown program, in every place that it may stand', () => {
  // Made of what Markdown and HTML are made of. Addresses are left out: they become links to themselves.
  const pieces = [
    ...'#*_`~[]()!|\\<>&;$=+-:"\'.^{}',
    '1.',
    '9)',
    '    ',
    '\n',
    '&amp;',
    '<b>',
    '-->',
    ']]>',
    'å',
    'x',
    ' ',
  ];
  const words = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((some) => `x${some.join('')}x`);
  const anywhere = fc
    .oneof(
      words,
      words.map((text) => text.slice(1)),
      words.map((text) => text.slice(0, -1)),
    )
    .filter((text) => text.trim() !== '');

  test.each([
    ['paragraph', (text: string) => text, /^<p>(.*)<\/p>\n$/s],
    ['heading', (text: string) => `## ${text}`, /^<h2>(.*)<\/h2>\n$/s],
    ['list item', (text: string) => `- ${text}`, /^<ul>\n<li>(.*)<\/li>\n<\/ul>\n$/s],
    [
      'table cell',
      (text: string) => `| ${text} |\n| --- |`,
      /^<table>\n<thead>\n<tr>\n<th>(.*)<\/th>\n<\/tr>\n<\/thead>\n<\/table>\n$/s,
    ],
  ])('%s: the words, and nothing but the words', (_, place, page) => {
    fc.assert(
      fc.property(anywhere, (text) => {
        const html = String(marked.parse(place(escapeMarkdown(text)), { async: false }));
        const content = page.exec(html)?.[1] ?? '';
        expect(content.replaceAll('<br>', '')).not.toMatch(/[<>]/);
        expect(lines(read(content))).toEqual(lines(text.trim()));
      }),
      { numRuns: 2000 },
    );
  });
});
