import { escapeMarkup } from '@tsi/core';

/** A whole HTML page around one piece, without script, fonts or links. */
export const conversationPage = (page: {
  readonly lang: string;
  readonly title: string;
  readonly style: string;
  readonly body: string;
}): string =>
  [
    '<!doctype html>',
    `<html lang="${escapeMarkup(page.lang)}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeMarkup(page.title)}</title>`,
    `<style>${page.style}</style>`,
    '</head>',
    `<body>\n<main>\n${page.body}\n</main>\n</body>`,
    '</html>',
    '',
  ].join('\n');
