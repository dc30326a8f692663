import { ageOn, type IsoDate, type RuleAnswer, type RuleVersion } from '@tsi/core';
import type { Agreement } from '../agreement.ts';
import { huvudmanOf } from '../needSides.ts';
import { answerOf, consentReasons, judgementReasons, type PlanReason } from '../planQuestion.ts';
import type { Situation } from '../situation.ts';

/** An agreement as the version of a rule: the days it holds and the document that says so. */
export const agreementVersion = (agreement: Agreement): RuleVersion => ({
  validFrom: agreement.validFrom,
  ...(agreement.validTo && { validTo: agreement.validTo }),
  sources: [{ basis: 'agreement', act: agreement.title.sv, section: '' }],
  textAsOf: agreement.textAsOf,
});

/** Does the agreement hold on this day? */
export const agreementInForce = ({ validFrom, validTo }: Agreement, on: IsoDate): boolean =>
  validFrom <= on && (validTo === undefined || on <= validTo);

/**
 * Does the regional agreement ask for a SIP where the statute does not?
 *
 * Swedish: SIP enligt överenskommelse.
 *
 * Needs from one of the agreement's parties on each side, the age it is made for, one huvudman's judgement and
 * consent. A birth date that is not given leaves the age untested.
 */
export function agreedSip(situation: Situation, on: IsoDate, agreement: Agreement): RuleAnswer<PlanReason> {
  if (!agreementInForce(agreement, on))
    return { outcome: 'undetermined', reasons: ['noVersionForDay'], version: undefined };

  const { needs, birthDate } = situation;
  const reasons: PlanReason[] = [];
  if (
    !needs.some((need) => huvudmanOf(need) === 'region' && agreement.regionParties.includes(need.operation))
  )
    reasons.push('noRegionHealthCareNeed');
  if (
    !needs.some(
      (need) => huvudmanOf(need) === 'kommun' && agreement.municipalParties.includes(need.operation),
    )
  )
    reasons.push('noMunicipalNeed');
  if (birthDate !== undefined && !isAgeWithin(birthDate, on, agreement)) reasons.push('ageOutsideAgreement');
  return answerOf(
    [...reasons, ...judgementReasons(situation), ...consentReasons(situation)],
    agreementVersion(agreement),
  );
}

/** Is the person of an age that the agreement is made for? */
export function isAgeWithin(birthDate: IsoDate, on: IsoDate, { ages }: Agreement): boolean {
  const age = ageOn(birthDate, on);
  return ages.from <= age && age <= ages.to;
}
