import { byarFrom, countBounds } from './countBounds.ts';
import { type NotComputable, notComputable } from './notComputable.ts';
import { requireAmount, requireConfidence, requireCount } from './require.ts';

/** How many persons had that many events each. Swedish: antal personer med så många händelser. */
export interface RepeatEvents {
  readonly eventsEach: number;
  readonly persons: number;
}

/**
 * One part of the population, usually an age band. Swedish: stratum, skikt.
 *
 * `events` where nobody has two, or `repeatEvents` where the same person can have several: with how many persons had
 * one, two, three… The weight is the standard population's, in any unit.
 */
export type Stratum = {
  readonly exposure: number;
  readonly weight: number;
} & (
  | { readonly events: number; readonly repeatEvents?: never }
  | { readonly repeatEvents: readonly RepeatEvents[]; readonly events?: never }
);

/** A standardised rate with its interval and how it was made. Swedish: standardiserat tal per … */
export interface StandardisedRateValue {
  readonly kind: 'value';
  /** Events per `per` of exposure, had the population been composed as the standard; not rounded. */
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  /** `dobsonRepeatEvents` when any part gave its events by person. */
  readonly method: 'dobson' | 'dobsonRepeatEvents';
  /** All events together. */
  readonly events: number;
  readonly per: number;
  readonly confidence: number;
}

/**
 * The rate that the population would have if it were composed as a standard population, with Dobson's interval.
 *
 * Swedish: direkt standardiserat tal. Fewer than 10 events in all give no rate, since the interval does not hold there
 * (`fewEvents`); neither does a part without exposure (`emptyDenominator`). With repeat events the variance is the sum
 * over f of f² times the variance of those who had f events each, which is wider than for as many unrelated events.
 * A lower end below 0, possible with very uneven weights, is given as 0.
 *
 * Source: Dobson, Kuulasmaa, Eberle and Scherer 1991, with Byar's bounds of the total; the limit of 10 events is the
 * practice of OHID (Public Health England).
 *
 * @throws RangeError when a count is negative or not whole, an exposure or a weight is negative, no weight is above 0,
 * `per` is not above 0, or the confidence is not between 0 and 1.
 * @example
 * ```ts
 * import { directlyStandardisedRate } from '@tsi/indicators';
 *
 * const reports = directlyStandardisedRate(
 *   [
 *     { events: 12, exposure: 600, weight: 60 }, // 0–12 years, invented
 *     { events: 20, exposure: 250, weight: 40 }, // 13–17 years
 *   ],
 *   { per: 1000 },
 * );
 * reports.kind === 'value' && [reports.method, reports.value.toFixed(1)]; // => ['dobson', '44.0']
 * ```
 */
export function directlyStandardisedRate(
  strata: readonly Stratum[],
  { per, confidence = 0.95 }: { readonly per: number; readonly confidence?: number },
): StandardisedRateValue | NotComputable<'emptyDenominator' | 'fewEvents'> {
  requireAmount('per', per, { above: true });
  requireConfidence(confidence);
  const parts = strata.map(({ events, repeatEvents, exposure, weight }) => {
    requireAmount('exposure', exposure, { above: false });
    requireAmount('weight', weight, { above: false });
    const groups = repeatEvents ?? [{ eventsEach: 1, persons: events }];
    for (const { eventsEach, persons } of groups) {
      requireCount('number of events each', eventsEach);
      requireCount('number of events or persons', persons);
    }
    return {
      exposure,
      weight,
      events: sum(groups.map(({ eventsEach, persons }) => eventsEach * persons)),
      squares: sum(groups.map(({ eventsEach, persons }) => eventsEach * eventsEach * persons)),
    };
  });
  const weights = sum(parts.map(({ weight }) => weight));
  requireAmount('sum of the weights', weights, { above: true });
  if (parts.some(({ exposure }) => exposure === 0)) return notComputable('emptyDenominator');
  const events = sum(parts.map((part) => part.events));
  if (events < byarFrom) return notComputable('fewEvents');

  const share = (part: (typeof parts)[number]) => part.weight / weights / part.exposure;
  const value = sum(parts.map((part) => share(part) * part.events));
  const variance = sum(parts.map((part) => share(part) ** 2 * part.squares));
  const bounds = countBounds(events, confidence);
  const scaled = (bound: number) => per * (value + Math.sqrt(variance / events) * (bound - events));
  return {
    kind: 'value',
    value: per * value,
    lower: Math.max(0, scaled(bounds.lower)),
    upper: scaled(bounds.upper),
    method: strata.some(({ repeatEvents }) => repeatEvents) ? 'dobsonRepeatEvents' : 'dobson',
    events,
    per,
    confidence,
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, next) => total + next, 0);
