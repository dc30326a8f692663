import type { RuleVersion } from '@tsi/core';
import type { Route } from '../sharingAssessment.ts';
import { osl, textAsOf } from '../textAsOf.ts';
import { forPrivate, othersCondition, type RouteFacts, routeOn } from './routeFacts.ts';
import { notToPolice } from './toPolice.ts';

export const policeImmediateYouthVersions: readonly RuleVersion[] = [
  { validFrom: '2015-01-01', sources: [osl('10 kap. 20 §')], textAsOf },
];

/**
 * May social services tell the police so that they can act at once for somebody who seems to be under 18?
 *
 * Swedish: omedelbart polisiärt ingripande till skydd för en ung person. When the young person is found in obvious, imminent
 * and serious risk to health or development, or while committing a crime.
 */
export function policeImmediateYouth(facts: RouteFacts): Route {
  const rule = { id: 'policeImmediateYouth', versions: policeImmediateYouthVersions } as const;
  const { on, age } = facts;
  const not = notToPolice(
    facts,
    ['immediateProtection', 'crimePrevention', 'lawEnforcement'],
    ['socialservices'],
  );
  if (not) return routeOn(rule, on, { status: 'fails', reasons: [not] });
  if (age !== undefined && age >= 18)
    return routeOn(rule, on, { status: 'fails', reasons: ['ageLimitReached'] });
  return routeOn(
    rule,
    on,
    forPrivate(
      {
        status: 'possible',
        reasons: [age === undefined ? 'ageUnknown' : 'under18'],
        conditions: [
          'immediateAction',
          ...(age === undefined ? (['under18'] as const) : []),
          ...othersCondition(facts),
        ],
      },
      facts,
    ),
  );
}
