import { acts, type RuleVersion, statute } from '@tsi/core';
import type { Route } from '../sharingAssessment.ts';
import { osl, textAsOf } from '../textAsOf.ts';
import { isSocialCommittee, type RouteFacts, routeOn } from './routeFacts.ts';

/** The duty to give socialnämnden what its investigation of the child's needs may require. */
export const investigationInformationVersions: readonly RuleVersion[] = [
  {
    validFrom: '2016-01-01',
    validTo: '2025-06-30',
    sources: [statute(acts.SoL2001.number, '14 kap. 1 §'), osl('10 kap. 28 §')],
    textAsOf,
  },
  {
    validFrom: '2025-07-01',
    sources: [statute(acts.SoL.number, '20 kap. 6 §'), osl('10 kap. 28 §')],
    textAsOf,
  },
];

/**
 * Must it be given because socialnämnden has decided to investigate the child's need of protection or support?
 *
 * Swedish: uppgiftsskyldighet i en barnavårdsutredning. A duty: no consent and no test of harm. It needs the decision; a
 * general duty to cooperate does not lift secrecy.
 */
export function investigationInformation(facts: RouteFacts): Route {
  const rule = { id: 'investigationInformation', versions: investigationInformationVersions } as const;
  const { request, on, age } = facts;
  if (!isSocialCommittee(facts)) return routeOn(rule, on, { status: 'fails', reasons: ['notThisRecipient'] });
  if (request.purpose !== 'investigation')
    return routeOn(rule, on, { status: 'fails', reasons: ['otherPurpose'] });
  if (age !== undefined && age >= 18)
    return routeOn(rule, on, { status: 'fails', reasons: ['ageLimitReached'] });
  if (request.investigation === 'notOpened')
    return routeOn(rule, on, { status: 'fails', reasons: ['investigationNotOpened'] });
  if (request.from.operation === 'familyCounselling')
    return routeOn(rule, on, { status: 'legalReview', reasons: ['familyCounsellorsOwnDuty'] });
  if (request.investigation === 'opened' && age !== undefined)
    return routeOn(rule, on, { status: 'holds', reasons: ['investigationOpened'] });
  return routeOn(rule, on, {
    status: 'possible',
    reasons:
      request.investigation === 'opened' ? ['investigationOpened', 'ageUnknown'] : ['investigationNotStated'],
    conditions: [
      ...(request.investigation === 'opened' ? [] : (['investigationDecided'] as const)),
      ...(age === undefined ? (['under18'] as const) : []),
    ],
  });
}
