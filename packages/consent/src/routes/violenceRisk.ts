import type { RuleVersion } from '@tsi/core';
import type { Route } from '../sharingAssessment.ts';
import { osl, textAsOf } from '../textAsOf.ts';
import { forPrivate, othersCondition, type RouteFacts, routeOn } from './routeFacts.ts';
import { careAndSocial, notToPolice } from './toPolice.ts';

/** Introduced on 2021-08-01; its wordings before 2025-04-01 were not read. */
export const violenceRiskVersions: readonly RuleVersion[] = [
  { validFrom: '2025-04-01', sources: [osl('10 kap. 18 c §')], textAsOf },
];

/**
 * May health care or social services tell the police of a concrete risk of grave violence against somebody close?
 *
 * Swedish: risk för allvarligt våldsbrott mot närstående. Crimes under 3, 4 or 6 kap. brottsbalken with at least one year of
 * imprisonment.
 */
export function violenceRisk(facts: RouteFacts): Route {
  const rule = { id: 'violenceRisk', versions: violenceRiskVersions, introduced: '2021-08-01' } as const;
  const not = notToPolice(facts, ['crimePrevention'], careAndSocial);
  if (not) return routeOn(rule, facts.on, { status: 'fails', reasons: [not] });
  return routeOn(
    rule,
    facts.on,
    forPrivate(
      { status: 'possible', conditions: ['riskOfViolenceToClose', 'suitable', ...othersCondition(facts)] },
      facts,
    ),
  );
}
