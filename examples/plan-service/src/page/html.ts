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

/** Markup of our own, put in as it is. */
export const trusted = (markup: string): Html => ({ markup });
