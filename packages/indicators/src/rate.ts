import { countBounds } from './countBounds.ts';
import { type NotComputable, notComputable } from './notComputable.ts';
import { requireAmount, requireConfidence, requireCount } from './require.ts';

/** A rate with its interval and how it was made. Swedish: tal per … med konfidensintervall. */
export interface RateValue {
  readonly kind: 'value';
  /** Events per `per` of exposure, not rounded. */
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
  /** `exactPoisson` below 10 events, `byar` from 10. */
  readonly method: 'exactPoisson' | 'byar';
  readonly events: number;
  readonly exposure: number;
  readonly per: number;
  readonly confidence: number;
}

/**
 * Events per exposure, for example concern reports per 1,000 child-years, with a Poisson interval.
 *
 * Swedish: tal per 1 000. Exact below 10 events, Byar's approximation from 10; the answer says which. Events are not
 * persons: where the same child can be reported several times, the interval is too narrow.
 *
 * Source: Garwood 1936 (exact); Breslow and Day 1987, formula 2.13 (Byar).
 *
 * @param exposure what the events are counted against: persons, child-years, months. Need not be whole.
 * @throws RangeError when the events are negative or not whole, the exposure is negative, `per` is not above 0, or
 * the confidence is not between 0 and 1.
 * @example
 * ```ts
 * import { rate } from '@tsi/indicators';
 *
 * const reports = rate(46, 997, { per: 1000 });
 * reports.kind === 'value' && [reports.method, reports.value.toFixed(1)]; // => ['byar', '46.1']
 * rate(0, 0, { per: 1000 }); // => { kind: 'notComputable', reason: 'emptyDenominator' }
 * ```
 */
export function rate(
  events: number,
  exposure: number,
  { per, confidence = 0.95 }: { readonly per: number; readonly confidence?: number },
): RateValue | NotComputable {
  requireCount('number of events', events);
  requireAmount('exposure', exposure, { above: false });
  requireAmount('per', per, { above: true });
  requireConfidence(confidence);
  if (exposure === 0) return notComputable('emptyDenominator');

  const { lower, upper, method } = countBounds(events, confidence);
  const scaled = (mean: number) => (mean * per) / exposure;
  return {
    kind: 'value',
    value: scaled(events),
    lower: scaled(lower),
    upper: scaled(upper),
    method,
    events,
    exposure,
    per,
    confidence,
  };
}
