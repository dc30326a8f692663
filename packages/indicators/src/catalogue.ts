import { collaboration } from './catalogue/collaboration.ts';
import { concern } from './catalogue/concern.ts';
import { population } from './catalogue/population.ts';
import { school } from './catalogue/school.ts';
import { socialServices } from './catalogue/socialServices.ts';
import { wheel } from './catalogue/wheel.ts';
import { work } from './catalogue/work.ts';
import type { Indicator } from './indicator.ts';

const entries = {
  ...population,
  ...concern,
  ...school,
  ...work,
  ...socialServices,
  ...collaboration,
  ...wheel,
};

/**
 * Indicators of child wellbeing in a municipality, by id: those of the Dalsland report of 2022, their neighbours in the
 * national database, what no national source has (concern reports, absence), and measures of the collaboration itself.
 *
 * Swedish: nyckeltal. Definitions only, no values. A Kolada id says that the definition is the same; ids, ages and breaks
 * are from a copy of its list of March 2026. Where no source is named but our own, nobody else has defined the measure.
 */
export const catalogue: Readonly<Record<keyof typeof entries, Indicator>> = entries;
