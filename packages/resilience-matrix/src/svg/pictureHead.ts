import { escapeMarkup, type Locale } from '@tsi/core';
import { width } from './layout.ts';

/** What every picture begins with: the svg tag, title and description with ids of their own, and white paper. */
export const pictureHead = (picture: {
  readonly id: string;
  readonly locale: Locale | undefined;
  readonly height: number;
  readonly title: string;
  readonly description: string;
}): readonly string[] => {
  const { id, locale, height, title, description } = picture;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" lang="${locale === 'en' ? 'en' : 'sv'}" aria-labelledby="${id}-title" aria-describedby="${id}-desc" font-family="system-ui, 'Segoe UI', Roboto, 'DejaVu Sans', sans-serif">`,
    `<title id="${id}-title">${escapeMarkup(title)}</title>`,
    `<desc id="${id}-desc">${escapeMarkup(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
  ];
};
