import { FigureRelease } from './figureRelease.ts';
import { FigureTable } from './figureTable.ts';
import { Indicator } from './indicator.ts';
import { PublishedFigures } from './publishedFigures.ts';
import { SuppressionPolicy } from './suppressionPolicy.ts';

/** The documents that have a JSON Schema file, by file name. */
export const documents = {
  'figure-release': FigureRelease,
  'figure-table': FigureTable,
  indicator: Indicator,
  'published-figures': PublishedFigures,
  'suppression-policy': SuppressionPolicy,
} as const;
