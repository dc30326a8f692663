import type { RuleVersion } from '@tsi/core';
import type { Route } from '../sharingAssessment.ts';
import { osl, textAsOf } from '../textAsOf.ts';
import { type RouteFacts, routeOn } from './routeFacts.ts';

export const necessaryOwnActivityVersions: readonly RuleVersion[] = [
  { validFrom: '2009-07-01', sources: [osl('10 kap. 2 §')], textAsOf },
];

/**
 * Must the one who gives say it to do its own job?
 *
 * Swedish: nödvändigt utlämnande för den egna verksamheten. Never to help the recipient, so it is listed as `exceptional`: it
 * can justify the little that must be said, for example when social services turn to a school in an investigation, and
 * never lifts the outcome.
 */
export function necessaryOwnActivity(facts: RouteFacts): Route {
  const rule = { id: 'necessaryOwnActivity', versions: necessaryOwnActivityVersions } as const;
  if (facts.request.from.private === true)
    return routeOn(rule, facts.on, { status: 'fails', reasons: ['privateOperation'] });
  return routeOn(rule, facts.on, {
    status: 'exceptional',
    reasons: ['onlyOwnActivity'],
    conditions: ['neededForOwnActivity'],
  });
}
