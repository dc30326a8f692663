import type { IsoDate } from '@tsi/core';
import { type DeadlineKind, planDeadlines } from '../planDeadlines.ts';
import type { PlanRule, PlanRuleContext } from './planRule.ts';

type Code =
  | 'sip-gip/dischargeClock'
  | 'sip-gip/meetingLate'
  | 'sip-gip/workingDaysNotCounted'
  | 'sip-gip/followUpOverdue'
  | 'sip-gip/lssReviewOverdue';

const codes: Readonly<Partial<Record<DeadlineKind, Code>>> = {
  admissionNotice: 'sip-gip/dischargeClock',
  informationSent: 'sip-gip/dischargeClock',
  dischargeCall: 'sip-gip/dischargeClock',
  meeting: 'sip-gip/meetingLate',
  followUp: 'sip-gip/followUpOverdue',
  lssReview: 'sip-gip/lssReviewOverdue',
};

/**
 * No deadline has passed without what it is for. A follow-up held later than planned is held. What has no number of
 * days cannot be seen from the plan alone; of a limit in working days nothing is said without the holidays but that it
 * was not counted.
 */
export const deadlinesKept: PlanRule<Code> = {
  codes: [
    'sip-gip/dischargeClock',
    'sip-gip/lssReviewOverdue',
    'sip-gip/meetingLate',
    'sip-gip/workingDaysNotCounted',
    'sip-gip/followUpOverdue',
  ],
  check: (context) => {
    if (!mayBeLate(context)) return;
    const { plan, on, agreement, holidays, find } = context;
    for (const { what, due, done, path, source } of planDeadlines(plan, { agreement, holidays })) {
      const code = codes[what];
      if (code === undefined) continue;
      if (due === undefined) {
        if (holidays === undefined) find('sip-gip/workingDaysNotCounted', path, { sources: [source] });
        continue;
      }
      if (done === undefined ? due < on : due < done && what !== 'followUp')
        find(code, path, { sources: [source] });
    }
  },
};

/** Most plans are not late, and that is seen without working out their deadlines. When in doubt, yes. */
const mayBeLate = ({ plan, on, agreement, index }: PlanRuleContext<Code>): boolean =>
  plan.kind === 'sipDischarge' ||
  plan.followUps.some(({ on: day, result }) => result === undefined && day < on) ||
  (plan.calledOn !== undefined &&
    agreement?.meetingWithinDays !== undefined &&
    mostDays(plan.calledOn, plan.meetingOn ?? on) > agreement.meetingWithinDays) ||
  (index.operations.has('lss') && mostDays(plan.startsOn, on) >= 365);

/** As many days as there can be between two, with every month taken as one of 31. */
const mostDays = (from: IsoDate, to: IsoDate): number =>
  31 * (12 * (part(to, 0, 4) - part(from, 0, 4)) + part(to, 5, 7) - part(from, 5, 7)) +
  part(to, 8, 10) -
  part(from, 8, 10);
const part = (day: IsoDate, start: number, end: number) => Number(day.slice(start, end));
