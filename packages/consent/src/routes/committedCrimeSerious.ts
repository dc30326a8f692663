import type { RuleVersion } from '@tsi/core';
import type { Route } from '../sharingAssessment.ts';
import { osl, textAsOf } from '../textAsOf.ts';
import { type RouteFacts, routeOn } from './routeFacts.ts';
import { careAndSocial, notToPolice } from './toPolice.ts';

/** Its threshold was changed on 2025-04-01 and could not be read, so nothing is answered from it. */
export const committedCrimeSeriousVersions: readonly RuleVersion[] = [
  { validFrom: '2025-04-01', sources: [osl('10 kap. 23 §')], textAsOf },
];

/**
 * May health care or social services tell the police of a committed crime of a certain gravity?
 *
 * Swedish: misstanke om begånget brott, vård och socialtjänst. For a lawyer.
 */
export function committedCrimeSerious(facts: RouteFacts): Route {
  const rule = { id: 'committedCrimeSerious', versions: committedCrimeSeriousVersions } as const;
  const not = notToPolice(facts, ['lawEnforcement'], [...careAndSocial, 'socialservices.familycounselling']);
  return routeOn(
    rule,
    facts.on,
    not ? { status: 'fails', reasons: [not] } : { status: 'legalReview', reasons: ['textNotFullyRead'] },
  );
}
