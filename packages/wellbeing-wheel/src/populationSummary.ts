import type { Finding } from '@tsi/core';
import type { Population } from './population.ts';
import type { SpokeNothing } from './profile.ts';
import type { Trigger } from './trigger.ts';

/**
 * A share as two whole numbers, for whoever computes or suppresses it: never a percentage. When nobody answered there
 * is none, and that is not zero.
 *
 * Swedish: andel med täljare och nämnare.
 */
export type PopulationShare =
  | { readonly kind: 'counts'; readonly numerator: number; readonly denominator: number }
  | { readonly kind: 'notComputable'; readonly reason: 'nobodyAnswered' };

/** What many said about one part of the wheel. Swedish: sammanställning för en del av hjulet. */
export interface SpokeSummary {
  readonly spoke: string;
  /** Voices with an answer that could be read. */
  readonly answered: number;
  /** Voices on each of the summary's `steps`, in that order. */
  readonly steps: readonly number[];
  /** Voices without an answer, by reason. */
  readonly nothing: Readonly<Record<SpokeNothing, number>>;
  /**
   * Of those who answered, how many are at a trigger or beyond it towards the bad end. Absent when no triggers for
   * this scale were given.
   */
  readonly reached?: readonly {
    readonly trigger: Trigger['name'];
    readonly atOrWorseThan: number;
    readonly share: PopulationShare;
  }[];
}

/** One group, for example one municipality and one year. Swedish: grupp. */
export interface GroupSummary {
  /** One value for each of the summary's `keys`. */
  readonly key: readonly string[];
  readonly voices: number;
  /** Every part, in the wheel's order. No sum over parts. */
  readonly spokes: readonly SpokeSummary[];
}

/** What many said. Swedish: sammanställning. */
export interface PopulationSummary extends Population {
  readonly keys: readonly string[];
  /** The numbers of the scale's steps, from the lowest. They name steps; they are not amounts. */
  readonly steps: readonly number[];
  /** In the order of their keys. A group that nobody counted is absent, and is not zero. */
  readonly groups: readonly GroupSummary[];
  readonly findings: readonly Finding[];
}
