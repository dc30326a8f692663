import { daysBetween, type Finding, type Locale, type Path } from '@tsi/core';
import { finding } from './finding.ts';
import type { CoordinationCode } from './findingKinds.ts';
import type { GapDays, GapLimits } from './gapClockAnswer.ts';
import { daysInside, holdsOn } from './interval.ts';
import type { StairHistory, StairSubject } from './stairHistory.ts';
import type { StepPeriod } from './stepPeriods.ts';
import type { Timeline } from './timeline.ts';

/** Days on which something was missing. Swedish: brist. */
export interface Lack {
  readonly days: GapDays;
  /** Is it still so on the day that was asked about? */
  readonly goesOn: boolean;
}

/** The days of a stay on which the timeline says that it was not in place. */
export function lackOf(
  history: StairHistory,
  subject: StairSubject,
  timeline: Timeline,
  stay: StepPeriod,
): Lack {
  if (!history.covers.includes(subject)) return { days: 'missing', goesOn: false };
  const { inPlace, unknown } = timeline;
  if (daysInside(unknown, stay) > 0) return { days: 'unknown', goesOn: false };
  return {
    days: daysBetween(stay.from, stay.to) - daysInside(inPlace, stay),
    goesOn: ![...inPlace, ...unknown].some((interval) => holdsOn(interval, stay.to)),
  };
}

const tooLong: Readonly<Record<keyof GapLimits, CoordinationCode>> = {
  inCriticalStep: 'coordination/tooLongInCriticalStep',
  withoutOwner: 'coordination/tooLongWithoutOwner',
  withoutConsent: 'coordination/tooLongWithoutConsent',
  withoutNextMeeting: 'coordination/tooLongWithoutNextMeeting',
  waiting: 'coordination/tooLongWait',
};

/**
 * The finding that a lack has lasted longer than the caller accepts, while it goes on; or that the limit could not be
 * tested, so that silence is never taken for all being well.
 */
export function overLimit(
  name: keyof GapLimits,
  { days, goesOn }: Lack,
  limits: GapLimits,
  about: { readonly path: Path; readonly locale: Locale | undefined },
): Finding[] {
  const limit = limits[name];
  if (limit === undefined) return [];
  if (typeof days !== 'number')
    return [finding('coordination/limitNotTested', { ...about, params: { name } })];
  return days > limit && goesOn ? [finding(tooLong[name], { ...about, params: { days, limit } })] : [];
}
