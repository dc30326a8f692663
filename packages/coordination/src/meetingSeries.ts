import { addDays, addMonths, daysBetween, type Finding, type IsoDate, type Locale } from '@tsi/core';
import type { CouncilTerm, TermDays } from './councilTerm.ts';
import { finding } from './finding.ts';
import type { CoordinationCode } from './findingKinds.ts';
import { type IsoWeek, isoWeekOf, mondayOf, weekdayOf } from './isoWeek.ts';
import type { MeetingPeriod } from './meetingPeriod.ts';
import type { MeetingRule } from './meetingRule.ts';

/** One planned meeting. Swedish: planerat möte. */
export interface Meeting {
  /** Stays the same when the meeting is moved, so that a calendar moves it too and does not double it. */
  readonly id: string;
  readonly council: string;
  readonly on: IsoDate;
  readonly week: IsoWeek;
  /** The day that the rule gave, when it was closed and the meeting moved. */
  readonly movedFrom?: IsoDate;
  readonly time?: { readonly start: string; readonly end: string };
  readonly place?: string;
}

/** What {@link meetingSeries} answers. Swedish: mötesserie. */
export interface MeetingSeries {
  /** In the order of the calendar. */
  readonly meetings: readonly Meeting[];
  /** Days of the rule on which there is no meeting. Days outside the terms are not listed when the rule keeps to them. */
  readonly leftOut: readonly { readonly on: IsoDate; readonly why: 'break' | 'holiday' }[];
  readonly findings: readonly Finding[];
}

/**
 * The days on which a rule makes a council meet during a period.
 *
 * Swedish: mötesserie; udda och jämna veckor, var tredje vecka, n gånger per termin.
 *
 * Weeks are numbered by ISO 8601. A year with a week 53 (2026 is one) puts two odd weeks side by side and three weeks
 * between two even ones: a finding says so. `everyNthWeek` counts from its own day and does not notice the turn of the
 * year. Meetings that are spread over a term or a period fall on open days of their weekday, as evenly as those allow;
 * that is our proposal and no source's. A day that is closed is left out or moved within its week, by the rule's word.
 *
 * @param rule what `readInput(MeetingRule, …)` returned
 * @param period what `readInput(MeetingPeriod, …)` returned
 * @example
 * ```ts
 * import { type MeetingPeriod, type MeetingRule, meetingSeries } from '@tsi/coordination';
 *
 * const rule: MeetingRule = {
 *   schemaVersion: '1',
 *   council: 'elevhalsan',
 *   pattern: { kind: 'weekParity', weeks: 'odd', weekday: 4 },
 *   season: 'wholePeriod',
 *   whenClosed: 'leaveOut',
 * };
 * const period: MeetingPeriod = {
 *   schemaVersion: '1',
 *   from: '2026-12-14',
 *   to: '2027-01-17',
 *   terms: [],
 *   breaks: [],
 *   holidays: ['2026-12-24', '2026-12-25'],
 * };
 * const { meetings, findings } = meetingSeries(rule, period);
 * meetings.map(({ on, week }) => [on, week.week]); // => [['2026-12-17', 51], ['2026-12-31', 53], ['2027-01-07', 1]]
 * findings.map(({ code }) => code); // => ['coordination/weekFiftyThree']
 * ```
 */
