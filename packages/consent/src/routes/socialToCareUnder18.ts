import type { RuleVersion } from '@tsi/core';
import type { Route } from '../sharingAssessment.ts';
import { osl, textAsOf } from '../textAsOf.ts';
import { careUnder18 } from './careUnder18.ts';
import { type RouteFacts, routeOn } from './routeFacts.ts';

export const socialToCareUnder18Versions: readonly RuleVersion[] = [
  { validFrom: '2013-07-01', sources: [osl('26 kap. 9 §')], textAsOf },
];

/**
 * May social services give it to health care or other social services for a child's necessary care or support?
 *
 * Swedish: uppgift från socialtjänsten till hälso- och sjukvård eller annan socialtjänst för den som är under 18. Not to school.
 */
export function socialToCareUnder18(facts: RouteFacts): Route {
  const rule = { id: 'socialToCareUnder18', versions: socialToCareUnder18Versions } as const;
  return routeOn(
    rule,
    facts.on,
    facts.request.holder === 'socialservices'
      ? careUnder18(facts)
      : { status: 'fails', reasons: ['notThisHolder'] },
  );
}
