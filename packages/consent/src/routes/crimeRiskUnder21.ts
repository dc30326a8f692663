import type { RuleVersion } from '@tsi/core';
import type { Route } from '../sharingAssessment.ts';
import { osl, textAsOf } from '../textAsOf.ts';
import { forPrivate, othersCondition, type RouteFacts, routeOn } from './routeFacts.ts';

/** The rule is older (2013), but its earlier wordings were not read. */
export const crimeRiskUnder21Versions: readonly RuleVersion[] = [
  { validFrom: '2025-04-01', sources: [osl('10 kap. 18 a §')], textAsOf },
];

/**
 * May social services tell the police, because somebody under 21 risks being drawn into crime?
 *
 * Swedish: risk för att en ung person utövar brottslig verksamhet; the rule behind SSPF work. Only from social services to the
 * police (or the security police or customs, which are not operations here); never to school or leisure.
 */
export function crimeRiskUnder21(facts: RouteFacts): Route {
  const rule = {
    id: 'crimeRiskUnder21',
    versions: crimeRiskUnder21Versions,
    introduced: '2013-01-01',
  } as const;
  const { request, on, age } = facts;
  if (request.purpose !== 'crimePrevention')
    return routeOn(rule, on, { status: 'fails', reasons: ['otherPurpose'] });
  if (request.holder !== 'socialservices')
    return routeOn(rule, on, { status: 'fails', reasons: ['notThisHolder'] });
  if (request.to.operation !== 'police')
    return routeOn(rule, on, { status: 'fails', reasons: ['notThisRecipient'] });
  if (age !== undefined && age >= 21)
    return routeOn(rule, on, { status: 'fails', reasons: ['ageLimitReached'] });
  return routeOn(
    rule,
    on,
    forPrivate(
      {
        status: 'possible',
        reasons: [age === undefined ? 'ageUnknown' : 'under21'],
        conditions: [
          'riskOfCrime',
          'notUnsuitable',
          ...(age === undefined ? (['under21'] as const) : []),
          ...othersCondition(facts),
        ],
      },
      facts,
    ),
  );
}