export function meetingSeries(
  rule: MeetingRule,
  period: MeetingPeriod,
  { locale }: { readonly locale?: Locale | undefined } = {},
): MeetingSeries {
  const state = (code: CoordinationCode, path: Finding['path'], params = {}) =>
    finding(code, { path, params, locale });

  const reversed = [
    ...(period.from > period.to ? [['to']] : []),
    ...period.terms.flatMap((term, i) => (term.from > term.to ? [['terms', i, 'to']] : [])),
    ...period.breaks.flatMap((days, i) => (days.from > days.to ? [['breaks', i, 'to']] : [])),
  ].map((path) => state('coordination/periodReversed', ['period', ...path]));
  if (reversed.length > 0) return { meetings: [], leftOut: [], findings: reversed };

  const findings: Finding[] = [];
  const timeIsReversed = rule.time !== undefined && rule.time.end <= rule.time.start;
  if (timeIsReversed) findings.push(state('coordination/meetingTimeReversed', ['time', 'end']));

  const needsTerms = rule.season === 'terms' || rule.pattern.kind === 'perTerm';
  if (needsTerms && period.terms.length === 0) {
    findings.push(state('coordination/termDaysMissing', ['period', 'terms']));
    return { meetings: [], leftOut: [], findings };
  }

  const holidays = new Set(period.holidays);
  const inPeriod = (day: IsoDate) => period.from <= day && day <= period.to;
  const inTerms = (day: IsoDate) => period.terms.some(({ from, to }) => from <= day && day <= to);
  const inSeason = (day: IsoDate) => inPeriod(day) && (rule.season === 'wholePeriod' || inTerms(day));
  const closed = (day: IsoDate) => {
    if (period.breaks.some(({ from, to }) => from <= day && day <= to)) return 'break';
    return holidays.has(day) ? 'holiday' : undefined;
  };

  const meetings: Meeting[] = [];
  const leftOut: { on: IsoDate; why: 'break' | 'holiday' }[] = [];
  const taken = new Set<IsoDate>();

  const planned = plannedDays();
  const ofRule = new Set(planned.map(({ day }) => day));
  for (const { day, name } of planned) {
    const why = closed(day);
    const on = why === undefined ? day : rule.whenClosed === 'sameWeek' ? openDayOfWeek(day) : undefined;
    if (on === undefined) {
      leftOut.push({ on: day, why: why! });
      continue;
    }
    if (taken.has(on)) continue;
    taken.add(on);
    meetings.push({
      id: `${rule.council}-${name}`,
      council: rule.council,
      on,
      week: isoWeekOf(on),
      ...(on !== day && { movedFrom: day }),
      ...(rule.time && !timeIsReversed && { time: rule.time }),
      ...(rule.place !== undefined && { place: rule.place }),
    });
  }
  meetings.sort((a, b) => (a.on < b.on ? -1 : 1));
  if (leftOut.length > 0)
    findings.push(state('coordination/meetingsLeftOut', ['period'], { count: leftOut.length }));
  return { meetings, leftOut, findings };

  /** The days of the rule, each with what makes its meeting's id. */
  function plannedDays(): readonly { readonly day: IsoDate; readonly name: string }[] {
    const { pattern } = rule;
    const named = (days: readonly IsoDate[]) =>
      days.filter(inSeason).map((day) => ({ day, name: day as string }));
    switch (pattern.kind) {
      case 'weekParity': {
        findings.push(
          ...longYears(period, inSeason).map((year) =>
            state('coordination/weekFiftyThree', ['pattern', 'weeks'], { year }),
          ),
        );
        const odd = pattern.weeks === 'odd';
        return named(
          weekly(addDays(mondayOf(period.from), pattern.weekday - 1), 1).filter(
            (day) => (isoWeekOf(day).week % 2 === 1) === odd,
          ),
        );
      }
      case 'everyNthWeek':
        return named(weekly(pattern.from, pattern.every));
      case 'everyNthMonth':
        return named(monthly(pattern));
      case 'days': {
        for (const [i, day] of pattern.days.entries())
          if (!inSeason(day))
            findings.push(state('coordination/meetingOutsidePeriod', ['pattern', 'days', i]));
        return named([...new Set(pattern.days)].sort());
      }
      case 'perPeriod': {
        const days = spread(openDays(period.from, period.to, pattern.weekday), pattern.times);
        if (days.length < pattern.times)
          findings.push(state('coordination/tooFewOpenDays', ['pattern', 'times'], { open: days.length }));
        return days.map((day, i) => ({ day, name: `${period.from}-${i + 1}` }));
      }
      case 'perTerm':
        return period.terms.flatMap((term) => perTerm(term, pattern[term.term], pattern.weekday));
    }
  }

  function perTerm(term: TermDays, times: number, weekday: number) {
    const days = spread(openDays(term.from, term.to, weekday), times);
    if (days.length < times)
      findings.push(state('coordination/tooFewOpenDays', ['pattern', term.term], { open: days.length }));
    return days.map((day, i) => ({ day, name: `${termId(term)}-${i + 1}` }));
  }

  /** Every nth week through the period, in step with a day that may lie before or after it. */
  function weekly(anchor: IsoDate, every: number): readonly IsoDate[] {
    const step = every * 7;
    const behind = daysBetween(anchor, period.from);
    const days: IsoDate[] = [];
    for (
      let day = addDays(anchor, Math.ceil(behind / step) * step);
      day <= period.to;
      day = addDays(day, step)
    )
      days.push(day);
    return days;
  }

  function monthly(pattern: Extract<MeetingRule['pattern'], { kind: 'everyNthMonth' }>): readonly IsoDate[] {
    const first = `${pattern.from.slice(0, 7)}-01` as IsoDate;
    const behind = monthsBetween(first, period.from);
    const days: IsoDate[] = [];
    for (
      let month = addMonths(first, Math.ceil(behind / pattern.every) * pattern.every);
      month <= period.to;
      month = addMonths(month, pattern.every)
    )
      days.push(nthOfMonth(month, pattern.nth, pattern.weekday));
    return days;
  }

  function openDays(from: IsoDate, to: IsoDate, weekday: number): readonly IsoDate[] {
    const days: IsoDate[] = [];
    for (let day = addDays(mondayOf(from), weekday - 1); day <= to; day = addDays(day, 7))
      if (day >= from && inSeason(day) && closed(day) === undefined) days.push(day);
    return days;
  }

  /** An open weekday of the same week without a meeting: the next one, or else the one closest before. */
  function openDayOfWeek(day: IsoDate): IsoDate | undefined {
    const monday = mondayOf(day);
    const weekdays = [0, 1, 2, 3, 4].map((days) => addDays(monday, days));
    const free = (other: IsoDate) =>
      inSeason(other) && !closed(other) && !ofRule.has(other) && !taken.has(other);
    const open = weekdays.filter(free);
    return open.find((other) => other > day) ?? open.findLast((other) => other < day);
  }
}

