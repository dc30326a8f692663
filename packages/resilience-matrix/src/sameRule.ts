import type { WeighingRule } from './weighingRule.ts';

/** Would the two weigh every list of facts alike, and do they go by the same id? Labels and limits may differ. */
export const sameRule = (a: WeighingRule, b: WeighingRule): boolean => deciding(a) === deciding(b);

const deciding = (rule: WeighingRule): string => {
  const { id, standsWith, against, unheard, innermost, seriousReach, informants, fading } = rule;
  const { firstHand, reported, interpreted } = standsWith;
  const age = fading && [fading.afterDays, [...new Set(fading.except)].sort()];
  return JSON.stringify([
    id,
    [firstHand, reported, interpreted],
    [against, unheard, innermost, seriousReach, informants],
    age ?? 'never',
  ]);
};
