import { citation, type Source } from '@tsi/core';

/** A source whose paragraph does not break across lines. */
export const cite = (source: Source): string =>
  citation(source).replace(/ (?=kap\.|§|\d+ (kap|§)|[a-z] §)/g, '\u00A0');
