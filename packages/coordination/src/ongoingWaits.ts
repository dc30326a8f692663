import type { GapWait } from './gapClockAnswer.ts';
import { daysInside, holdsOn, merged } from './interval.ts';
import type { StairHistory } from './stairHistory.ts';
import type { StepPeriod } from './stepPeriods.ts';

/** The waits that go on at the end of the stay, the longest first. */
export function ongoingWaits({ events }: StairHistory, stay: StepPeriod): GapWait[] {
  const waits = events.filter((event) => event.kind === 'waiting');
  return [...new Set(waits.map(({ operation }) => operation))]
    .flatMap((operation) => {
      const intervals = merged(waits.filter((wait) => wait.operation === operation));
      const present = intervals.find((interval) => holdsOn(interval, stay.to));
      return present ? [{ operation, since: present.from, days: daysInside([present], stay) }] : [];
    })
    .sort((a, b) => (`${a.since} ${a.operation}` < `${b.since} ${b.operation}` ? -1 : 1));
}
