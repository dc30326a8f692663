import { Indicator } from './indicator.ts';
import { PublishedFigures } from './publishedFigures.ts';

/** The documents that have a JSON Schema file, by file name. */
export const documents = { indicator: Indicator, 'published-figures': PublishedFigures } as const;
