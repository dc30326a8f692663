import type { RuleAnswer } from '@tsi/core';
import type { PlanPractice } from '../planPractice.ts';
import { answerOf, consentReasons, type PlanReason } from '../planQuestion.ts';
import type { Situation } from '../situation.ts';
import { practiceVersion } from './practiceVersion.ts';

/**
 * Is a Barnets plan the answer, where the municipality uses it?
 *
 * Swedish: Barnets plan.
 *
 * Several operations, or several expected, and consent. It waits for no judgement of need, since it is meant to
 * come early; and it gives way as soon as the rule of a SIP is met.
 */
export function localBarnetsPlan(situation: Situation, practice: PlanPractice): RuleAnswer<PlanReason> {
  const several = new Set(situation.needs.map(({ operation }) => operation)).size >= 2;
  return answerOf(
    [...(several ? [] : (['tooFewOperations'] as const)), ...consentReasons(situation)],
    practiceVersion(practice),
  );
}
