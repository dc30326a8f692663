import { acts, type RuleVersion, statute } from '@tsi/core';
import type { Route } from '../sharingAssessment.ts';
import { osl, textAsOf } from '../textAsOf.ts';
import { type RouteFacts, routeOn } from './routeFacts.ts';

const sol = (section: string) => statute(acts.SoL.number, section);

/**
 * The duty to report at once when a child is suspected to be harmed. The circle of those obliged was widened on
 * 2026-01-15; the operations of this package were in it before too.
 */
export const concernReportVersions: readonly RuleVersion[] = [
  {
    validFrom: '2016-01-01',
    validTo: '2025-06-30',
    sources: [statute(acts.SoL2001.number, '14 kap. 1 §'), osl('10 kap. 28 §')],
    textAsOf,
  },
  {
    validFrom: '2025-07-01',
    validTo: '2026-01-14',
    sources: [sol('19 kap. 1 §'), osl('10 kap. 28 §')],
    textAsOf,
  },
  { validFrom: '2026-01-15', sources: [sol('19 kap. 1 §'), osl('10 kap. 28 §')], textAsOf },
];

/**
 * Must this be reported to socialnämnden now?
 *
 * Swedish: orosanmälan. No consent, no test of harm, and nothing can replace it. It holds whoever the request is to.
 * Family counsellors have a duty of their own, at knowledge of sexual exploitation or maltreatment at home, and are not in here.
 */
export function concernReport(facts: RouteFacts): Route {
  const rule = { id: 'concernReport', versions: concernReportVersions } as const;
  const { request, on, age, suspicion } = facts;
  if (suspicion === 'no') return routeOn(rule, on, { status: 'fails', reasons: ['noSuspicion'] });
  if (suspicion === 'unknown') return routeOn(rule, on, { status: 'fails', reasons: ['suspicionNotAsked'] });
  if (age !== undefined && age >= 18)
    return routeOn(rule, on, { status: 'fails', reasons: ['ageLimitReached'] });
  if (request.from.operation === 'familyCounselling')
    return routeOn(rule, on, { status: 'fails', reasons: ['familyCounsellorsOwnDuty'] });
  const reported = request.reportedOn !== undefined && request.reportedOn <= on;
  return routeOn(rule, on, {
    status: 'holds',
    reasons: reported ? ['suspicion', 'alreadyReported'] : ['suspicion'],
  });
}
