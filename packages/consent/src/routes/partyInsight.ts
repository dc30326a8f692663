import type { RuleVersion } from '@tsi/core';
import type { Route } from '../sharingAssessment.ts';
import { osl, textAsOf } from '../textAsOf.ts';
import { type RouteFacts, routeOn } from './routeFacts.ts';

export const partyInsightVersions: readonly RuleVersion[] = [
  { validFrom: '2014-06-01', sources: [osl('10 kap. 3 §')], textAsOf },
];

/**
 * Is the recipient a party to a case, with a right to see what is in it?
 *
 * Swedish: partsinsyn. Always for a lawyer: parties are mostly persons, who are not operations here, and the limits of a party's
 * insight are not modelled.
 */
export function partyInsight(facts: RouteFacts): Route {
  const rule = { id: 'partyInsight', versions: partyInsightVersions } as const;
  return routeOn(
    rule,
    facts.on,
    facts.request.purpose === 'partyInsight'
      ? { status: 'legalReview', reasons: ['limitsNotModelled'] }
      : { status: 'fails', reasons: ['otherPurpose'] },
  );
}
