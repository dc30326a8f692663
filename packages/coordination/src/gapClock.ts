import { daysBetween, type IsoDate, type Locale } from '@tsi/core';
import { finding } from './finding.ts';
import type { GapClock, GapLimits } from './gapClockAnswer.ts';
import { historyFindings } from './historyFindings.ts';
import { knownStairs } from './knownStairs.ts';
import { lackOf, overLimit } from './lack.ts';
import { ongoingWaits } from './ongoingWaits.ts';
import type { StairHistory } from './stairHistory.ts';
import type { Stairs } from './stairs.ts';
import { stepFindings } from './stepFindings.ts';
import { type StepPeriod, stepPeriods } from './stepPeriods.ts';
import { meetingTimeline, ownerTimeline, planConsentTimeline } from './timeline.ts';

/**
 * How long has the child been on the critical step, and for how many of those days without an owner, without
 * consent to a plan, without a next meeting, waiting for another service?
 *
 * Swedish: glappklocka; dagar i det organisatoriska mellanrummet.
 *
 * - Days are half-open: the day something began counts, the day that is asked about does not. Entered today is 0.
 * - All numbers concern the present, unbroken time on the step. A child that left the step and came back starts on a
 *   new count; the earlier times stay visible in `criticalStays` and a finding says so, so that moving a child down
 *   and up again hides nothing. The same step entered again is no new time.
 * - A meeting is a next meeting from the day it was set up to and including its own day, unless it is cancelled.
 * - What happened after the day `on` is left out, so the answer for a past day does not change when the history grows.
 * - A finding about a limit is given while the lack goes on, when its days are more than the limit. A limit that cannot
 *   be tested, because the history does not keep track of it or cannot tell, gives a finding too. One about a wait
 *   points to the event where the wait began, the others to the entry that began the step.
 *
 * The clock describes the services' work and says nothing of the child. Suspicion that a child is harmed waits for no
 * step and no consent: that duty is in `@tsi/consent` and `@tsi/sip-gip`.
 *
 * @param history what `readInput(StairHistory, …)` returned
 * @throws RangeError when a limit is not a whole number of days, or negative
 * @example
 * ```ts
 * import { gapClock, type StairHistory } from '@tsi/coordination';
 *
 * const history: StairHistory = {
 *   schemaVersion: '1',
 *   stairs: 'tabbTrappan',
 *   covers: ['owner'],
 *   entries: [{ on: '2026-01-20', step: 2, reason: 'Skolans stöd räcker inte (påhittat).', owner: 'none' }],
 *   events: [{ kind: 'ownerAppointed', on: '2026-01-26', owner: { operation: 'school', role: 'rektor' } }],
 * };
 * const clock = gapClock(history, { on: '2026-02-09' });
 * clock.daysInCriticalStep; // => 20
 * clock.daysWithoutOwner; // => 6
 * clock.daysWithoutConsent; // => 'missing'
 * ```
 */
export function gapClock(
  history: StairHistory,
  options: {
    readonly on: IsoDate;
    readonly limits?: GapLimits;
    /** Stairs of your own; one with the id of ours takes its place. */
    readonly ownStairs?: readonly Stairs[];
    readonly locale?: Locale | undefined;
  },
): GapClock {
  const { on, limits = {}, ownStairs, locale } = options;
  checkLimits(limits);
  const { ladder, allowed } = knownStairs(history.stairs, ownStairs);
  if (!ladder) {
    const findings = [
      finding('coordination/unknownStairs', { path: ['stairs'], params: { allowed }, locale }),
    ];
    return { ...noDays('unknown'), step: 'unknown', since: 'unknown', criticalStays: [], findings };
  }

  const periods = stepPeriods(history.entries, ladder, on);
  const now = periods.at(-1);
  const criticalStays = periods
    .filter(({ step }) => step === ladder.criticalStep)
    .map((stay) => ({
      from: stay.from,
      ...(stay !== now && { to: stay.to }),
      days: daysBetween(stay.from, stay.to),
    }));
  const findings = [
    ...historyFindings(history, ladder, { on, locale }),
    ...stepFindings(ladder, now, locale),
  ];
  const place = { step: now?.step ?? 'unknown', since: sinceWhen(now), criticalStays };
  if (place.step === 'unknown') return { ...noDays('unknown'), ...place, findings };
  if (!now || place.step !== ladder.criticalStep) return { ...noDays('notApplicable'), ...place, findings };

  const inStep = { days: daysBetween(now.from, on), goesOn: true };
  const owner = lackOf(history, 'owner', ownerTimeline(history), now);
  const consent = lackOf(history, 'planConsent', planConsentTimeline(history), now);
  const nextMeeting = lackOf(history, 'meetings', meetingTimeline(history), now);
  const waits = history.covers.includes('waiting') ? ongoingWaits(history, now) : 'missing';
  const about = { path: ['entries', now.entry], locale };
  const earlier = criticalStays.slice(0, -1);
  return {
    ...place,
    daysInCriticalStep: inStep.days,
    daysWithoutOwner: owner.days,
    daysWithoutConsent: consent.days,
    daysWithoutNextMeeting: nextMeeting.days,
    waitingFor: waits,
    findings: [
      ...findings,
      ...(earlier.length === 0
        ? []
        : [
            finding('coordination/returnedToCriticalStep', {
              ...about,
              params: { earlier: earlier.length, days: earlier.reduce((sum, { days }) => sum + days, 0) },
            }),
          ]),
      ...overLimit('inCriticalStep', inStep, limits, about),
      ...overLimit('withoutOwner', owner, limits, about),
      ...overLimit('withoutConsent', consent, limits, about),
      ...overLimit('withoutNextMeeting', nextMeeting, limits, about),
      ...(waits === 'missing'
        ? overLimit('waiting', { days: waits, goesOn: false }, limits, about)
        : waits.flatMap(({ operation, since, days }) => {
            const begun = history.events.findIndex(
              (event) => event.kind === 'waiting' && event.operation === operation && event.from === since,
            );
            return overLimit('waiting', { days, goesOn: true }, limits, { path: ['events', begun], locale });
          })),
    ],
  };
}

const noDays = (why: 'unknown' | 'notApplicable') => ({
  daysInCriticalStep: why,
  daysWithoutOwner: why,
  daysWithoutConsent: why,
  daysWithoutNextMeeting: why,
  waitingFor: why,
});

const sinceWhen = (now: StepPeriod | undefined): IsoDate | 'unknown' =>
  now === undefined || now.step === 'unknown' ? 'unknown' : now.from;

function checkLimits(limits: GapLimits): void {
  for (const limit of Object.values(limits))
    if (limit !== undefined && (!Number.isInteger(limit) || limit < 0))
      throw new RangeError('A limit is a whole number of days, 0 or more.');
}
