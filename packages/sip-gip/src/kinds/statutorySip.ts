import { acts, type IsoDate, type RuleAnswer, type RuleVersion, statute, versionOn } from '@tsi/core';
import { needsRegionHealthCare, needsSocialServices } from '../needSides.ts';
import { answerOf, consentReasons, judgementReasons, type PlanReason } from '../planQuestion.ts';
import type { Situation } from '../situation.ts';

/**
 * The wordings of the duty to draw up an individual plan. The days of the health act's earlier counterparts are
 * general knowledge, not checked against a text: answers for them carry `sip-gip/olderWording`.
 */
export const statutorySipVersions: readonly RuleVersion[] = [
  {
    validFrom: '2010-01-01',
    validTo: '2017-03-31',
    sources: [statute(acts.SoL2001.number, '2 kap. 7 §'), statute(acts.HSL1982.number, '3 f §')],
    textAsOf: '2026-02-12',
  },
  {
    validFrom: '2017-04-01',
    validTo: '2025-06-30',
    sources: [statute(acts.SoL2001.number, '2 kap. 7 §'), statute(acts.HSL.number, '16 kap. 4 §')],
    textAsOf: '2026-02-12',
  },
  {
    validFrom: '2025-07-01',
    sources: [
      statute(acts.SoL.number, '10 kap. 8 §'),
      statute(acts.SoL.number, '10 kap. 9 §'),
      statute(acts.HSL.number, '16 kap. 4 §'),
    ],
    textAsOf: '2026-02-12',
  },
];

/**
 * Must an individual plan be drawn up for this person on this day?
 *
 * Swedish: individuell plan; in practice SIP, samordnad individuell plan.
 *
 * Statute only: needs from both social services and the region's health care, one huvudman's judgement that the plan
 * is needed, and consent to its being made. The school is not in it, nor is LSS by name.
 */
export function statutorySip(situation: Situation, on: IsoDate): RuleAnswer<PlanReason> {
  const version = versionOn(statutorySipVersions, on);
  if (!version) return { outcome: 'undetermined', reasons: ['noVersionForDay'], version };

  const reasons: PlanReason[] = [];
  if (!needsRegionHealthCare(situation.needs)) reasons.push('noRegionHealthCareNeed');
  if (!needsSocialServices(situation.needs)) reasons.push('noSocialServicesNeed');
  return answerOf([...reasons, ...judgementReasons(situation), ...consentReasons(situation)], version);
}
