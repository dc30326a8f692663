import type { Finding, IsoDate, OperationId } from '@tsi/core';

/**
 * Whole days, or why there is no number: `notApplicable` when the child is not on the critical step, `missing` when
 * the history does not keep track of it, `unknown` when the history cannot tell.
 *
 * Swedish: antal dagar. Zero is a number of days and none of these.
 */
export type GapDays = number | 'notApplicable' | 'missing' | 'unknown';

/** A wait for another service that goes on. Swedish: pågående väntan. */
export interface GapWait {
  readonly operation: OperationId;
  /** The day the wait began; it may lie before the critical step. */
  readonly since: IsoDate;
  /** Days of it that fell on the critical step. */
  readonly days: number;
}

/**
 * The most days that you accept, whole and not negative. Nobody has published such limits, so there is no default.
 *
 * Swedish: gränser.
 */
export interface GapLimits {
  readonly inCriticalStep?: number;
  readonly withoutOwner?: number;
  readonly withoutConsent?: number;
  readonly withoutNextMeeting?: number;
  readonly waiting?: number;
}

/** What {@link gapClock} answers. Swedish: glappklockans svar. */
export interface GapClock {
  /** The step on the day. */
  readonly step: number | 'unknown';
  /** The first day of the unbroken time on that step. */
  readonly since: IsoDate | 'unknown';
  /** Days on the critical step, this time. */
  readonly daysInCriticalStep: GapDays;
  /** Of these, days when nobody owned the question. */
  readonly daysWithoutOwner: GapDays;
  /** Of these, days when consent to a plan (`planConsent`) was not complete. */
  readonly daysWithoutConsent: GapDays;
  /** Of these, days when no next meeting was set. */
  readonly daysWithoutNextMeeting: GapDays;
  /** Waits that go on, the longest first. */
  readonly waitingFor: readonly GapWait[] | Exclude<GapDays, number>;
  /** Every time on the critical step, earliest first; the one that goes on has no `to`. */
  readonly criticalStays: readonly { readonly from: IsoDate; readonly to?: IsoDate; readonly days: number }[];
  readonly findings: readonly Finding[];
}
