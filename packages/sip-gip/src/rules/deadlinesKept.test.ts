import { addDays, type Finding, type IsoDate } from '@tsi/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPlan } from '../checkPlan.ts';
import { exampleSip } from '../exampleSip.ts';
import type { Plan } from '../plan.ts';
import { planDeadlines } from '../planDeadlines.ts';
import { vastraGotaland2021 } from '../vastraGotaland2021.ts';

// Invented throughout.
const lss = { kind: 'professional', operation: 'lss', role: 'handläggare' } as const;
const overdue = ['sip-gip/meetingLate', 'sip-gip/followUpOverdue', 'sip-gip/lssReviewOverdue'];
const count = (findings: readonly Finding[]) => findings.filter(({ code }) => overdue.includes(code)).length;

test('whatever the days, each deadline that was not kept is found', () => {
  const day = fc.integer({ min: 0, max: 800 }).map((days): IsoDate => addDays('2025-01-01', days));
  const maybe = fc.option(day, { nil: undefined });
  const days = fc.record({
    startsOn: day,
    calledOn: day,
    meetingOn: maybe,
    followUp: day,
    heldOn: maybe,
    on: day,
  });
  fc.assert(
    fc.property(days, fc.boolean(), ({ on, followUp, heldOn, ...dated }, withLss) => {
      const plan: Plan = {
        ...exampleSip,
        ...dated,
        participants: withLss
          ? [...exampleSip.participants, { who: lss, attendance: 'attended', from: dated.startsOn }]
          : exampleSip.participants,
        followUps: [{ ...exampleSip.followUps[0], on: followUp, ...(heldOn && { result: { heldOn } }) }],
      };
      const late = planDeadlines(plan, { agreement: vastraGotaland2021 }).filter(
        ({ what, due, done }) =>
          due !== undefined && (done === undefined ? due < on : due < done && what !== 'followUp'),
      );
      const { findings } = checkPlan(plan, { on, agreement: vastraGotaland2021 });
      expect(count(findings)).toBe(late.length);
    }),
  );
});
