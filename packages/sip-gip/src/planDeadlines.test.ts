import type { IsoDate } from '@tsi/core';
import { describe, expect, test } from 'vitest';
import { exampleDischarge } from './exampleDischarge.ts';
import { exampleGip } from './exampleGip.ts';
import { exampleSip } from './exampleSip.ts';
import type { Plan } from './plan.ts';
import { type DeadlineOptions, planDeadlines } from './planDeadlines.ts';
import { swedishHolidays } from './swedishHolidays.ts';
import { vastraGotaland2021 } from './vastraGotaland2021.ts';

const sip: Plan = exampleSip;
const rows = (plan: Plan, agreement = vastraGotaland2021) =>
  planDeadlines(plan, { agreement }).map(({ what, due, wording, done, source }) => [
    what,
    due ?? wording?.sv,
    done,
    `${source.act} ${source.section}`.trim(),
  ]);

describe('SIP', () => {
  test('the statute’s words without a number, the agreement’s three weeks, the follow-up', () => {
    expect(rows(sip)).toEqual([
      ['startWork', 'genast', '2026-01-20', 'SFS 2025:400 10 kap. 8 §'],
      ['startWork', 'utan dröjsmål', '2026-01-20', 'SFS 2017:30 16 kap. 4 §'],
      ['meeting', '2026-02-10', '2026-01-27', 'Samverkan för barns och ungas hälsa (Västra Götaland)'],
      ['followUp', '2026-03-17', undefined, 'Planens egen uppföljningsdag'],
    ]);
  });

  test('before 2025-07-01 the statute said “utan dröjsmål”', () => {
    const older: Plan = { ...sip, startsOn: '2025-06-10', calledOn: '2025-06-10', meetingOn: '2025-06-20' };
    expect(rows(older)[0]).toEqual(['startWork', 'utan dröjsmål', '2025-06-10', 'SFS 2001:453 2 kap. 7 §']);
  });

  test('no agreement, no three weeks; nor before the agreement', () => {
    const whats = (plan: Plan, agreement?: typeof vastraGotaland2021) =>
      planDeadlines(plan, { agreement }).map(({ what }) => what);
    expect(whats(sip)).not.toContain('meeting');
    expect(whats({ ...sip, calledOn: '2020-12-31' }, vastraGotaland2021)).not.toContain('meeting');
  });

  test('a SIP by agreement has no deadline by statute', () => {
    expect(rows({ ...sip, basis: 'agreement' }).map(([what]) => what)).toEqual(['meeting', 'followUp']);
  });

  test('a closed plan has no deadlines after its end', () => {
    const closed: Plan = { ...sip, closing: { on: '2026-02-20', reason: 'moved' } };
    expect(rows(closed).map(([what]) => what)).toEqual(['startWork', 'startWork', 'meeting']);
    const onTheDay: Plan = { ...sip, closing: { on: '2026-03-17', reason: 'moved' } };
    expect(rows(onTheDay).map(([what]) => what)).toContain('followUp');
  });
});

test('discharge: the day after admission, the same day, three days', () => {
  expect(rows(exampleDischarge).slice(0, 4)).toEqual([
    ['admissionNotice', '2026-01-08', '2026-01-08', 'SFS 2017:612 2 kap. 3 §'],
    ['dischargeCall', '2026-01-22', '2026-01-20', 'SFS 2017:612 4 kap. 3 §'],
    ['paymentLiability', '2026-01-22', undefined, 'SFS 2017:612 5 kap. 4 §'],
    ['informationSent', '2026-01-26', '2026-01-26', 'SFS 2017:612 3 kap. 2 §'],
  ]);
});

test('LSS: a year from the start, or from the last follow-up held', () => {
  const participants: Plan['participants'] = [
    ...exampleGip.participants,
    {
      who: { kind: 'professional', operation: 'lss', role: 'handläggare' },
      attendance: 'attended',
      from: '2026-01-08',
    },
  ];
  const due = (plan: Plan) => planDeadlines(plan).find(({ what }) => what === 'lssReview')?.due;
  expect(due({ ...exampleGip, participants })).toBe('2027-01-08');
  const held = { ...exampleGip.followUps[0]!, result: { heldOn: '2026-03-06' } } as const;
  expect(due({ ...exampleGip, participants, followUps: [held] })).toBe('2027-03-06');
  expect(due(exampleGip)).toBeUndefined();
});

test('by day, those without a number first', () => {
  const days = planDeadlines(exampleDischarge).map(({ due }) => due ?? '');
  expect(days).toEqual(days.toSorted());
});

