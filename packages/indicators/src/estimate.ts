import type { NoFigure } from '@tsi/core';

/**
 * A value as the comparisons and pictures take it; every estimate of this package is one. An interval has both ends
 * or none.
 *
 * Swedish: skattning.
 */
export interface EstimatedValue {
  readonly kind: 'value';
  readonly value: number;
  readonly lower?: number;
  readonly upper?: number;
  readonly confidence?: number;
  readonly method: Method;
  readonly numerator?: number;
  readonly denominator?: number;
  readonly events?: number;
  readonly exposure?: number;
  readonly per?: number;
}

/** A value, or the kind of nothing that stands in its place. A suppressed figure carries no number. */
export type Estimate = EstimatedValue | { readonly kind: NoFigure; readonly reason?: string };

/** How an estimate was made. The words are in `methodLabels`. */
export type Method =
  | 'wilson'
  | 'exactPoisson'
  | 'byar'
  | 'dobson'
  | 'dobsonRepeatEvents'
  | 't'
  | 'meanOnly'
  | 'newcombe'
  | 'quotient';

/** A value with both ends of its interval. */
type WithInterval = EstimatedValue & { readonly lower: number; readonly upper: number };

export const hasInterval = (estimate: Estimate): estimate is WithInterval =>
  estimate.kind === 'value' && estimate.lower !== undefined && estimate.upper !== undefined;