const termId = ({ year, term }: CouncilTerm) => `${year}-${term}`;

const monthsBetween = (first: IsoDate, day: IsoDate) =>
  (Number(day.slice(0, 4)) - Number(first.slice(0, 4))) * 12 +
  Number(day.slice(5, 7)) -
  Number(first.slice(5, 7));

function nthOfMonth(first: IsoDate, nth: number | 'last', weekday: number): IsoDate {
  if (nth === 'last') {
    const end = addDays(addMonths(first, 1), -1);
    return addDays(end, -((weekdayOf(end) - weekday + 7) % 7));
  }
  return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
}

/** As many of the days as asked for, or all, from the middle of equally long stretches. */
function spread(days: readonly IsoDate[], times: number): readonly IsoDate[] {
  if (times >= days.length) return days;
  return Array.from(
    { length: times },
    (_, i) => days[Math.floor(((2 * i + 1) * days.length) / (2 * times))]!,
  );
}

/** Years whose week 53 has a day of the season. */
function longYears({ from, to }: MeetingPeriod, inSeason: (day: IsoDate) => boolean): readonly number[] {
  const years: number[] = [];
  for (let year = Number(from.slice(0, 4)) - 1; year <= Number(to.slice(0, 4)); year++) {
    const last = mondayOf(`${String(year).padStart(4, '0')}-12-28` as IsoDate);
    const days = [0, 1, 2, 3, 4, 5, 6].map((later) => addDays(last, later));
    if (isoWeekOf(last).week === 53 && days.some(inSeason)) years.push(year);
  }
  return years;
}
