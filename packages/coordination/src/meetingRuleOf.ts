import type { IsoDate } from '@tsi/core';
import type { Council } from './council.ts';
import type { Forum } from './forum.ts';
import type { MeetingRule } from './meetingRule.ts';

/** What a source never says and the council itself settles. Swedish: egna val. */
export interface MeetingChoices extends Pick<MeetingRule, 'season' | 'whenClosed' | 'time' | 'place'> {
  /** 1 måndag – 7 söndag. */
  readonly weekday: number;
  /** A day of that weekday in the week of the first meeting; weeks and months are counted from it. */
  readonly first: IsoDate;
}

type Often = Omit<Exclude<Council['meetings'], 'notStated'>, 'bound'> &
  Partial<Pick<Exclude<Forum['cadence'], string>, 'weeks' | 'perTerm'>>;

/**
 * A meeting rule out of how often a source says that a body meets, or `notStated` when it says nothing that can be used.
 *
 * Swedish: från mötestäthet till mötesregel. A proposal: as many meetings as the source's number, spread evenly. A number
 * per half-year becomes one per term; one per year or school year is divided between the terms, with the odd one in spring
 * unless the source divides it otherwise. Several meetings a week or a month have no rule here.
 *
 * @param body a council or a forum
 * @example
 * ```ts
 * import { councils, meetingRuleOf } from '@tsi/coordination';
 *
 * const choices = { weekday: 2, first: '2026-01-13', season: 'terms', whenClosed: 'sameWeek' } as const;
 * const rule = meetingRuleOf(councils.kavlingeCentral, choices);
 * rule !== 'notStated' && rule.pattern; // => { kind: 'perTerm', spring: 2, autumn: 2, weekday: 2 }
 * meetingRuleOf(councils.orebroEducationHeads, choices); // => 'notStated'
 * ```
 */
export function meetingRuleOf(body: Council | Forum, choices: MeetingChoices): MeetingRule | 'notStated' {
  const often = 'cadence' in body ? body.cadence : body.meetings;
  if (typeof often === 'string') return 'notStated';
  const { weekday, first, ...rest } = choices;
  const pattern = patternOf(often, weekday, first);
  return pattern === undefined ? 'notStated' : { schemaVersion: '1', council: body.id, pattern, ...rest };
}

function patternOf(often: Often, weekday: number, first: IsoDate): MeetingRule['pattern'] | undefined {
  const { times, every, unit, weeks, perTerm } = often;
  if (unit === 'week' || unit === 'month') {
    if (times !== 1) return undefined;
    if (unit === 'month') {
      return every > 12
        ? undefined
        : { kind: 'everyNthMonth', every, from: first, nth: nthOf(first), weekday };
    }
    if (weeks !== undefined) return every === 2 ? { kind: 'weekParity', weeks, weekday } : undefined;
    return every > 52 ? undefined : { kind: 'everyNthWeek', every, from: first };
  }
  if (every !== 1) return undefined;
  if (unit === 'term' || unit === 'halfYear')
    return { kind: 'perTerm', spring: times, autumn: times, weekday };
  const autumn = perTerm?.autumn ?? Math.floor(times / 2);
  return { kind: 'perTerm', spring: perTerm?.spring ?? times - autumn, autumn, weekday };
}

/** Which of its weekday in the month a day is; the fifth counts as the last. */
const nthOf = (day: IsoDate): 1 | 2 | 3 | 4 | 'last' => {
  const nth = Math.ceil(Number(day.slice(8)) / 7);
  return nth === 1 || nth === 2 || nth === 3 || nth === 4 ? nth : 'last';
};
