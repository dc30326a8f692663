import { invisible } from './invisible.ts';

/**
 * Text made safe as content of one line of Markdown (CommonMark and GitHub's tables): a paragraph, a heading, a list
 * item or a table cell. It is read as it was written, and neither Markdown nor HTML is made of it.
 *
 * Line breaks become `<br>`, the only one that a table cell can hold; blanks at the ends go, since they would make
 * code or a break. Characters that nobody sees and that forbid or reverse reading are left out, as in
 * {@link escapeMarkup}. Limits: a bare address (`https://…`) stays as it is, and some programs make a link of it, to
 * the address that is read.
 *
 * @example
 * ```ts
 * import { escapeMarkdown } from '@tsi/core';
 *
 * escapeMarkdown('# *Viktigt* | <b>'); // => '\\# \\*Viktigt\\* \\| &lt;b&gt;'
 * escapeMarkdown('1. Ring\n2. Vänta'); // => '1\\. Ring<br>2. Vänta'
 * ```
 */
export const escapeMarkdown = (text: string): string =>
  text
    .replace(invisible, '')
    .trim()
    .replace(/[\\`*_[\]|~$#]/g, '\\$&')
    .replace(/^[-+=]/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2')
    .replace(/&(?=[#\p{L}])/gu, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .split(/\r\n?|[\n\u0085\u2028\u2029]/)
    .map((line) => line.trim())
    .join('<br>');
