import type { IsoDate } from './isoDate.ts';

/** A school year and the half of it. Swedish: läsår och termin. */
export interface Term {
  /** `'2025/26'`. Swedish: läsår. */
  readonly schoolYear: string;
  /** Swedish: hösttermin, vårtermin. */
  readonly term: 'autumn' | 'spring';
}

/**
 * The school year and term that a day falls in, counted in half-years: 1 July to 31 December is autumn.
 *
 * Swedish: läsår och termin på en viss dag. Exact term dates (läsårstider) are decided locally every year and are
 * not in here: in June and August a day may fall in the holidays. A caller that has them compares days instead.
 *
 * @example
 * ```ts
 * import { termOn } from '@tsi/core';
 *
 * termOn('2026-02-03'); // => { schoolYear: '2025/26', term: 'spring' }
 * ```
 */
export function termOn(on: IsoDate): Term {
  const year = Number(on.slice(0, 4));
  const term = on.slice(5) >= '07-01' ? 'autumn' : 'spring';
  const first = term === 'autumn' ? year : year - 1;
  return { schoolYear: `${first}/${String((first + 1) % 100).padStart(2, '0')}`, term };
}
