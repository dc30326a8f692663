import { normalQuantile } from './normalQuantile.ts';
import { poissonBounds } from './poissonBounds.ts';

/** From this many events Byar's approximation is used; below it the exact bounds. */
export const byarFrom = 10;

/**
 * Bounds of the expected number behind a count of events: exact (Poisson) below 10, Byar's approximation from 10.
 *
 * Swedish: gränser för ett antal händelser. Source: Breslow and Day 1987, formula 2.13 (Byar).
 */
export function countBounds(
  events: number,
  confidence: number,
): { readonly lower: number; readonly upper: number; readonly method: 'exactPoisson' | 'byar' } {
  if (events < byarFrom) return { ...poissonBounds(events, confidence), method: 'exactPoisson' };
  const z = normalQuantile(confidence);
  const next = events + 1;
  return {
    lower: events * (1 - 1 / (9 * events) - z / (3 * Math.sqrt(events))) ** 3,
    upper: next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3,
    method: 'byar',
  };
}
