import type { RuleVersion } from '@tsi/core';
import type { Route } from '../sharingAssessment.ts';
import { osl, textAsOf } from '../textAsOf.ts';
import { forPrivate, othersCondition, type RouteFacts, routeOn } from './routeFacts.ts';
import { careAndSocial, notToPolice } from './toPolice.ts';

/** Introduced on 2020-08-01; its wordings before 2025-04-01 were not read. */
export const terrorRiskVersions: readonly RuleVersion[] = [
  { validFrom: '2025-04-01', sources: [osl('10 kap. 18 b §')], textAsOf },
];

/**
 * May health care or social services tell the police of a concrete risk of a terrorist crime or a crime against national security?
 *
 * Swedish: risk för terroristbrott och vissa andra brott. The paragraph lists the crimes; they are not repeated here.
 */
export function terrorRisk(facts: RouteFacts): Route {
  const rule = { id: 'terrorRisk', versions: terrorRiskVersions, introduced: '2020-08-01' } as const;
  const not = notToPolice(facts, ['crimePrevention'], careAndSocial);
  if (not) return routeOn(rule, facts.on, { status: 'fails', reasons: [not] });
  return routeOn(
    rule,
    facts.on,
    forPrivate({ status: 'possible', conditions: ['riskOfTerrorCrime', ...othersCondition(facts)] }, facts),
  );
}
