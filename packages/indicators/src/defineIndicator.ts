import { readInput } from '@tsi/core';
import { checkIndicator } from './checkIndicator.ts';
import { Indicator } from './indicator.ts';

/**
 * A municipality's own indicator, written in code and checked when the program starts.
 *
 * Swedish: definiera ett eget nyckeltal. For a definition that arrives as a file, use `readInput(Indicator, …)` and
 * `checkIndicator`, which answer with findings.
 *
 * @throws TypeError when the definition is incomplete or contradicts itself; the message lists codes and fields.
 * @example
 * ```ts
 * import { catalogue, defineIndicator } from '@tsi/indicators';
 *
 * const perThousand = defineIndicator({
 *   ...catalogue.concernReportsPerMonth,
 *   id: 'concernReportsPerThousandChildYears',
 *   period: 'year',
 *   per: 1000,
 * });
 * perThousand.polarity; // => 'none'
 * ```
 */
export function defineIndicator(definition: Indicator): Indicator {
  const { value, findings } = readInput(Indicator, definition, { locale: 'en' });
  const problems = value ? checkIndicator(value, { locale: 'en' }) : findings;
  if (value && problems.length === 0) return value;
  const list = problems.map(({ code, path }) => `${code} at ${path.join('.')}`).join('; ');
  throw new TypeError(`The definition of an indicator is not usable: ${list}.`);
}
