import type { CountState } from '@tsi/core';
import { directlyStandardisedRate, type StandardisedRateValue } from './directlyStandardisedRate.ts';
import { type NotComputable, notComputable } from './notComputable.ts';
import { mergeInto, plus, plusAt, requireExact, type StateMonoid } from './stateMonoid.ts';
import { wholeNumberOf } from './wholeNumberOf.ts';

/** Events and exposure of one stratum in one part of the data. Exposure in whole units: persons, days. */
export interface StratumRow {
  readonly stratum: string;
  readonly events: number | bigint;
  readonly exposure: number | bigint;
}

/**
 * A directly standardised rate as a state: for each stratum how many events and how much exposure. The rate itself is
 * made in `finish`, and is never merged.
 *
 * Swedish: räknetillstånd för direkt standardiserat tal. A row of an unknown stratum, or with a count that cannot be
 * read, makes the rate not computable. Where the same person can have several events, see {@link repeatEventsState}.
 *
 * @param strata the standard population; the weights in any unit.
 * @throws RangeError when a stratum is given twice.
 * @example
 * ```ts
 * import { standardisedRateState } from '@tsi/indicators';
 *
 * const strata = [
 *   { id: '0-12', weight: 60 },
 *   { id: '13-17', weight: 40 },
 * ];
 * const { zero, add, merge, finish } = standardisedRateState(strata, { per: 1000 });
 * const north = add(add(zero, { stratum: '0-12', events: 5, exposure: 250 }), { stratum: '13-17', events: 9, exposure: 100 });
 * const south = add(add(zero, { stratum: '0-12', events: 7, exposure: 350 }), { stratum: '13-17', events: 11, exposure: 150 });
 * const rate = finish(merge(north, south)); // invented
 * rate.kind === 'value' && rate.value.toFixed(1); // => '44.0'
 * ```
 */
export function standardisedRateState(
  strata: readonly { readonly id: string; readonly weight: number }[],
  { per }: { readonly per: number },
): StateMonoid<
  StratumRow,
  StandardisedRateValue | NotComputable<'emptyDenominator' | 'fewEvents' | 'countUnreadable'>
> {
  const places = new Map(strata.map(({ id }, place) => [id, place]));
  if (places.size !== strata.length) throw new RangeError('A stratum is given twice.');
  const none = strata.map(() => 0);
  const zero: CountState = { counts: { countUnreadable: 0 }, histograms: { events: none, exposure: none } };
  return {
    zero,
    add: (state, row) => {
      const place = places.get(row.stratum);
      const [events, exposure] = [row.events, row.exposure].map(wholeNumberOf);
      if (place === undefined || events === undefined || exposure === undefined)
        return plus(state, { countUnreadable: 1 });
      const sum = {
        ...state,
        histograms: {
          events: plusAt(state.histograms['events'] ?? none, place, events),
          exposure: plusAt(state.histograms['exposure'] ?? none, place, exposure),
        },
      };
      requireExact(sum);
      return sum;
    },
    merge: mergeInto(zero),
    finish: ({ counts, histograms }, options = {}) => {
      if (counts['countUnreadable']) return notComputable('countUnreadable');
      const parts = strata.map(({ weight }, place) => ({
        weight,
        events: histograms['events']?.[place] ?? 0,
        exposure: histograms['exposure']?.[place] ?? 0,
      }));
      return directlyStandardisedRate(parts, { per, ...options });
    },
  };
}
