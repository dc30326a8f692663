import type { RuleVersion } from '@tsi/core';
import type { Route } from '../sharingAssessment.ts';
import { osl, textAsOf } from '../textAsOf.ts';
import { forPrivate, othersCondition, type RouteFacts, routeOn } from './routeFacts.ts';
import { notToPolice } from './toPolice.ts';

export const drugSupplyToMinorVersions: readonly RuleVersion[] = [
  { validFrom: '2018-01-01', sources: [osl('10 kap. 22 §')], textAsOf },
];

/**
 * May social services tell the police that somebody supplies narcotics, doping or alcohol to a person under 18?
 *
 * Swedish: misstanke om att någon har lämnat narkotika, dopningsmedel eller alkohol till den som är under 18.
 */
export function drugSupplyToMinor(facts: RouteFacts): Route {
  const rule = { id: 'drugSupplyToMinor', versions: drugSupplyToMinorVersions } as const;
  const not = notToPolice(facts, ['lawEnforcement'], ['socialservices']);
  if (not) return routeOn(rule, facts.on, { status: 'fails', reasons: [not] });
  return routeOn(
    rule,
    facts.on,
    forPrivate({ status: 'possible', conditions: ['supplyToMinor', ...othersCondition(facts)] }, facts),
  );
}
