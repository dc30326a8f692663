import { escapeMarkup, type Locale, textIn } from '@tsi/core';
import { conversationPictures } from './conversationPictures.ts';

/** How a conversation picture is made. */
export interface ConversationPictureOptions {
  /** Begins every id inside the picture: a letter, then letters, digits, `-`, `_`. */
  readonly id: string;
  readonly locale?: Locale | undefined;
}

/**
 * A simple picture to talk about, for one of the eight SHANARRI parts (`safe` … `included`), as an SVG string.
 *
 * Swedish: samtalsbild. Our own drawings: everyday scenes with faces that show no feeling, readable in grey. Fills the
 * width it is given, 40 wide to 29 high.
 *
 * @throws RangeError when there is no picture for the part, TypeError when `id` cannot begin an id.
 * @example
 * ```ts
 * import { conversationPicture } from '@tsi/wellbeing-wheel';
 *
 * conversationPicture('safe', { id: 'card' }).startsWith('<svg'); // => true
 * ```
 */
export function conversationPicture(spoke: string, { id, locale }: ConversationPictureOptions): string {
  if (!/^[A-Za-z][\w-]*$/.test(id)) throw new TypeError('id: a letter, then letters, digits, - or _.');
  const picture = conversationPictures.get(spoke);
  if (!picture) throw new RangeError('There is no picture for this part.');
  const title = escapeMarkup(textIn(picture.title, locale));
  const description = escapeMarkup(textIn(picture.description, locale));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 116" role="img" aria-labelledby="${id}-title ${id}-desc"><title id="${id}-title">${title}</title><desc id="${id}-desc">${description}</desc><g fill="none" stroke="#222" stroke-width="2.4" stroke-linecap="round" stroke-linejoin="round">${picture.drawing()}</g></svg>`;
}