describe('working days', () => {
  const inWorkingDays = { ...vastraGotaland2021, meetingWithinDays: 15, meetingDaysAre: 'working' } as const;
  const meeting = (plan: Plan, options: DeadlineOptions) =>
    planDeadlines(plan, options).find(({ what }) => what === 'meeting');

  test('the agreement says in which days it counts; the statute counts calendar days', () => {
    const called: Plan = { ...sip, calledOn: '2026-03-30' };
    const holidays = swedishHolidays;
    expect(meeting(called, { agreement: inWorkingDays, holidays })?.due).toBe('2026-04-22');
    expect(meeting(called, { agreement: vastraGotaland2021, holidays })?.due).toBe('2026-04-20');
    const discharge = planDeadlines(exampleDischarge, { holidays });
    expect(discharge.find(({ what }) => what === 'dischargeCall')?.due).toBe('2026-01-22');
  });
  test('without holidays working days are not guessed: the number in words, and no day', () => {
    const answer = meeting(sip, { agreement: inWorkingDays, on: '2026-01-22' });
    expect(answer).toMatchObject({ wording: { sv: '15 arbetsdagar', en: '15 working days' } });
    expect(answer).not.toHaveProperty('due');
    expect(answer).not.toHaveProperty('standing');
  });
  test('a last day on a holiday is not moved; the last working day before it is told', () => {
    const called: Plan = { ...sip, calledOn: '2026-05-29' };
    const answer = meeting(called, { agreement: vastraGotaland2021, holidays: swedishHolidays });
    expect([answer?.due, answer?.lastWorkingDay]).toEqual(['2026-06-19', '2026-06-18']);
    expect(meeting(sip, { agreement: vastraGotaland2021, holidays: swedishHolidays })).not.toHaveProperty(
      'lastWorkingDay',
    );
  });
});

describe('how it stands on a day', () => {
  const standing = (on: IsoDate, plan: Plan = sip) =>
    planDeadlines(plan, { agreement: vastraGotaland2021, holidays: swedishHolidays, on }).map(
      ({ what, standing: now, daysLeft, workingDaysLeft }) => [what, now, daysLeft, workingDaysLeft],
    );
  test.each([
    ['2026-01-19', ['startWork', undefined, undefined, undefined], 'not begun, and no number of days'],
    ['2026-01-20', ['startWork', 'done', undefined, undefined], 'begun with the call'],
    ['2026-01-23', ['meeting', 'ahead', 18, 12], 'the meeting lies ahead'],
    ['2026-01-27', ['meeting', 'done', undefined, undefined], 'it was held in time'],
    ['2026-03-17', ['followUp', 'ahead', 0, 0], 'the last day'],
    ['2026-03-18', ['followUp', 'late', -1, -1], 'a day too late'],
  ] as const)('%s: %j, %s', (on, expected, _) => {
    expect(standing(on)).toContainEqual(expected);
  });
  test('a meeting after the last day was late; a follow-up after its day was held', () => {
    const late: Plan = {
      ...sip,
      meetingOn: '2026-02-11',
      followUps: [{ ...sip.followUps[0]!, result: { heldOn: '2026-03-20' } }],
    };
    expect(standing('2026-04-01', late).map(([what, now]) => [what, now])).toEqual([
      ['startWork', 'done'],
      ['startWork', 'done'],
      ['meeting', 'doneLate'],
      ['followUp', 'done'],
    ]);
  });
  test('payment liability is no deadline, and has no standing', () => {
    const [answer] = standing('2026-03-01', exampleDischarge).filter(([what]) => what === 'paymentLiability');
    expect(answer).toEqual(['paymentLiability', undefined, undefined, undefined]);
  });
  test('the last days there are do not stop the answer', () => {
    const last = {
      ...exampleDischarge,
      discharge: { admittedOn: '9999-12-31', readyNoticeOn: '9999-12-30' },
    } as Plan;
    expect(standing('2026-03-01', last)).toContainEqual(['admissionNotice', undefined, undefined, undefined]);
  });
  test('working days are counted within a year, and other days however far', () => {
    const far: Plan = { ...sip, followUps: [{ ...sip.followUps[0]!, on: '9999-12-01' }] };
    expect(standing('2026-03-01', far)).toContainEqual(['followUp', 'ahead', 2_912_353, undefined]);
  });
  test('a day that is no day is the caller’s mistake', () => {
    expect(() => planDeadlines(sip, { on: '2026-02-30' })).toThrow(RangeError);
  });
});
