import type { Finding, Locale } from '@tsi/core';
import { finding } from './finding.ts';
import type { Indicator } from './indicator.ts';
import { neverAdds } from './periodCheck.ts';

/** Along what counts can be added up. Swedish: tid, plats, ålder. */
export type Along = 'time' | 'place' | 'age';

/** What is known of the parts that are to be put together. */
export interface MergeOptions {
  /** What the groups keep apart, and so never add over. */
  readonly apart?: readonly Along[];
  /** No person stands in two rows that are added, so that persons counted once add up. Swedish: delat efter person. */
  readonly personsApart?: boolean;
}

/**
 * Can states of this measure be put together? Empty when they can; otherwise why not.
 *
 * Swedish: summerbarhet. Populations of a day add up over places and ages but not over time; distinct persons add up
 * only where no person stands in two parts; medians never do, since two medians do not tell the median of both.
 *
 * @param measure an indicator, or one of the two measures that an indicator cannot be.
 * @example
 * ```ts
 * import { catalogue, checkMergeable } from '@tsi/indicators';
 *
 * const codes = (...[measure, options]: Parameters<typeof checkMergeable>) =>
 *   checkMergeable(measure, options).map(({ code }) => code);
 * codes(catalogue.sipOffered); // => []
 * codes(catalogue.openMeasures, { apart: ['place'] }); // => ['indicators/doesNotAddUp']
 * codes(catalogue.openMeasures, { apart: ['place', 'time'] }); // => []
 * codes('median'); // => ['indicators/medianNotMergeable']
 * ```
 */
export function checkMergeable(
  measure: Indicator | 'median' | 'distinctPersons',
  { apart = [], personsApart = false, locale }: MergeOptions & { readonly locale?: Locale | undefined } = {},
): Finding[] {
  if (measure === 'median') return [finding('indicators/medianNotMergeable', { locale })];
  if (measure === 'distinctPersons' || neverAdds(measure))
    return personsApart ? [] : [finding('indicators/personsNotMergeable', { locale })];
  const { additive, period } = measure;
  const adds = {
    time: additive?.time ?? period !== 'day',
    place: additive?.place ?? true,
    age: !dividesByAge(measure) || (additive?.age ?? true),
  };
  return (['time', 'place', 'age'] as const)
    .filter((along) => !adds[along] && !apart.includes(along))
    .map((along) => finding('indicators/doesNotAddUp', { path: ['additive', along], locale }));
}

/** @throws RangeError with the codes when the counts must not be put together. */
export function requireMergeable(indicator: Indicator, options: MergeOptions): void {
  const problems = checkMergeable(indicator, { ...options, locale: 'en' });
  if (problems.length > 0) {
    const list = problems.map(({ code, path }) => [code, ...path].join(' ')).join('; ');
    throw new RangeError(`These counts must not be added up: ${list}.`);
  }
}

/** One age, or none that matters, cannot be added over. */
const dividesByAge = ({ numerator, denominator }: Indicator): boolean =>
  [numerator, denominator].some(({ ages }) => ages.some(({ from, to }) => from !== to));
