import { invisible } from './invisible.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * Text made safe as content or quoted attribute of HTML and SVG.
 *
 * Characters that nobody sees are left out: controls that XML forbids, since one of them makes a whole SVG unreadable,
 * and those that reverse the reading direction of what follows.
 */
export const escapeMarkup = (text: string): string =>
  text.replace(invisible, '').replace(/[&<>"']/g, (character) => entities[character] ?? character);
