import { acts, type IsoDate, type RuleAnswer, type RuleVersion, statute, versionOn } from '@tsi/core';
import { needsMunicipalHealthCare, needsRegionHealthCare, needsSocialServices } from '../needSides.ts';
import { answerOf, consentReasons, type PlanReason } from '../planQuestion.ts';
import type { Situation } from '../situation.ts';

/** The act's first day is general knowledge, not checked against a text: earlier days carry `sip-gip/olderWording`. */
export const statutoryDischargeVersions: readonly RuleVersion[] = [
  {
    validFrom: '2018-01-01',
    sources: [statute(acts.discharge.number, '4 kap. 1 §'), statute(acts.discharge.number, '4 kap. 2 §')],
    textAsOf: '2026-02-12',
  },
];

/**
 * Is coordinated planning at discharge from inpatient care the answer?
 *
 * Swedish: SIP vid utskrivning från sluten vård.
 *
 * Needs from both the region and the municipality after the discharge, and consent. As the municipality's side we
 * count social services and municipal health care; a child who needs only the school besides the region does not
 * meet it here. Not for discharge to compulsory open care, which has a care plan of its own.
 */
export function statutoryDischarge(situation: Situation, on: IsoDate): RuleAnswer<PlanReason> {
  const version = versionOn(statutoryDischargeVersions, on);
  if (!version) return { outcome: 'undetermined', reasons: ['noVersionForDay'], version };

  const reasons: PlanReason[] = [];
  if (!situation.discharge) reasons.push('notDischarge');
  if (!needsRegionHealthCare(situation.needs)) reasons.push('noRegionHealthCareNeed');
  if (!needsSocialServices(situation.needs) && !needsMunicipalHealthCare(situation.needs))
    reasons.push('noMunicipalNeed');
  return answerOf([...reasons, ...consentReasons(situation)], version);
}
