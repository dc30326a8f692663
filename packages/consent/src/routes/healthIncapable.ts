import type { RuleVersion } from '@tsi/core';
import type { Route } from '../sharingAssessment.ts';
import { osl, textAsOf } from '../textAsOf.ts';
import {
  forPrivate,
  isSupport,
  othersCondition,
  type RouteFacts,
  routeOn,
  sectorOfRecipient,
} from './routeFacts.ts';

export const healthIncapableVersions: readonly RuleVersion[] = [
  { validFrom: '2009-07-01', sources: [osl('25 kap. 13 §')], textAsOf },
];

/**
 * May health care give it because the person cannot take a stand on consent, for reasons of health or other reasons?
 *
 * Swedish: när den enskilde på grund av sitt hälsotillstånd eller av andra skäl inte kan samtycka. To health care or social
 * services, private ones too, for necessary care. Somebody must have stated that the person cannot; a no is not an
 * inability. Under 18 the custodians can answer, so the route is `exceptional` there and never lifts the outcome.
 */
export function healthIncapable(facts: RouteFacts): Route {
  const rule = { id: 'healthIncapable', versions: healthIncapableVersions } as const;
  const { request, on, age } = facts;
  if (request.holder !== 'healthcare' && request.holder !== 'school.studenthealth.medical')
    return routeOn(rule, on, { status: 'fails', reasons: ['notThisHolder'] });
  const sector = sectorOfRecipient(facts);
  if (sector !== 'healthCare' && sector !== 'socialServices' && sector !== 'lss')
    return routeOn(rule, on, { status: 'fails', reasons: ['notThisRecipient'] });
  if (!isSupport(facts)) return routeOn(rule, on, { status: 'fails', reasons: ['otherPurpose'] });
  if (request.unableToConsent !== 'yes')
    return routeOn(rule, on, { status: 'fails', reasons: ['ableOrNotStated'] });
  const conditions = [
    'unableToConsent',
    'noIsNotInability',
    'neededForCare',
    ...othersCondition(facts),
  ] as const;
  if (age === undefined || age < 18)
    return routeOn(rule, on, { status: 'exceptional', reasons: ['custodiansCanAnswer'], conditions });
  if (sector === 'lss') return routeOn(rule, on, { status: 'legalReview', reasons: ['recipientUnsettled'] });
  return routeOn(
    rule,
    on,
    forPrivate({ status: 'possible', reasons: ['unableToConsent'], conditions }, facts),
  );
}
