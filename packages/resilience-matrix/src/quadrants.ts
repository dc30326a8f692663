import type { Text } from '@tsi/core';

/** The four fields of the matrix. Swedish: matrisens fyra fält. */
export type QuadrantId =
  | 'resilientProtected'
  | 'resilientAdverse'
  | 'vulnerableProtected'
  | 'vulnerableAdverse';

/** A field of the matrix in words, and the two directions that it lies between. */
export interface Quadrant {
  readonly label: Text;
  /** Where to begin looking: a thought for the conversation, not an instruction. */
  readonly advice: Text;
  readonly child: 'resilience' | 'vulnerability';
  readonly environment: 'protection' | 'adversity';
}

/**
 * The four fields between the two axes.
 *
 * Swedish: matrisens fyra fält. That there are four follows from the two axes of the GIRFEC guidance; names and
 * advice are our own. The evidence behind a field is the evidence of its two directions. A field says how things are
 * for a child now, never what kind of child it is.
 *
 * @example
 * ```ts
 * import { quadrants } from '@tsi/resilience-matrix';
 *
 * quadrants.resilientAdverse.advice.en; // => 'Look closer: coping can hide need'
 * ```
 */
export const quadrants: Readonly<Record<QuadrantId, Quadrant>> = {
  resilientProtected: {
    label: { sv: 'Motståndskraft i skyddande miljö', en: 'Resilience in a protective environment' },
    advice: { sv: 'Bygg vidare på det som bär', en: 'Build on what carries' },
    child: 'resilience',
    environment: 'protection',
  },
  resilientAdverse: {
    label: { sv: 'Motståndskraft i påfrestande miljö', en: 'Resilience in adversity' },
    advice: { sv: 'Se närmare: att klara sig kan dölja behov', en: 'Look closer: coping can hide need' },
    child: 'resilience',
    environment: 'adversity',
  },
  vulnerableProtected: {
    label: { sv: 'Sårbarhet i skyddande miljö', en: 'Vulnerability in a protective environment' },
    advice: { sv: 'Stärk barnet, behåll skyddet', en: 'Strengthen the child, keep the protection' },
    child: 'vulnerability',
    environment: 'protection',
  },
  vulnerableAdverse: {
    label: { sv: 'Sårbarhet i påfrestande miljö', en: 'Vulnerability in adversity' },
    advice: { sv: 'Avlasta först, stärk samtidigt', en: 'Relieve first, strengthen alongside' },
    child: 'vulnerability',
    environment: 'adversity',
  },
};
