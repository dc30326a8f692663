import { operation, type RuleVersion } from '@tsi/core';
import type { Route } from '../sharingAssessment.ts';
import { osl, textAsOf } from '../textAsOf.ts';
import { forPrivate, type RouteFacts, routeOn } from './routeFacts.ts';

/** Secrecy holds between authorities, and between independent branches inside one. */
export const ownBranchVersions: readonly RuleVersion[] = [
  { validFrom: '2009-07-01', sources: [osl('8 kap. 1 §'), osl('8 kap. 2 §'), osl('7 kap. 1 §')], textAsOf },
];

/**
 * Is it the same operation inside the same authority, so that no secrecy boundary is crossed?
 *
 * Swedish: samma verksamhetsgren inom samma myndighet. Only the same operation counts here: between school and student
 * health, and around the medical part above all, the boundary depends on the organisation. Even inside, the colleague
 * must need it in the work, so this is a possible route and never a clear yes.
 */
export function ownBranch(facts: RouteFacts): Route {
  const rule = { id: 'ownBranch', versions: ownBranchVersions } as const;
  const { request, on } = facts;
  const { from, to, holder } = request;
  if (from.operation !== to.operation || holder !== operation(from.operation).holders[0])
    return routeOn(rule, on, { status: 'fails', reasons: ['otherOperation'] });
  if (from.private !== to.private) return routeOn(rule, on, { status: 'fails', reasons: ['otherAuthority'] });
  if (from.authority !== undefined && to.authority !== undefined && from.authority !== to.authority)
    return routeOn(rule, on, { status: 'fails', reasons: ['otherAuthority'] });
  const stated = from.authority !== undefined && to.authority !== undefined;
  return routeOn(
    rule,
    on,
    forPrivate(
      {
        status: 'possible',
        reasons: [stated ? 'sameAuthority' : 'authorityNotStated'],
        conditions: ['neededInWork', ...(stated ? [] : (['sameAuthority'] as const))],
      },
      facts,
    ),
  );
}
