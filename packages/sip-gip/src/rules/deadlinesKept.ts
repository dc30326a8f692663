import type { SipGipCode } from '../findingKinds.ts';
import { type Deadline, planDeadlines } from '../planDeadlines.ts';
import type { PlanRule } from './planRule.ts';

const codes: Readonly<Record<Deadline['what'], SipGipCode | undefined>> = {
  admissionNotice: 'sip-gip/dischargeClock',
  informationSent: 'sip-gip/dischargeClock',
  dischargeCall: 'sip-gip/dischargeClock',
  meeting: 'sip-gip/meetingLate',
  followUp: 'sip-gip/followUpOverdue',
  lssReview: 'sip-gip/lssReviewOverdue',
  // No number of days: nobody can say from the plan alone that it was not kept.
  startWork: undefined,
};

/** No deadline has passed without what it is for. A follow-up held later than planned is held. */
export const deadlinesKept: PlanRule = ({ plan, on, agreement, find }) =>
  planDeadlines(plan, { agreement }).flatMap(({ what, due, done, path, source }) => {
    const code = codes[what];
    if (code === undefined || due === undefined) return [];
    const broken = done === undefined ? due < on : due < done && what !== 'followUp';
    return broken ? [find(code, { path, sources: [source] })] : [];
  });
