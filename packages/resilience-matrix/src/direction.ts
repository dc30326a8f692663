import type { Immutable, Text } from '@tsi/core';
import * as z from 'zod';

/**
 * What an observation speaks for: the four headings under which the matrix collects facts.
 *
 * Swedish: motståndskraft, sårbarhet, skydd, påfrestning. The first two lie with the child (the inner axis), the last
 * two around the child (the outer axis). Source: GIRFEC guidance on the resilience matrix, which gives the headings no
 * numbers.
 */
export const Direction = /* @__PURE__ */ z.enum(['resilience', 'vulnerability', 'protection', 'adversity']);
export type Direction = Immutable<z.infer<typeof Direction>>;

/** The two axes: the child, and the environment around the child. Swedish: barnet, miljön. */
export type AxisId = 'child' | 'environment';

/** A direction in words, with its axis and on which end of it it lies. */
export interface DirectionPole {
  readonly axis: AxisId;
  /** `1`: the end where resilience or protection lies. `-1`: the end of vulnerability or adversity. */
  readonly sign: 1 | -1;
  readonly label: Text;
  /** What belongs here, in our own words. */
  readonly meaning: Text;
}

/** The four directions. */
export const directions: Readonly<Record<Direction, DirectionPole>> = {
  resilience: {
    axis: 'child',
    sign: 1,
    label: { sv: 'Motståndskraft', en: 'Resilience' },
    meaning: {
      sv: 'Det hos barnet som bär när det blåser: självkänsla, trygga band, sätt att lösa problem.',
      en: 'What in the child holds in rough weather: self-esteem, secure ties, ways of solving problems.',
    },
  },
  vulnerability: {
    axis: 'child',
    sign: -1,
    label: { sv: 'Sårbarhet', en: 'Vulnerability' },
    meaning: {
      sv: 'Det hos barnet som gör det lättare att ta skada: ohälsa, otrygga band, svåra minnen.',
      en: 'What in the child makes harm more likely: ill health, insecure ties, hard memories.',
    },
  },
  protection: {
    axis: 'environment',
    sign: 1,
    label: { sv: 'Skyddande miljö', en: 'Protective environment' },
    meaning: {
      sv: 'Det runt barnet som skyddar: en stadig vuxen, en bra skola, släkt, vänner, fritid.',
      en: 'What around the child protects: a steady adult, a good school, relatives, friends, leisure.',
    },
  },
  adversity: {
    axis: 'environment',
    sign: -1,
    label: { sv: 'Påfrestande miljö', en: 'Adversity' },
    meaning: {
      sv: 'Det runt barnet som tär: knappa pengar, missbruk, våld, konflikter.',
      en: 'What around the child wears: scarce money, substance use, violence, conflict.',
    },
  },
};

/** The two directions of each axis: the lower end first. */
export const axisDirections = {
  child: ['vulnerability', 'resilience'],
  environment: ['adversity', 'protection'],
} as const satisfies Readonly<Record<AxisId, readonly [Direction, Direction]>>;
