import { citations, type Source } from '@tsi/core';

/** Sources on one line; a paragraph does not break in two. */
export const cite = (sources: readonly Source[]): string =>
  citations(sources).replace(/ (?=kap\.|§|[a-z] §)/g, '\u00A0');
