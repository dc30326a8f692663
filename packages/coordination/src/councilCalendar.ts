import type { Finding, Locale, Text } from '@tsi/core';
import { type ChairAnswer, chairOf } from './chairOf.ts';
import type { Council } from './council.ts';
import { type CouncilTerm, councilTermOn } from './councilTerm.ts';
import type { MeetingPeriod } from './meetingPeriod.ts';
import type { MeetingRule } from './meetingRule.ts';
import { type Meeting, type MeetingSeries, meetingSeries } from './meetingSeries.ts';

/** A meeting with its council and the chair of its term. Swedish: möte i kalendern. */
export interface CalendarMeeting extends Meeting {
  readonly label: Text;
  /** By the terms' days where the day lies in one, or else by half-year. */
  readonly term: CouncilTerm;
  readonly chair: ChairAnswer;
}

/** What {@link councilCalendar} answers. Swedish: årskalender för samverkan. */
export interface CouncilCalendar {
  readonly period: MeetingPeriod;
  /** In the order in which they were given. */
  readonly councils: readonly Council[];
  /** By day, time of day and council. */
  readonly meetings: readonly CalendarMeeting[];
  /** By council id. Days of the rules without a meeting. */
  readonly leftOut: readonly (MeetingSeries['leftOut'][number] & { readonly council: string })[];
  /** Paths begin with the council's position in the list. */
  readonly findings: readonly Finding[];
}

/**
 * The meetings of several councils in one calendar, each with the chair of its term.
 *
 * Swedish: årskalender; vilka möten, och vem leder dem.
 *
 * @throws RangeError when a rule is of another council than the one it stands beside, or two councils share an id.
 * @example
 * ```ts
 * import { councilCalendar, councils, type MeetingPeriod } from '@tsi/coordination';
 *
 * const spring: MeetingPeriod = {
 *   schemaVersion: '1',
 *   from: '2027-01-01',
 *   to: '2027-06-30',
 *   terms: [{ year: 2027, term: 'spring', from: '2027-01-11', to: '2027-06-11' }],
 *   breaks: [],
 *   holidays: [],
 * };
 * const calendar = councilCalendar(
 *   [
 *     {
 *       council: councils.kavlingeCentral,
 *       rule: {
 *         schemaVersion: '1',
 *         council: 'kavlingeCentral',
 *         pattern: { kind: 'perTerm', spring: 2, autumn: 2, weekday: 2 },
 *         season: 'terms',
 *         whenClosed: 'sameWeek',
 *       },
 *     },
 *   ],
 *   spring,
 * );
 * calendar.meetings.map(({ on, chair }) => [on, chair.chair]); // => [['2027-02-16', { sv: 'chefen för förskolan', en: 'the head of preschool' }], ['2027-05-04', { sv: 'chefen för förskolan', en: 'the head of preschool' }]]
 * ```
 */
export function councilCalendar(
  plans: readonly { readonly council: Council; readonly rule: MeetingRule }[],
  period: MeetingPeriod,
  { locale }: { readonly locale?: Locale | undefined } = {},
): CouncilCalendar {
  const ids = plans.map(({ council }) => council.id);
  if (plans.some(({ council, rule }) => council.id !== rule.council) || new Set(ids).size < ids.length)
    throw new RangeError('Each council needs an id of its own and a rule with that id.');

  const series = plans.map(({ rule }) => meetingSeries(rule, period, { locale }));
  const meetings = plans.flatMap(({ council }, i) =>
    series[i]!.meetings.map((meeting): CalendarMeeting => {
      const term = councilTermOn(meeting.on, period.terms);
      return { ...meeting, label: council.label, term, chair: chairOf(council, term, { locale }) };
    }),
  );
  const order = ({ on, time, id }: CalendarMeeting) => `${on} ${time?.start ?? ''} ${id}`;
  return {
    period,
    councils: plans.map(({ council }) => council),
    meetings: meetings.sort((a, b) => (order(a) < order(b) ? -1 : 1)),
    leftOut: series.flatMap(({ leftOut }, i) => leftOut.map((day) => ({ ...day, council: ids[i]! }))),
    findings: series.flatMap(({ findings }, i) =>
      findings.map((found) => ({ ...found, path: [i, ...found.path] })),
    ),
  };
}
