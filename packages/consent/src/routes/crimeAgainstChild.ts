import type { RuleVersion } from '@tsi/core';
import type { Route } from '../sharingAssessment.ts';
import { osl, textAsOf } from '../textAsOf.ts';
import { type RouteFacts, routeOn } from './routeFacts.ts';
import { careAndSocial, notToPolice } from './toPolice.ts';

/** The present wording could not be read whole, so nothing is answered from it. */
export const crimeAgainstChildVersions: readonly RuleVersion[] = [
  { validFrom: '2025-04-01', sources: [osl('10 kap. 21 §')], textAsOf },
];

/**
 * May health care or social services tell the police of a suspected crime against somebody under 18?
 *
 * Swedish: misstanke om brott mot barn. For a lawyer: a possibility for violence, sexual crimes and genital mutilation, not a duty. The
 * duty is the concern report.
 */
export function crimeAgainstChild(facts: RouteFacts): Route {
  const rule = { id: 'crimeAgainstChild', versions: crimeAgainstChildVersions } as const;
  const not = notToPolice(facts, ['lawEnforcement'], careAndSocial);
  return routeOn(
    rule,
    facts.on,
    not ? { status: 'fails', reasons: [not] } : { status: 'legalReview', reasons: ['textNotFullyRead'] },
  );
}
