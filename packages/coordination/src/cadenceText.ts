import type { Locale } from '@tsi/core';
import type { Cadence } from './forum.ts';

type Unit = Cadence['unit'];

/**
 * How often, in words.
 *
 * Swedish: hur ofta. Written from the typed cadence; what the source wrote is its `verbatim`.
 *
 * @example
 * ```ts
 * import { cadenceText, forums } from '@tsi/coordination';
 *
 * cadenceText(forums.bengtsforsSspfSteeringGroup.cadence); // => 'var tredje månad'
 * cadenceText(forums.dalsEdChildCollaboration.cadence, { locale: 'en' }); // => '3 times a school year'
 * cadenceText(forums.amalTeamsMeetingYears7To9.cadence); // => 'udda veckor'
 * ```
 */
export function cadenceText(
  cadence: Cadence,
  { locale }: { readonly locale?: Locale | undefined } = {},
): string {
  return locale === 'en' ? inEnglish(cadence) : inSwedish(cadence);
}

function inSwedish({ times, every, unit, weeks }: Cadence): string {
  const isNeuter = unit === 'schoolYear' || unit === 'year';
  const name = swedish[unit];
  if (weeks && unit === 'week' && every === 2 && times === 1)
    return weeks === 'odd' ? 'udda veckor' : 'jämna veckor';
  if (times > 1)
    return every === 1 ? `${times} gånger per ${name[0]}` : `${times} gånger på ${every} ${name[1]}`;
  if (every === 1) return `varje ${name[0]}`;
  if (every === 2) return `${isNeuter ? 'vartannat' : 'varannan'} ${name[0]}`;
  return `${isNeuter ? 'vart' : 'var'} ${ordinals[every] ?? `${every}:e`} ${name[0]}`;
}

function inEnglish({ times, every, unit, weeks }: Cadence): string {
  const name = english[unit];
  if (weeks && unit === 'week' && every === 2 && times === 1) return `${weeks} weeks`;
  if (times > 1) return every === 1 ? `${times} times a ${name}` : `${times} times in ${every} ${name}s`;
  return every === 1 ? `every ${name}` : `every ${every} ${name}s`;
}

const ordinals: Readonly<Record<number, string>> = { 3: 'tredje', 4: 'fjärde', 5: 'femte', 6: 'sjätte' };

const swedish: Readonly<Record<Unit, readonly [one: string, many: string]>> = {
  week: ['vecka', 'veckor'],
  month: ['månad', 'månader'],
  term: ['termin', 'terminer'],
  schoolYear: ['läsår', 'läsår'],
  year: ['år', 'år'],
};

const english: Readonly<Record<Unit, string>> = {
  week: 'week',
  month: 'month',
  term: 'term',
  schoolYear: 'school year',
  year: 'year',
};
