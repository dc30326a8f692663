import { acts, type IsoDate, type RuleAnswer, type RuleVersion, statute, versionOn } from '@tsi/core';
import { needsLss, needsRegionHealthCare } from '../needSides.ts';
import type { PlanPractice } from '../planPractice.ts';
import { answerOf, consentReasons, judgementReasons, type PlanReason } from '../planQuestion.ts';
import type { Situation } from '../situation.ts';
import { practiceSource } from './practiceVersion.ts';
import { statutorySipVersions } from './statutorySip.ts';

/** The individual's own right to a plan under LSS: offered with an intervention, reviewed at least once a year. */
export const lssPlanVersions: readonly RuleVersion[] = [
  // The section is older; the package answers for no earlier day.
  { validFrom: '2010-01-01', sources: [statute(acts.LSS.number, '10 §')], textAsOf: '2026-02-12' },
];

/**
 * A SIP when LSS is the municipality's side, where local practice counts it as social services.
 *
 * Swedish: SIP när kommunens del är stöd enligt LSS.
 *
 * A reading of the statute that no text read settles: hence local, and answered together with a finding that asks
 * for a lawyer.
 */
export function lssSip(situation: Situation, on: IsoDate, practice: PlanPractice): RuleAnswer<PlanReason> {
  const statutory = versionOn(statutorySipVersions, on);
  if (!statutory) return { outcome: 'undetermined', reasons: ['noVersionForDay'], version: undefined };

  const reasons: PlanReason[] = [];
  if (!needsRegionHealthCare(situation.needs)) reasons.push('noRegionHealthCareNeed');
  if (!needsLss(situation.needs) || !practice.lssCountsAsSocialServices) reasons.push('noSocialServicesNeed');
  return answerOf([...reasons, ...judgementReasons(situation), ...consentReasons(situation)], {
    ...statutory,
    sources: [practiceSource(practice), ...statutory.sources, statute(acts.LSS.number, '10 §')],
  });
}
