import type { RuleAnswer } from '@tsi/core';
import { municipalOperations, needsRegionHealthCare } from '../needSides.ts';
import type { PlanPractice } from '../planPractice.ts';
import { answerOf, consentReasons, judgementReasons, type PlanReason } from '../planQuestion.ts';
import type { Situation } from '../situation.ts';
import { practiceVersion } from './practiceVersion.ts';

/**
 * Is a GIP the answer, where the municipality uses it?
 *
 * Swedish: GIP, gemensam individuell plan.
 *
 * Needs from different operations of the municipality and none from the region's health care (one child, one plan:
 * then a SIP takes over), the municipality's judgement and consent. There is no statute, and a GIP lifts no secrecy.
 */
export function localGip(situation: Situation, practice: PlanPractice): RuleAnswer<PlanReason> {
  const reasons: PlanReason[] = [];
  if (municipalOperations(situation.needs, practice.countedAsOne) < practice.gip.minOperations)
    reasons.push('tooFewOperations');
  if (needsRegionHealthCare(situation.needs)) reasons.push('regionNeedPresent');
  return answerOf(
    [...reasons, ...judgementReasons(situation, ['kommun']), ...consentReasons(situation)],
    practiceVersion(practice),
  );
}
