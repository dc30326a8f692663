import type { IsoDate } from '@tsi/core';
import type { PlanRule } from './planRule.ts';

type Day = IsoDate | undefined;

/** Of two days that belong together, the second does not come before the first. */
export const datesInOrder: PlanRule<'core/datesReversed'> = {
  codes: ['core/datesReversed'],
  check: ({ plan, index: { birthDate }, find }) => {
    if (reversed(plan.calledOn, plan.meetingOn)) find('core/datesReversed', ['meetingOn']);
    if (reversed(plan.startsOn, plan.closing?.on)) find('core/datesReversed', ['closing', 'on']);
    if (reversed(birthDate, plan.startsOn)) find('core/datesReversed', ['startsOn']);
    for (const [index, { start, plannedEnd }] of plan.actions.entries())
      if (reversed(start, plannedEnd)) find('core/datesReversed', ['actions', index, 'plannedEnd']);
    for (const [index, { from, to }] of plan.participants.entries())
      if (reversed(from, to)) find('core/datesReversed', ['participants', index, 'to']);
    for (const [index, { on, result }] of plan.followUps.entries()) {
      if (reversed(plan.startsOn, on)) find('core/datesReversed', ['followUps', index, 'on']);
      if (reversed(plan.startsOn, result?.heldOn))
        find('core/datesReversed', ['followUps', index, 'result', 'heldOn']);
    }
    if (plan.kind === 'sipDischarge') {
      const { admittedOn, dischargedOn, readyNoticeOn } = plan.discharge;
      if (reversed(admittedOn, dischargedOn)) find('core/datesReversed', ['discharge', 'dischargedOn']);
      if (reversed(admittedOn, readyNoticeOn)) find('core/datesReversed', ['discharge', 'readyNoticeOn']);
    }
  },
};

const reversed = (first: Day, last: Day) => first !== undefined && last !== undefined && last < first;
