import { type Locale, textIn } from '@tsi/core';
import { type AgeStage, requireAgeStage } from './ageStage.ts';
import { indicatorWords } from './indicatorWords.ts';
import type { ResilienceDomain, ResilienceLevel } from './resilienceDomains.ts';

/**
 * Examples of what a domain can look like at an age stage, on one level: something to look for, or to ask about.
 *
 * Swedish: exempel på tecken, småbarnsåren, skolåren och tonåren. Own words and own choice, tried out on nobody. They
 * are examples and not a checklist: nothing is to be ticked off or counted, a child may show the same strength in
 * another way, and that an example is missing says nothing. What was noticed is written as an {@link Observation}.
 *
 * @throws RangeError when there is no such domain, level or age stage.
 * @example
 * ```ts
 * import { domainIndicators } from '@tsi/resilience-matrix';
 *
 * domainIndicators('friendships', { level: 'community', ageStage: 'schoolYears', locale: 'en' })[0]; // => 'An adult at break notices who walks alone.'
 * ```
 */
export function domainIndicators(
  domain: ResilienceDomain['id'],
  options: {
    readonly level: ResilienceLevel;
    readonly ageStage: AgeStage;
    readonly locale?: Locale | undefined;
  },
): readonly string[] {
  const { level, ageStage, locale } = options;
  requireAgeStage(ageStage);
  if (!Object.hasOwn(indicatorWords, domain)) throw new RangeError('No such resilience domain.');
  const levels = indicatorWords[domain][ageStage];
  if (!Object.hasOwn(levels, level)) throw new RangeError('level: no such level.');
  return levels[level].map(([sv, en]) => textIn({ sv, en }, locale));
}
