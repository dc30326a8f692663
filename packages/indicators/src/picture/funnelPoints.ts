import type { PictureUnit } from '../barPicture.ts';
import { type FunnelLimits, funnelLimits } from '../funnelLimits.ts';

/** Confidence of the inner limits, dashed, and of the outer, dotted. */
export const inner = 0.95;
export const outer = 0.998;

/** Where a value lies, and by which limits. */
export interface Place {
  readonly side: 'inside' | 'above' | 'below';
  readonly confidence: number;
}
/** A unit that has a place in the funnel. */
export interface FunnelPoint extends PictureUnit {
  readonly unit: PictureUnit;
  readonly value: number;
  readonly size: number;
  readonly place: Place;
  /** The limits at this size, or at another. */
  readonly limits: (confidence: number, size?: number) => FunnelLimits;
}

/** The units that have a value, each with its limits. */
export function funnelPoints(units: readonly PictureUnit[], target: number): FunnelPoint[] {
  const points = units.flatMap((unit) => {
    const { estimate } = unit;
    if (estimate.kind !== 'value') return [];
    const { denominator, exposure, per, method } = estimate;
    const isShare = method === 'wilson';
    const size = isShare ? denominator : exposure;
    if (size === undefined || size === 0 || (!isShare && per === undefined))
      throw new RangeError('A funnel takes shares by proportion or rates by rate.');
    const limits = (confidence: number, at = size) => {
      const about = isShare ? ({ measure: 'share' } as const) : ({ measure: 'rate', per: per! } as const);
      return funnelLimits(target, at, { ...about, confidence }) as FunnelLimits;
    };
    const place = placeOf(estimate.value, limits);
    return [{ ...unit, unit, value: estimate.value, size, per: isShare ? undefined : per, limits, place }];
  });
  if (points.some(({ per }) => per !== points[0]!.per))
    throw new RangeError('The values of a funnel must be shares only, or rates with the same per.');
  return points;
}

function placeOf(value: number, limits: (confidence: number) => FunnelLimits): Place {
  for (const confidence of [outer, inner]) {
    const { lower, upper } = limits(confidence);
    if (value < lower) return { side: 'below', confidence };
    if (value > upper) return { side: 'above', confidence };
  }
  return { side: 'inside', confidence: inner };
}
