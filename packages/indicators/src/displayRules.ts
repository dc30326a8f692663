import type { FigureCheck } from './checkFigure.ts';
import type { Figure } from './publishedFigures.ts';
import type { Verdict } from './verdict.ts';

/**
 * How the figures of one group are shown, as far as they tell.
 *
 * `either`: both ways explain all of them. `mixed`: no single way does. `notShown`: none of them tells. Figures that
 * are wrong or cannot be derived are left out.
 *
 * Swedish: visningsregel.
 */
export interface DisplayRule {
  readonly group: string;
  readonly rule: 'either' | 'rounding' | 'truncation' | 'mixed' | 'notShown';
  /** Position in the document of the group's first figure. */
  readonly first: number;
}

const ways: Readonly<Partial<Record<Verdict, readonly ('rounding' | 'truncation')[]>>> = {
  agreesExactly: ['rounding', 'truncation'],
  agreesByBoth: ['rounding', 'truncation'],
  agreesByRounding: ['rounding'],
  agreesByTruncation: ['truncation'],
  possibleByRoundingOnly: ['rounding'],
  possibleByTruncationOnly: ['truncation'],
};

export function displayRules(
  figures: readonly Figure[],
  checks: readonly Pick<FigureCheck, 'verdict'>[],
): readonly DisplayRule[] {
  const groups = new Map<string, { first: number; told: (readonly string[])[] }>();
  figures.forEach(({ group }, index) => {
    if (group === undefined) return;
    const seen = groups.get(group) ?? { first: index, told: [] };
    const told = ways[checks[index]!.verdict];
    if (told) seen.told.push(told);
    groups.set(group, seen);
  });
  return [...groups].map(([group, { first, told }]) => {
    const rounding = told.every((way) => way.includes('rounding'));
    const truncation = told.every((way) => way.includes('truncation'));
    if (told.length === 0) return { group, first, rule: 'notShown' };
    if (rounding) return { group, first, rule: truncation ? 'either' : 'rounding' };
    return { group, first, rule: truncation ? 'truncation' : 'mixed' };
  });
}
