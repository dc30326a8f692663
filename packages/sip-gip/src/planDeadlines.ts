import {
  acts,
  addDays,
  addMonths,
  type IsoDate,
  type Path,
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

/** What a deadline is for. */
export type DeadlineKind =
  | 'startWork'
  | 'meeting'
  | 'followUp'
  | 'lssReview'
  | 'admissionNotice'
  | 'informationSent'
  | 'dischargeCall';

/** Something to be done by a day, or without a number of days. Swedish: tidsgräns. */
export interface Deadline {
  readonly what: DeadlineKind;
  readonly label: Text;
  /** Last day, in calendar days. Absent where the source sets no number of days. */
  readonly due?: IsoDate;
  /** The source's own word where it sets no number. */
  readonly wording?: Text;
  readonly source: Source;
  /** The day it was done, when the plan says. */
  readonly done?: IsoDate;
  /** Where in the plan the day is, or belongs. */
  readonly path: Path;
}

/**
 * The deadlines of a plan, those without a number of days first, then by day.
 *
 * Swedish: planens tidsgränser.
 *
 * The statute says “genast” and “utan dröjsmål” without a number, and so does the answer. The agreement's clock from
 * call to meeting runs only when the agreement is passed and in force on the day of the call. A plan closed before a
 * deadline does not have it. Limits: calendar days; public holidays are not counted out; 24 hours from the admission
 * are read as the day after it, since a plan knows days and not hours.
 *
 * @example
 * ```ts
 * import { exampleSip, planDeadlines, vastraGotaland2021 } from '@tsi/sip-gip';
 *
 * const deadlines = planDeadlines(exampleSip, { agreement: vastraGotaland2021 });
 * deadlines.find(({ what }) => what === 'meeting')?.due; // => '2026-02-10'
 * deadlines[0]?.wording?.sv; // => 'genast'
 * ```
 */
export function planDeadlines(
  plan: Plan,
  { agreement }: { readonly agreement?: Agreement | undefined } = {},
): readonly Deadline[] {
  const deadlines = [
    ...startDeadlines(plan),
    ...meetingDeadline(plan, agreement),
    ...dischargeDeadlines(plan),
    ...followUpDeadlines(plan),
    ...lssDeadline(plan),
  ];
  return deadlines
    .filter(
      ({ due, done }) => !plan.closing || done !== undefined || (due !== undefined && due <= plan.closing.on),
    )
    .sort((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : (a.due ?? '') > (b.due ?? '') ? 1 : 0));
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
  ...(due !== undefined && { due }),
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

function meetingDeadline(plan: Plan, agreement: Agreement | undefined): Deadline[] {
  const { calledOn } = plan;
  if (plan.kind !== 'sip' || calledOn === undefined || agreement?.meetingWithinDays === undefined) return [];
  const source = agreementVersion(agreement).sources[0];
  return agreementInForce(agreement, calledOn)
    ? [
        entry(
          'meeting',
          addDays(calledOn, agreement.meetingWithinDays),
          plan.meetingOn,
          ['meetingOn'],
          source,
        ),
      ]
    : [];
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
        ]),
  ];
}

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
};
