import { describe, expect, test } from 'vitest';
import { exampleDischarge } from './exampleDischarge.ts';
import { exampleGip } from './exampleGip.ts';
import { exampleSip } from './exampleSip.ts';
import type { Plan } from './plan.ts';
import { planDeadlines } from './planDeadlines.ts';
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
  expect(rows(exampleDischarge).slice(0, 3)).toEqual([
    ['admissionNotice', '2026-01-08', '2026-01-08', 'SFS 2017:612 2 kap. 3 §'],
    ['dischargeCall', '2026-01-22', '2026-01-20', 'SFS 2017:612 4 kap. 3 §'],
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
