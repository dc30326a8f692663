import { coreFinding, type IsoDate, type Path } from '@tsi/core';
import type { PlanRule } from './planRule.ts';

type Pair = [first: IsoDate | undefined, last: IsoDate | undefined, path: Path];

/** Of two days that belong together, the second does not come before the first. */
export const datesInOrder: PlanRule = ({ plan, locale }) => {
  const pairs: Pair[] = [
    [plan.calledOn, plan.meetingOn, ['meetingOn']],
    [plan.startsOn, plan.closing?.on, ['closing', 'on']],
    [plan.child.birthDate, plan.startsOn, ['startsOn']],
    ...plan.actions.map(
      ({ start, plannedEnd }, index): Pair => [start, plannedEnd, ['actions', index, 'plannedEnd']],
    ),
    ...plan.participants.map(({ from, to }, index): Pair => [from, to, ['participants', index, 'to']]),
  ];
  if (plan.kind === 'sipDischarge')
    pairs.push(
      [plan.discharge.admittedOn, plan.discharge.dischargedOn, ['discharge', 'dischargedOn']],
      [plan.discharge.admittedOn, plan.discharge.readyNoticeOn, ['discharge', 'readyNoticeOn']],
    );
  return pairs.flatMap(([first, last, path]) =>
    first !== undefined && last !== undefined && last < first
      ? [coreFinding('core/datesReversed', { path, locale })]
      : [],
  );
};
