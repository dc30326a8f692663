import {
  acts,
  addDays,
  addMonths,
  daysBetween,
  type IsoDate,
  type Path,
  requireDay,
  type Source,
  statute,
  type Text,
  versionOn,
} from '@tsi/core';
import type { Agreement } from './agreement.ts';
import { agreementInForce, agreementVersion } from './kinds/agreedSip.ts';
import { lssPlanVersions } from './kinds/lssSip.ts';
import type { Plan } from './plan.ts';
import { participatingOperations } from './rules/participatingOperations.ts';
import { type Holidays, type WorkingDays, workingDays } from './workingDays.ts';

/** What a deadline is for. */
export type DeadlineKind =
  | 'startWork'
  | 'meeting'
  | 'followUp'
  | 'lssReview'
  | 'admissionNotice'
  | 'informationSent'
  | 'dischargeCall'
  | 'paymentLiability';

/**
 * How a deadline stands on a day: done in time or late, not done and late, or still ahead (the last day included).
 *
 * Swedish: klart, klart för sent, försenat, återstår.
 */
export type DeadlineStanding = 'done' | 'doneLate' | 'late' | 'ahead';

/** Something to be done by a day, or without a number of days. Swedish: tidsgräns. */
export interface Deadline {
  readonly what: DeadlineKind;
  readonly label: Text;
  /**
   * Last day. Absent where the source sets no number of days, or counts working days and no holidays were passed.
   * Of `paymentLiability` it is no last day for anybody, but the day from which the municipality may have to pay.
   */
  readonly due?: IsoDate;
  /** The source's own word where it sets no number, and what else it says of the time. */
  readonly wording?: Text;
  readonly source: Source;
  /** The day it was done, when the plan says. */
  readonly done?: IsoDate;
  /** Where in the plan the day is, or belongs. */
  readonly path: Path;
  /** With `on`: how it stands that day. A follow-up held later than planned is done. */
  readonly standing?: DeadlineStanding;
  /** With `on`, of what is not done: calendar days left; 0 on the last day, negative when it is late. */
  readonly daysLeft?: number;
  /** With `on` and `holidays`, of what is not done and within a year: working days left. */
  readonly workingDaysLeft?: number;
  /** With `holidays`, where the last day is not a working day: the last working day before it. */
  readonly lastWorkingDay?: IsoDate;
}

/** What deadlines are counted with. */
export interface DeadlineOptions {
  /** Without it no regional clock runs. */
  readonly agreement?: Agreement | undefined;
  /** The day of the question; without it nothing is said of how deadlines stand. */
  readonly on?: IsoDate | undefined;
  /** The holidays, for working days: `swedishHolidays` of `@tsi/sip-gip/holidays`, or your own. */
  readonly holidays?: Holidays | undefined;
}

/**
 * The deadlines of a plan, those without a number of days first, then by day.
 *
 * Swedish: planens tidsgränser.
 *
 * The statute says “genast” and “utan dröjsmål” without a number, and so does the answer. The statutes' clocks are
 * calendar days; the agreement's runs in the days that it says itself, and only when it is passed and in force on the
 * day of the call. No source that we read moves a last day to the next working day, so none is moved:
 * `lastWorkingDay` tells the day that is in time in any case. A plan closed before a deadline does not have it.
 * Limits: 24 hours from the admission are read as the day after it, since a plan knows days and not hours.
 *
 * @throws RangeError when `on` is not a calendar day.
 * @example
 * ```ts
 * import { exampleSip, planDeadlines, vastraGotaland2021 } from '@tsi/sip-gip';
 * import { swedishHolidays } from '@tsi/sip-gip/holidays';
 *
 * const deadlines = planDeadlines(exampleSip, { agreement: vastraGotaland2021 });
 * deadlines.find(({ what }) => what === 'meeting')?.due; // => '2026-02-10'
 * deadlines[0]?.wording?.sv; // => 'genast'
 *
 * const workingDays = { ...vastraGotaland2021, meetingDaysAre: 'working' } as const;
 * const counted = planDeadlines(exampleSip, { agreement: workingDays, holidays: swedishHolidays, on: '2026-02-09' });
 * const followUp = counted.find(({ what }) => what === 'followUp');
 * counted.find(({ what }) => what === 'meeting')?.due; // => '2026-02-18'
 * [followUp?.standing, followUp?.daysLeft, followUp?.workingDaysLeft]; // => ['ahead', 36, 26]
 * ```
 */
