import type { Finding } from '@tsi/core';
import type { HeadingId } from './headingId.ts';
import type { ResilienceDomain } from './resilienceDomains.ts';

/** The six domains, and one place for strengths under headings that belong to none. */
export type StrengthDomain = ResilienceDomain['id'] | 'outsideDomains';

/**
 * A need without its words. Swedish: behov, som någon ska formulera.
 */
export interface NeedProposal {
  /** What a plan takes, once `text` is written: `{ ...need, text }`. */
  readonly need: {
    readonly id: string;
    readonly seenIn: readonly [
      {
        readonly instrument: 'myWorldTriangle';
        readonly part: HeadingId;
        readonly assessment?: string;
      },
    ];
    readonly target: 'environment' | 'child';
  };
  /** What people are asked to write: a question about the need, never a sentence about the child. */
  readonly prompt: string;
  /** Ids of the observations that it rests on. */
  readonly evidence: readonly string[];
  /** Somebody marked something of it as serious. A concern report is a question of its own, and comes first. */
  readonly serious: boolean;
  /**
   * Needs around the child that share a heading or a domain with this one, by id: look there before the child is asked
   * to change. Empty for needs that concern the environment.
   */
  readonly environmentFirst: readonly string[];
}

/** A goal without its words, one to each need. Swedish: mål, som någon ska formulera. */
export interface GoalProposal {
  /** What a plan takes, once `text` is written: `{ ...goal, text }`. */
  readonly goal: { readonly id: string; readonly level: 'step'; readonly needs: readonly [string] };
  readonly prompt: string;
}

/** A domain with something that carries. Swedish: starkt område. */
export interface StrongDomain {
  readonly domain: StrengthDomain;
  readonly label: string;
  /** Headings with standing strengths, in the triangle's order. */
  readonly headings: readonly HeadingId[];
  /** Ids of the observations that it rests on. */
  readonly evidence: readonly string[];
  /** Something in the same domain also wears, standing or open: ask whether the strength holds for more. */
  readonly alsoPressed: boolean;
}

/** Use this strength for that need. Swedish: använd den styrkan till det behovet. */
export interface StrengthUse {
  /** The id of the need. */
  readonly need: string;
  readonly domain: StrengthDomain;
  /**
   * `sameHeading`: something carries just where it also wears. `sameDomain`: near by. `elsewhere`: another part of the
   * child's life. Nearness and nothing more: which strength helps is for people to judge.
   */
  readonly nearness: 'sameHeading' | 'sameDomain' | 'elsewhere';
  readonly prompt: string;
}

/** Something that may wear, and that nobody has seen themselves: to ask about before it can be a need. */
export interface QuestionBeforeNeed {
  readonly heading: HeadingId;
  readonly target: 'environment' | 'child';
  readonly prompt: string;
  readonly evidence: readonly string[];
  readonly serious: boolean;
}

/** From picture to plan: skeletons for people to fill in. Swedish: från bild till plan. */
export interface PlanProposals {
  /** The environment's before the child's, each in the triangle's order; no order of importance. */
  readonly needs: readonly NeedProposal[];
  readonly goals: readonly GoalProposal[];
  /** Domains with standing strengths, in the domains' order. */
  readonly strengths: readonly StrongDomain[];
  /** Every need with every strong domain, by need; within a need the nearest first. */
  readonly uses: readonly StrengthUse[];
  readonly questions: readonly QuestionBeforeNeed[];
  readonly findings: readonly Finding[];
}
