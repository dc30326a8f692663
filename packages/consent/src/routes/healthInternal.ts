import { operation, type RuleVersion } from '@tsi/core';
import type { Route } from '../sharingAssessment.ts';
import { osl, textAsOf } from '../textAsOf.ts';
import {
  forPrivate,
  isAuthority,
  isSupport,
  othersCondition,
  type RouteFacts,
  routeOn,
} from './routeFacts.ts';

/** The wording of 2023. Its first two points were read; what follows them was not, and is not used. */
export const healthInternalVersions: readonly RuleVersion[] = [
  { validFrom: '2023-01-01', sources: [osl('25 kap. 11 §')], textAsOf },
];

/**
 * May health care give it to another health authority of the same municipality or the same region?
 *
 * Swedish: mellan myndigheter i samma kommuns eller samma regions hälso- och sjukvård. The parties do not say which region or
 * municipality they belong to, so the official asserts that it is the same.
 */
export function healthInternal(facts: RouteFacts): Route {
  const rule = { id: 'healthInternal', versions: healthInternalVersions } as const;
  const { request, on } = facts;
  if (request.holder !== 'healthcare' && request.holder !== 'school.studenthealth.medical')
    return routeOn(rule, on, { status: 'fails', reasons: ['notThisHolder'] });
  const from = operation(request.from.operation);
  const to = operation(request.to.operation);
  if (to.sector !== 'healthCare')
    return routeOn(rule, on, { status: 'fails', reasons: ['notThisRecipient'] });
  if (!isAuthority(facts)) return routeOn(rule, on, { status: 'fails', reasons: ['recipientNotAuthority'] });
  if (from.huvudman !== to.huvudman)
    return routeOn(rule, on, { status: 'fails', reasons: ['otherHuvudman'] });
  if (!isSupport(facts)) return routeOn(rule, on, { status: 'fails', reasons: ['otherPurpose'] });
  return routeOn(
    rule,
    on,
    forPrivate(
      {
        status: 'possible',
        reasons: ['sameKindOfHuvudman', 'textNotFullyRead'],
        conditions: ['sameHuvudman', 'neededInWork', ...othersCondition(facts)],
      },
      facts,
    ),
  );
}