export function planDeadlines(
  plan: Plan,
  { agreement, on, holidays }: DeadlineOptions = {},
): readonly Deadline[] {
  if (on !== undefined) requireDay(on);
  const working = holidays && workingDays(holidays);
  const deadlines = [
    ...startDeadlines(plan),
    ...meetingDeadline(plan, agreement, working),
    ...dischargeDeadlines(plan),
    ...followUpDeadlines(plan),
    ...lssDeadline(plan),
  ];
  return deadlines
    .filter(
      ({ due, done }) => !plan.closing || done !== undefined || (due !== undefined && due <= plan.closing.on),
    )
    .sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : (a.due ?? '') > (b.due ?? '') ? 1 : 0))
    .map((deadline) => ({ ...deadline, ...standingOn(deadline, on, working) }));
}

function standingOn(
  { what, due, done }: Deadline,
  on: IsoDate | undefined,
  working: WorkingDays | undefined,
): Pick<Deadline, 'standing' | 'daysLeft' | 'workingDaysLeft' | 'lastWorkingDay'> {
  if (what === 'paymentLiability') return {};
  const inTime = due === undefined || what === 'followUp' || (done !== undefined && done <= due);
  const before = due !== undefined && working && !working.isWorkingDay(due) ? working.upTo(due) : undefined;
  const lastWorkingDay = before === undefined ? {} : { lastWorkingDay: before };
  if (on === undefined) return lastWorkingDay;
  if (done !== undefined && done <= on) return { standing: inTime ? 'done' : 'doneLate', ...lastWorkingDay };
  if (due === undefined) return {};
  const daysLeft = daysBetween(on, due);
  return {
    standing: due < on ? 'late' : 'ahead',
    daysLeft,
    // Holidays are asked for year by year, and nobody plans by working days for longer.
    ...(working && Math.abs(daysLeft) <= 366 && { workingDaysLeft: working.between(on, due) }),
    ...lastWorkingDay,
  };
}

const entry = (
  what: DeadlineKind,
  due: IsoDate | undefined,
  done: IsoDate | undefined,
  path: Path,
  source: Source,
): Deadline => ({
  what,
  label: deadlineLabels[what],
  // After 9999-12-31 there are no days that can be written.
  ...(due !== undefined && due.length === 10 && { due }),
  source,
  ...(done !== undefined && { done }),
  path,
});

const atOnce: Text = { sv: 'genast', en: 'at once (“genast”)' };
const withoutDelay: Text = { sv: 'utan dröjsmål', en: 'without delay (“utan dröjsmål”)' };

/** The statute's start without a number: two acts, two words. */
function startDeadlines(plan: Plan): Deadline[] {
  if (plan.kind !== 'sip' || plan.basis !== 'statute') return [];
  const began = plan.calledOn ?? plan.meetingOn;
  const day = began ?? plan.startsOn;
  const path = ['calledOn'];
  const start = (source: Source, wording: Text) => ({
    ...entry('startWork', undefined, began, path, source),
    wording,
  });
  return day < '2025-07-01'
    ? [start(statute(acts.SoL2001.number, '2 kap. 7 §'), withoutDelay)]
    : [
        start(statute(acts.SoL.number, '10 kap. 8 §'), atOnce),
        start(statute(acts.HSL.number, '16 kap. 4 §'), withoutDelay),
      ];
}

