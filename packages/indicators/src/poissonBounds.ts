import { crossing } from './crossing.ts';

/**
 * Exact (Garwood) bounds of the expected number behind a small count of events, found from the Poisson sums
 * themselves.
 *
 * Swedish: exakta Poissongränser. Lower: as many events or more have the probability (1 − confidence)/2. Upper: as
 * few or fewer have it. No events give the lower bound 0.
 */
export function poissonBounds(events: number, confidence: number): { lower: number; upper: number } {
  const tail = (1 - confidence) / 2;
  const lower = events === 0 ? 0 : crossing((mean) => atLeast(events, mean) >= tail, events);
  // The bound lies above the count and, for any confidence a double can hold, below 40 + 4 × the count.
  const upper = crossing((mean) => atMost(events, mean) <= tail, 40 + 4 * events);
  return { lower, upper };
}

/** P(X ≤ k), and P(X ≥ k) summed upwards so that small probabilities keep their digits. */
function atMost(k: number, mean: number): number {
  let term = Math.exp(-mean);
  let sum = term;
  for (let i = 1; i <= k; i += 1) {
    term *= mean / i;
    sum += term;
  }
  return sum;
}

function atLeast(k: number, mean: number): number {
  let term = Math.exp(-mean);
  for (let i = 1; i <= k; i += 1) term *= mean / i;
  let sum = 0;
  for (let i = k + 1; term > sum * 1e-17; i += 1) {
    sum += term;
    term *= mean / i;
  }
  return sum;
}
