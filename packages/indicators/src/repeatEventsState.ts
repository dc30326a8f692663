import type { CountState } from '@tsi/core';
import type { RepeatEvents } from './directlyStandardisedRate.ts';
import { type NotComputable, notComputable } from './notComputable.ts';
import { mergeInto, plus, plusAt, type StateMonoid } from './stateMonoid.ts';
import { wholeNumberOf } from './wholeNumberOf.ts';

const mostEach = 1000;

/**
 * How many persons had one event, two, three…: what an interval needs where the same child can be reported several
 * times. A row is one person's number of events; finished, it is what `directlyStandardisedRate` takes.
 *
 * Swedish: räknetillstånd för upprepade händelser. Each person must stand in one part only: her two events in two parts
 * would be two persons with one each. More than 1,000 events of one person are not believed (`countUnreadable`).
 *
 * @example
 * ```ts
 * import { repeatEventsState } from '@tsi/indicators';
 *
 * const { zero, add, merge, finish } = repeatEventsState();
 * const north = [1, 1, 3].reduce(add, zero); // invented
 * finish(merge(north, add(zero, 1))); // => [{ eventsEach: 1, persons: 3 }, { eventsEach: 3, persons: 1 }]
 * ```
 */
export function repeatEventsState(): StateMonoid<
  number | bigint,
  readonly RepeatEvents[] | NotComputable<'countUnreadable'>
> {
  const zero: CountState = { counts: { countUnreadable: 0 }, histograms: { persons: [] } };
  return {
    zero,
    add: (state, row) => {
      const events = wholeNumberOf(row);
      if (events === undefined || events > mostEach) return plus(state, { countUnreadable: 1 });
      return { ...state, histograms: { persons: plusAt(state.histograms['persons'] ?? [], events) } };
    },
    merge: mergeInto(zero),
    finish: ({ counts, histograms }) =>
      counts['countUnreadable']
        ? notComputable('countUnreadable')
        : (histograms['persons'] ?? []).flatMap((persons, eventsEach) =>
            persons > 0 && eventsEach > 0 ? [{ eventsEach, persons }] : [],
          ),
  };
}
