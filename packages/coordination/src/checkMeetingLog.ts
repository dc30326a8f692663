import { addDays, type Finding, type IsoDate, type Locale, requireDay } from '@tsi/core';
import type { Council } from './council.ts';
import type { TermDays } from './councilTerm.ts';
import { finding } from './finding.ts';
import type { CoordinationCode } from './findingKinds.ts';
import type { MeetingLog } from './meetingLog.ts';

/** The meetings of one term, half-year, school year or year beside the number that the council is to hold. */
export interface MeetingCount {
  readonly from: IsoDate;
  readonly to: IsoDate;
  readonly held: number;
  readonly expected: number;
  /**
   * `reached` · `below`: the time is over and there were fewer · `notYet`: it goes on · `notCovered`: the log is not
   * complete for it, so fewer in the log is not fewer held.
   */
  readonly state: 'reached' | 'below' | 'notYet' | 'notCovered';
}

/**
 * Did the council meet as often as it is meant to?
 *
 * Swedish: höll rådet så många möten som det ska?
 *
 * Counted per term (with the terms' days, from `terms`), calendar half-year, school year (autumn term to spring term) or
 * calendar year, as the council's own number is stated. Every such stretch that the log touches is answered for. A number
 * per week or month is not tested here, because no source says whether it holds through holidays: compare with the planned
 * series instead. Too few is a `warning` where the source calls its number a minimum and `info` where it only states it.
 *
 * @param log what `readInput(MeetingLog, …)` returned
 * @param options `on`: the day of the question; later meetings are not counted
 * @throws RangeError when `on` is not a calendar day.
 * @example
 * ```ts
 * import { checkMeetingLog, councils } from '@tsi/coordination';
 *
 * const log = {
 *   schemaVersion: '1' as const,
 *   council: 'kavlingeCentral',
 *   from: '2026-01-01' as const,
 *   to: '2026-11-30' as const,
 *   meetings: [
 *     { on: '2026-02-10' as const, status: 'held' as const },
 *     { on: '2026-05-05' as const, status: 'cancelled' as const },
 *     { on: '2026-09-15' as const, status: 'held' as const },
 *   ],
 * };
 * const { counts, findings } = checkMeetingLog(councils.kavlingeCentral, log, { on: '2026-11-30', terms: [] });
 * counts.map(({ to, held, expected, state }) => [to, held, expected, state]); // => [['2026-06-30', 1, 2, 'below'], ['2026-12-31', 1, 2, 'notYet']]
 * findings.map(({ code, severity }) => [code, severity]); // => [['coordination/fewerMeetings', 'warning'], ['coordination/meetingsRemain', 'info']]
 * ```
 */
export function checkMeetingLog(
  council: Council,
  log: MeetingLog,
  options: {
    readonly on: IsoDate;
    readonly terms: readonly TermDays[];
    readonly locale?: Locale | undefined;
  },
): { readonly counts: readonly MeetingCount[]; readonly findings: readonly Finding[] } {
  const { on, terms, locale } = options;
  requireDay(on);
  const { meetings } = council;
  const state = (code: CoordinationCode, path: Finding['path'], params = {}) =>
    finding(code, { path, params, locale, sources: council.sources });

  if (log.council !== council.id)
    return { counts: [], findings: [state('coordination/logOfOtherCouncil', ['council'])] };
  const reversed = [
    ...(log.from > log.to ? [['to']] : []),
    ...terms.flatMap((term, i) => (term.from > term.to ? [['terms', i, 'to']] : [])),
  ].map((path) => state('coordination/periodReversed', path));
  if (reversed.length > 0) return { counts: [], findings: reversed };

  const held = new Set<IsoDate>();
  const findings: Finding[] = [];
  for (const [i, meeting] of log.meetings.entries()) {
    const path = ['meetings', i, 'on'];
    if (meeting.on > on) findings.push(state('coordination/afterTheDay', path));
    else if (meeting.on < log.from || meeting.on > log.to)
      findings.push(state('coordination/meetingOutsidePeriod', path));
    else if (meeting.status === 'held' && held.has(meeting.on))
      findings.push(state('coordination/meetingTwice', path));
    else if (meeting.status === 'held') held.add(meeting.on);
  }

  if (meetings === 'notStated') {
    findings.push(state('coordination/councilNotStated', ['council', 'meetings']));
    return { counts: [], findings };
  }
  const stretches = stretchesOf(meetings, terms, log.from, log.to);
  if (stretches === 'notCountable') {
    findings.push(state('coordination/meetingsNotCounted', ['council', 'meetings']));
    return { counts: [], findings };
  }
  if (stretches === 'noTerms') {
    findings.push(state('coordination/termDaysMissing', ['terms']));
    return { counts: [], findings };
  }

  const counts = stretches.map(({ from, to }): MeetingCount => {
    const expected = meetings.times;
    const number = [...held].filter((day) => from <= day && day <= to).length;
    const covered = log.from <= from && to <= log.to && to <= on;
    const goesOn = log.from <= from && to > on && log.to >= on;
    const stateOf = number >= expected ? 'reached' : covered ? 'below' : goesOn ? 'notYet' : 'notCovered';
    return { from, to, held: number, expected, state: stateOf };
  });
  return { counts, findings: [...findings, ...counts.flatMap(ofCount)] };

  function ofCount({ state: outcome, from, to, held: number, expected }: MeetingCount): Finding[] {
    const path = ['meetings'];
    const params = { from, to, held: number, expected };
    if (outcome === 'reached') return [];
    if (outcome === 'notCovered') return [state('coordination/logIncomplete', path, params)];
    if (outcome === 'notYet') return [state('coordination/meetingsRemain', path, params)];
    const severity = meetings !== 'notStated' && meetings.bound === 'stated' ? 'info' : 'warning';
    return [
      finding('coordination/fewerMeetings', { path, params, locale, severity, sources: council.sources }),
    ];
  }
}

interface Stretch {
  readonly from: IsoDate;
  readonly to: IsoDate;
}

/** The stretches of the council's own unit that share a day with the log, the earliest first. */
function stretchesOf(
  { every, unit }: Exclude<Council['meetings'], 'notStated'>,
  terms: readonly TermDays[],
  from: IsoDate,
  to: IsoDate,
): readonly Stretch[] | 'notCountable' | 'noTerms' {
  if (every !== 1 || unit === 'week' || unit === 'month') return 'notCountable';
  if ((unit === 'term' || unit === 'schoolYear') && terms.length === 0) return 'noTerms';
  const all = unit === 'term' ? terms : unit === 'schoolYear' ? schoolYears(terms) : calendar(unit, from, to);
  return all
    .filter((stretch) => stretch.from <= to && from <= stretch.to)
    .map((stretch) => ({ from: stretch.from, to: stretch.to }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
}

const schoolYears = (terms: readonly TermDays[]): readonly Stretch[] =>
  terms.flatMap((autumn) => {
    const spring = terms.find(({ year, term }) => term === 'spring' && year === autumn.year + 1);
    return autumn.term === 'autumn' && spring ? [{ from: autumn.from, to: spring.to }] : [];
  });

function calendar(unit: 'halfYear' | 'year', from: IsoDate, to: IsoDate): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (let first = `${from.slice(0, 4)}-01-01` as IsoDate; first <= to; ) {
    const year = first.slice(0, 4);
    const last = (
      unit === 'halfYear' && first.endsWith('-01-01') ? `${year}-06-30` : `${year}-12-31`
    ) as IsoDate;
    stretches.push({ from: first, to: last });
    first = addDays(last, 1);
  }
  return stretches;
}
