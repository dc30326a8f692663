import type { RuleVersion } from '@tsi/core';
import type { Route } from '../sharingAssessment.ts';
import { osl, textAsOf } from '../textAsOf.ts';
import { careUnder18 } from './careUnder18.ts';
import { type RouteFacts, routeOn } from './routeFacts.ts';

export const healthToCareUnder18Versions: readonly RuleVersion[] = [
  { validFrom: '2013-07-01', sources: [osl('25 kap. 12 §')], textAsOf },
];

/**
 * May health care, school health included, give it to health care or social services for a child's necessary care or support?
 *
 * Swedish: uppgift till hälso- och sjukvård eller socialtjänst för den som är under 18. Not to school.
 */
export function healthToCareUnder18(facts: RouteFacts): Route {
  const rule = { id: 'healthToCareUnder18', versions: healthToCareUnder18Versions } as const;
  const { holder } = facts.request;
  return routeOn(
    rule,
    facts.on,
    holder === 'healthcare' || holder === 'school.studenthealth.medical'
      ? careUnder18(facts)
      : { status: 'fails', reasons: ['notThisHolder'] },
  );
}
