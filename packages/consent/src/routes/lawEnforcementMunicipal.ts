import { operation } from '@tsi/core';
import type { Route } from '../sharingAssessment.ts';
import {
  lawEnforcementDutyIntroduced,
  lawEnforcementDutyVersions,
  outsideLawEnforcementDuty,
} from './lawEnforcementDuty.ts';
import { forPrivate, othersCondition, ownSecrecyCondition, type RouteFacts, routeOn } from './routeFacts.ts';

export const lawEnforcementMunicipalVersions = lawEnforcementDutyVersions('6 §', '8 §');

/**
 * Is the municipality or the region to give it to the police for law enforcement?
 *
 * Swedish: kommuners och regioners uppgiftsskyldighet till brottsbekämpande myndigheter. Not what is under health care or social
 * services secrecy (8 §), so of the operations here hardly more than information about a concern report is left. Schools
 * have the rektor's duty instead. Not if it is clear that the secrecy weighs more: that is weighed, so never a clear yes.
 */
export function lawEnforcementMunicipal(facts: RouteFacts): Route {
  const rule = {
    id: 'lawEnforcementMunicipal',
    versions: lawEnforcementMunicipalVersions,
    introduced: lawEnforcementDutyIntroduced,
  } as const;
  const { request, on } = facts;
  const { sector, huvudman } = operation(request.from.operation);
  if (request.purpose !== 'crimePrevention' && request.purpose !== 'lawEnforcement')
    return routeOn(rule, on, { status: 'fails', reasons: ['otherPurpose'] });
  if (outsideLawEnforcementDuty.includes(request.holder))
    return routeOn(rule, on, { status: 'fails', reasons: ['excludedFromClause'] });
  if (sector === 'education' || huvudman === 'state')
    return routeOn(rule, on, { status: 'fails', reasons: ['otherOperation'] });
  if (request.to.operation !== 'police')
    return routeOn(rule, on, { status: 'fails', reasons: ['notThisRecipient'] });
  return routeOn(
    rule,
    on,
    forPrivate(
      {
        status: 'possible',
        reasons: ['clauseCoversHolder'],
        conditions: [
          'neededInLawEnforcement',
          'secrecyDoesNotClearlyPrevail',
          ...ownSecrecyCondition(facts),
          ...othersCondition(facts),
        ],
      },
      facts,
    ),
  );
}