function meetingDeadline(
  plan: Plan,
  agreement: Agreement | undefined,
  working: WorkingDays | undefined,
): Deadline[] {
  const { calledOn, meetingOn } = plan;
  if (plan.kind !== 'sip' || calledOn === undefined || agreement?.meetingWithinDays === undefined) return [];
  if (!agreementInForce(agreement, calledOn)) return [];
  const days = agreement.meetingWithinDays;
  const inWorkingDays = agreement.meetingDaysAre === 'working';
  const due = inWorkingDays ? working?.add(calledOn, days) : addDays(calledOn, days);
  const meeting = entry('meeting', due, meetingOn, ['meetingOn'], agreementVersion(agreement).sources[0]);
  return inWorkingDays
    ? [{ ...meeting, wording: { sv: `${days} arbetsdagar`, en: `${days} working days` } }]
    : [meeting];
}

/** Lagen (2017:612): notice of admission, information at discharge, call when ready for discharge. */
function dischargeDeadlines(plan: Plan): Deadline[] {
  if (plan.kind !== 'sipDischarge') return [];
  const { admittedOn, admissionNoticeOn, readyNoticeOn, dischargedOn, informationSentOn } = plan.discharge;
  const act = acts.discharge.number;
  return [
    ...(admittedOn === undefined
      ? []
      : [
          entry(
            'admissionNotice',
            addDays(admittedOn, 1),
            admissionNoticeOn,
            ['discharge', 'admissionNoticeOn'],
            statute(act, '2 kap. 3 §'),
          ),
        ]),
    ...(dischargedOn === undefined
      ? []
      : [
          entry(
            'informationSent',
            dischargedOn,
            informationSentOn,
            ['discharge', 'informationSentOn'],
            statute(act, '3 kap. 2 §'),
          ),
        ]),
    ...(readyNoticeOn === undefined
      ? []
      : [
          entry(
            'dischargeCall',
            addDays(readyNoticeOn, 3),
            plan.calledOn,
            ['calledOn'],
            statute(act, '4 kap. 3 §'),
          ),
          {
            ...entry(
              'paymentLiability',
              addDays(readyNoticeOn, 3),
              undefined,
              ['discharge', 'readyNoticeOn'],
              statute(act, '5 kap. 4 §'),
            ),
            wording: afternoon,
          },
        ]),
  ];
}

/** A plan knows days and not hours, and parties may have agreed on something else. */
const afternoon: Text = {
  sv: 'en dag senare om underrättelsen lämnades efter klockan 12, och om inget annat är överenskommet',
  en: 'a day later if the notice was given after noon, and unless something else is agreed',
};

const planItself: Source = { basis: 'own', act: 'Planens egen uppföljningsdag', section: '' };

const followUpDeadlines = (plan: Plan): Deadline[] =>
  plan.followUps.map(({ on, result }, index) =>
    entry('followUp', on, result?.heldOn, ['followUps', index], planItself),
  );

/** LSS 10 §: the plan is reviewed at least once a year, counted from the start or the last follow-up held. */
function lssDeadline(plan: Plan): Deadline[] {
  if (!participatingOperations(plan).has('lss')) return [];
  const reviewed = plan.followUps.flatMap(({ result }) => (result ? [result.heldOn] : []));
  const last = [plan.startsOn, ...reviewed].sort().at(-1) ?? plan.startsOn;
  const source = versionOn(lssPlanVersions, plan.startsOn)?.sources[0];
  return source ? [entry('lssReview', addMonths(last, 12), undefined, ['followUps'], source)] : [];
}

/** What the deadlines are for, in words. */
const deadlineLabels: Readonly<Record<DeadlineKind, Text>> = {
  startWork: { sv: 'Arbetet med planen påbörjas', en: 'Work on the plan begins' },
  meeting: { sv: 'Möte efter kallelse', en: 'Meeting after the call' },
  followUp: { sv: 'Uppföljning', en: 'Follow-up' },
  lssReview: { sv: 'Årlig omprövning av planen enligt LSS', en: 'Yearly review of the plan under LSS' },
  admissionNotice: { sv: 'Inskrivningsmeddelande', en: 'Notice of admission' },
  informationSent: { sv: 'Information till mottagande enheter', en: 'Information to the receiving units' },
  dischargeCall: { sv: 'Kallelse till samordnad planering', en: 'Call to coordinated planning' },
  paymentLiability: {
    sv: 'Kommunens betalningsansvar kan börja',
    en: 'The municipality’s payment liability can begin',
  },
};
