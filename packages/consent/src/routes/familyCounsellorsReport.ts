import { acts, type RuleVersion, statute } from '@tsi/core';
import type { Route } from '../sharingAssessment.ts';
import { osl, textAsOf } from '../textAsOf.ts';
import { type RouteFacts, routeOn } from './routeFacts.ts';

export const familyCounsellorsReportVersions: readonly RuleVersion[] = [
  {
    validFrom: '2016-01-01',
    validTo: '2025-06-30',
    sources: [statute(acts.SoL2001.number, '14 kap. 1 § andra stycket'), osl('10 kap. 28 §')],
    textAsOf,
  },
  {
    validFrom: '2025-07-01',
    sources: [statute(acts.SoL.number, '19 kap. 2 §'), osl('10 kap. 28 §')],
    textAsOf,
  },
];

/**
 * Must a family counsellor report to socialnämnden now?
 *
 * Swedish: familjerådgivares anmälningsplikt. Needs knowledge, not only suspicion: that a child is sexually exploited or
 * maltreated at home. With suspicion alone the question goes to a person.
 */
export function familyCounsellorsReport(facts: RouteFacts): Route {
  const rule = { id: 'familyCounsellorsReport', versions: familyCounsellorsReportVersions } as const;
  const { request, on, age } = facts;
  if (request.from.operation !== 'familyCounselling')
    return routeOn(rule, on, { status: 'fails', reasons: ['otherOperation'] });
  if (request.knownAbuseAtHome !== 'yes')
    return routeOn(rule, on, { status: 'fails', reasons: ['abuseNotKnown'] });
  if (age !== undefined && age >= 18)
    return routeOn(rule, on, { status: 'fails', reasons: ['ageLimitReached'] });
  const reported = request.reportedOn !== undefined && request.reportedOn <= on;
  return routeOn(rule, on, {
    status: 'holds',
    reasons: reported ? ['abuseKnown', 'alreadyReported'] : ['abuseKnown'],
  });
}
