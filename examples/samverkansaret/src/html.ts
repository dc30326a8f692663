import { escapeMarkup } from '@tsi/core';

/** Markup that is safe to put into a page as it is. */
export interface Html {
  readonly markup: string;
}

type Value = Html | string | number | undefined | readonly Value[];

const markupOf = (value: Value): string => {
  if (value === undefined) return '';
  if (typeof value === 'object') return 'markup' in value ? value.markup : value.map(markupOf).join('');
  return escapeMarkup(String(value));
};

/** A template in which every value is escaped, unless it is markup already. */
export const html = (strings: TemplateStringsArray, ...values: readonly Value[]): Html => ({
  markup: strings.reduce((page, part, i) => `${page}${markupOf(values[i - 1])}${part}`),
});

/** Markup that a package made and escaped itself. */
export const trusted = (markup: string): Html => ({ markup });

/** Content that may be wider than a small screen: it scrolls by itself, by keyboard too. Each label stands once on a page. */
export const scrolling = (label: string, content: Value): Html =>
  html`<div class="scroll" role="region" aria-label="${label}" tabindex="0">${content}</div>`;
