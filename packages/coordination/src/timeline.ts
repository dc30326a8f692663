import { addDays, type IsoDate } from '@tsi/core';
import type { Interval } from './interval.ts';
import type { StairHistory } from './stairHistory.ts';

/** When something was in place, and when that is not known. On all other days it was not. */
export interface Timeline {
  readonly inPlace: readonly Interval[];
  readonly unknown: readonly Interval[];
}

type State = 'inPlace' | 'notInPlace' | 'unknown';
interface Statement {
  readonly on: IsoDate;
  readonly state: State;
}

/** When there was an owner. On a day when one leaves and another is appointed, there is one. Swedish: ägare. */
export const ownerTimeline = ({ entries, events }: StairHistory): Timeline =>
  timeline(
    [
      ...entries.flatMap(({ on, owner }): Statement[] =>
        owner === undefined ? [] : [{ on, state: typeof owner === 'object' ? 'inPlace' : stateOf[owner] }],
      ),
      ...events.flatMap((event): Statement[] => {
        if (event.kind === 'ownerAppointed') return [{ on: event.on, state: 'inPlace' }];
        if (event.kind === 'ownerEnded') return [{ on: event.on, state: 'notInPlace' }];
        return [];
      }),
    ],
    ['inPlace', 'unknown', 'notInPlace'],
  );

const stateOf = { none: 'notInPlace', unknown: 'unknown' } as const;

/** When the consent to a plan was complete. Given and withdrawn on one day: it is not. Swedish: samtycke till plan. */
export const planConsentTimeline = ({ events }: StairHistory): Timeline =>
  timeline(
    events.flatMap((event): Statement[] => {
      if (event.kind === 'planConsentGiven') return [{ on: event.on, state: 'inPlace' }];
      if (event.kind === 'planConsentWithdrawn') return [{ on: event.on, state: 'notInPlace' }];
      return [];
    }),
    ['notInPlace', 'inPlace'],
  );

/** When a next meeting was set: from the day it was set until it is over or cancelled. Swedish: nästa möte. */
export const meetingTimeline = ({ events }: StairHistory): Timeline => ({
  inPlace: events.flatMap((set): Interval[] => {
    if (set.kind !== 'meetingSet') return [];
    const over = addDays(set.meetingOn, 1);
    const ends = events.flatMap((event) =>
      event.kind === 'meetingCancelled' && event.meetingOn === set.meetingOn && event.on >= set.on
        ? [event.on]
        : [],
    );
    return [{ from: set.on, to: [over, ...ends].sort()[0] ?? over }];
  }),
  unknown: [],
});

/** One state a day, the first of `winners` that was stated; each holds until the next day that states one. */
function timeline(statements: readonly Statement[], winners: readonly State[]): Timeline {
  const days = [...new Set(statements.map(({ on }) => on))].sort();
  const stretches = days.map((from, i) => {
    const stated = statements.filter(({ on }) => on === from).map(({ state }) => state);
    return { state: winners.find((state) => stated.includes(state)), from, to: days[i + 1] };
  });
  const of = (wanted: State) =>
    stretches.flatMap(({ state, from, to }) => (state === wanted ? [{ from, to }] : []));
  return { inPlace: of('inPlace'), unknown: of('unknown') };
}
