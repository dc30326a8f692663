import type { Finding, Informant, IsoDate } from '@tsi/core';
import type { Completeness, Profile, ProfileVoice, SpokeNothing, SpokeResult } from './profile.ts';
import type { Scale } from './scale.ts';
import type { AnswerRange } from './scaleConversion.ts';
import type { Wheel } from './wheel.ts';

/**
 * What was said about one part: a step, a range that the answer lies somewhere within, or why there is neither.
 *
 * Swedish: svar, spann eller skäl.
 */
export type Said =
  | { readonly spoke: string; readonly value: number }
  | ({ readonly spoke: string } & AnswerRange)
  | { readonly spoke: string; readonly nothing: CarriedNothing };

/** Also `notCarried`: the other wheel's answers do not say. Swedish: går inte att föra över. */
export type CarriedNothing = SpokeNothing | 'notCarried';

/** A part of the second wheel, and what it rests on in the first. Swedish: överfört svar. */
export type CarriedResult = Said & { readonly from: readonly Said[] };

/** What one informant said, read on another wheel. Swedish: en rösts profil på ett annat hjul. */
export interface CarriedVoice {
  readonly informant: Informant;
  readonly spokes: readonly CarriedResult[];
  /** Parts with one exact answer. */
  readonly answered: number;
  /** Parts with a range. */
  readonly ranges: number;
  readonly expected: number;
  /** Of the exact answers: a line is never drawn through a range. */
  readonly completeness: Completeness;
}

/**
 * What an informant said about a part that the second wheel does not show, and why: nothing corresponds (`noLink`),
 * the part it belongs to needs another answer that is missing or differs in kind (`otherPartMissing`), or the second
 * wheel has no such scale and no conversion was given (`noConversion`).
 *
 * Swedish: det som inte gick att föra över.
 */
export interface NotCarried {
  readonly informant: Informant;
  readonly said: Said;
  readonly why: 'noLink' | 'otherPartMissing' | 'noConversion';
}

/** A profile read on another wheel. Nobody answered that wheel's questions. Swedish: överförd profil. */
export interface CarriedProfile {
  readonly wheel: Wheel;
  /** The assessment's id. */
  readonly assessment: string;
  readonly date: IsoDate;
  readonly ageForm: string;
  readonly scale?: Scale;
  readonly voices: readonly CarriedVoice[];
  /** The wheels that the answers came over, the one that was answered first, and whose each crosswalk is. */
  readonly carriedFrom: readonly {
    readonly wheel: Wheel;
    readonly provenance: 'official' | 'local' | 'draft';
  }[];
  readonly notCarried: readonly NotCarried[];
  /** About the crosswalk only; what was found in the assessment stands in the first profile. */
  readonly findings: readonly Finding[];
}

/** What a picture can show: a profile as it was answered, or carried over. */
export type ShownProfile = Profile | CarriedProfile;
export type ShownVoice = ProfileVoice | CarriedVoice;
export type ShownResult = SpokeResult | CarriedResult;
