import type { Finding, Informant, IsoDate, NoAnswer } from '@tsi/core';
import type { Scale } from './scale.ts';
import type { Trigger } from './trigger.ts';
import type { Wheel } from './wheel.ts';

/**
 * Why a part has no value in a profile: the informant's own reason, or `missing` (nothing was entered), or
 * `notComputable` (something was entered that no answer can be made of; a finding tells where).
 *
 * Swedish: skäl till att svar saknas.
 */
export type SpokeNothing = NoAnswer | 'missing' | 'notComputable';

/** Of a part with several questions: how many were answered, and which were not. Swedish: besvarade delfrågor. */
export interface ItemsAnswered {
  readonly answered: number;
  readonly expected: number;
  readonly missing: readonly { readonly item: string; readonly nothing: SpokeNothing }[];
}

/**
 * What one informant said about one part. `items` only where the wheel has several questions about it; a value with
 * something in `items.missing` was made of the answered questions, by the wheel's own rule.
 *
 * Swedish: svaret för en del av hjulet.
 */
export type SpokeResult =
  | { readonly spoke: string; readonly value: number; readonly items?: ItemsAnswered }
  | { readonly spoke: string; readonly nothing: SpokeNothing; readonly items?: ItemsAnswered };

/**
 * The sum of one informant's answers, only for those who ask for it, or which parts have none: a sum is never made
 * across a missing answer. Not a measure of wellbeing.
 *
 * Swedish: summa.
 */
export type VoiceTotal =
  | { readonly value: number; readonly lowest: number; readonly highest: number }
  | { readonly nothing: 'notComputable'; readonly missing: readonly string[] };

/**
 * Are there enough answers to join them with a line? Says nothing about the child.
 *
 * Swedish: komplett, delvis, för få svar.
 */
export type Completeness = 'complete' | 'partial' | 'tooFew';

/** What one informant said: every part of the wheel, in the wheel's order. Swedish: en rösts profil. */
export interface ProfileVoice {
  readonly informant: Informant;
  readonly spokes: readonly SpokeResult[];
  readonly answered: number;
  /** How many parts the wheel has. */
  readonly expected: number;
  readonly completeness: Completeness;
  /** Only when it was asked for. */
  readonly total?: VoiceTotal;
}

/**
 * Two informants answered differently about the same part. Something to talk about, not an error to settle.
 *
 * Swedish: olika bilder av samma sak. Differences are in the scale's own numbers and are never averaged.
 */
export interface Disagreement {
  readonly spoke: string;
  readonly first: Informant;
  readonly second: Informant;
  /** Second minus first. Never 0. */
  readonly difference: number;
  /** Who answered nearer the good end of the scale. */
  readonly better: 'first' | 'second';
}

/** An answer at or beyond a level that a municipality chose as a reason to talk. Swedish: samtalsgräns nådd. */
export interface Triggered {
  readonly spoke: string;
  readonly informant: Informant;
  readonly trigger: Trigger['name'];
}

/**
 * An assessment as it can be shown: each informant for themselves, part by part. No sum, no mean, no level to reach.
 *
 * Swedish: profil.
 */
export interface Profile {
  readonly wheel: Wheel;
  /** The assessment's id. */
  readonly assessment: string;
  readonly date: IsoDate;
  readonly ageForm: string;
  /** Absent when the wheel does not have the scale that was used; then no answer could be read. */
  readonly scale?: Scale;
  /** The child first, then custodians, professionals and others; within a kind by reference or role. */
  readonly voices: readonly ProfileVoice[];
  /** Every pair of informants that differ about a part, in the wheel's order. */
  readonly disagreements: readonly Disagreement[];
  /** Only when triggers were given for this scale: an absent list means not tried, an empty one none reached. */
  readonly triggered?: readonly Triggered[];
  /** Paths lead into the assessment. */
  readonly findings: readonly Finding[];
}
